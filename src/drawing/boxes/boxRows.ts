import type { BoxRow } from './boxGeometry.ts'
import type { BoxFigures } from '../../core/scene/distribution/boxFigures.ts'
import type { Distribution } from '../../core/scene/distribution/distributionOf.ts'
import type { Scene } from '../../core/scene/scene.ts'

const fiveOf = (box: BoxFigures) =>
  [box.lowWhisker, box.firstQuartile, box.median, box.thirdQuartile, box.highWhisker] as const

/** The groups below one another; over several of them stands the box of all, without dots of its own. */
export function boxRows(
  { slots }: Scene,
  { groups, isGrouped, whole }: Distribution,
  all: string,
  count: (n: number) => string,
): readonly BoxRow[] {
  const rows = groups.map(({ id, name, n, areas, box }): BoxRow => ({
    id,
    label: name,
    count: count(n),
    values: areas.map(({ row, value, isOutlier }) => ({
      id: row.id,
      value,
      isOutlier,
      color: slots[row.slot]?.color ?? '',
    })),
    ...(box && { box: fiveOf(box) }),
  }))
  if (!isGrouped) return rows
  const first = { id: '*', label: all, count: count(whole.n), values: [] }
  return [{ ...first, ...(whole.box && { box: fiveOf(whole.box) }) }, ...rows]
}
