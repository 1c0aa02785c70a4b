// The figures of the chosen areas: differences to parent and whole, and the series. The first one's stands beside its
// parent and the whole, further ones bring their own line only. Totals and categories stand alone.
import type { Cell } from '../../release/dataset.ts'
import type { AreaFigures, AreaRow, Reference, Series } from '../scene.ts'
import { isTotal, type Setting } from '../setting.ts'
import { parentReference } from './references.ts'
import { areaLine, parentLine } from './seriesLines.ts'

/** The whole in the chosen period and over time, as far as known. */
export interface Region {
  readonly reference: Reference | undefined
  readonly line: Series | undefined
}

function difference(cell: Cell, reference: Reference | undefined): number | undefined {
  if (cell.kind !== 'number' || reference?.cell.kind !== 'number') return undefined
  return cell.value - reference.cell.value
}

/** The area of the level above; none where that is the whole itself, which is said once. */
function parentOf(setting: Setting, { parentId, parentName }: AreaRow): Reference | undefined {
  if (parentId === undefined || parentName === undefined || parentId === setting.whole?.id) return undefined
  return parentReference(setting, parentId, parentName)
}

function figuresOf(setting: Setting, row: AreaRow, region: Region, isFirst: boolean): AreaFigures {
  const { indicator, whole } = setting
  const parent = parentOf(setting, row)
  const isAlone = isTotal(indicator) || indicator.kind === 'category'
  const compared = isAlone || whole?.id === row.id ? undefined : region
  const toParent = isAlone ? undefined : difference(row.cell, parent)
  const toRegion = difference(row.cell, compared?.reference)
  const lines = [
    areaLine(setting, row),
    isFirst && !isAlone && parent ? parentLine(setting, parent) : undefined,
    isFirst ? compared?.line : undefined,
  ]
  return {
    row,
    ...(parent && { parent }),
    ...(toParent !== undefined && { toParent }),
    ...(toRegion !== undefined && { toRegion }),
    series: lines.filter((line) => line !== undefined),
  }
}

/** In the order of choice; ids that are no areas of these outlines are left out. */
export function chosenOf(
  setting: Setting,
  rowById: ReadonlyMap<string, AreaRow>,
  region: Region,
): readonly AreaFigures[] {
  const rows = setting.view.areas.flatMap((id) => rowById.get(id) ?? [])
  return rows.map((row, i) => figuresOf(setting, row, region, i === 0))
}
