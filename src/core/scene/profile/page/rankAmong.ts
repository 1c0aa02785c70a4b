// The rank of an area among those compared, and between which ranks it would stand whatever chance does.
import type { Cell, Dataset } from '../../../release/dataset.ts'
import type { AreaRow } from '../../scene.ts'
import type { ProfileRank } from '../areaProfile.ts'

type NumberCell = Extract<Cell, { kind: 'number' }>

/**
 * Competition rank from the highest value over the areas with a number. `surely`: areas whose whole 95 % interval lies above
 * (below) the area's own stand above (below) it surely; the rest may. Where another area has no interval its value stands for it.
 * Read from the columns: a profile ranks in some forty indicators, over up to 11,000 areas. Example: 20 (18 to 22) beside
 * 30 (25 to 35), 19 (16 to 22) and 10 (8 to 12): rank 2 of 4, surely 2 to 3.
 */
export function rankAmong(
  { columns, areaIndex, periods, periodIndex }: Dataset,
  period: string,
  rows: readonly Pick<AreaRow, 'id' | 'isFiltered'>[],
  own: NumberCell,
): ProfileRank | undefined {
  const at = periodIndex.get(period)
  if (at === undefined) return undefined
  let [of, above, tied, surelyAbove, surelyBelow] = [0, 0, 0, 0, 0]
  const [lower, upper] = [own.lower ?? own.value, own.upper ?? own.value]
  for (const { id, isFiltered } of rows) {
    const area = areaIndex.get(id)
    if (area === undefined || isFiltered) continue
    const i = area * periods.length + at
    const value = columns.value[i]
    if (value === undefined || !Number.isFinite(value)) continue
    of++
    if (value > own.value) above++
    else if (value === own.value) tied++
    if (within(columns.lower?.[i], value) > upper) surelyAbove++
    if (within(columns.upper?.[i], value) < lower) surelyBelow++
  }
  if (tied === 0) return undefined
  const hasInterval = own.lower !== undefined && own.upper !== undefined
  const surely = { from: 1 + surelyAbove, to: of - surelyBelow }
  return { rank: 1 + above, tied, of, ...(hasInterval && { surely }) }
}

/** Inside columns an absent limit is NaN. */
const within = (limit: number | undefined, value: number): number =>
  limit !== undefined && Number.isFinite(limit) ? limit : value
