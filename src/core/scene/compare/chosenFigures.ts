// The figures of the chosen areas: differences to parent and whole, and the series. The first one's stands beside its
// parent and the whole, further ones bring their own line only. Totals and categories stand alone.
import { cellAt, type Cell } from '../../release/dataset.ts'
import { areaOf } from '../../view/knownAreas.ts'
import type { AreaFigures, AreaRow, Reference, Series } from '../scene.ts'
import { isTotal, type Setting, type Tier } from '../setting.ts'
import { areaCell, parentReference } from './references.ts'
import { areaLine, lineOf, parentLine } from './seriesLines.ts'

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

/** An area of another level: its own value and line; it has no place among the map's areas. */
function figuresElsewhere(setting: Setting, chosen: string, region: Region): AreaFigures | undefined {
  const { view, tiers, besides, indicator } = setting
  const others = [...tiers.slice(1), ...besides]
  const at = areaOf(view, new Set(others.map(({ level }) => level.id)), chosen)
  const tier = others.find(({ level }) => level.id === at.level)
  const area = tier?.areas?.find(({ id }) => id === at.id)
  if (!tier || !area) return undefined
  const around = [...tiers, ...besides].find(({ level }) => level.id === tier.level.parent)
  const parentName = around?.areas?.find(({ id }) => id === area.parent)?.name
  const cellIn = (period: string) => cellElsewhere(setting, tier, area.id, period)
  const cell = cellIn(view.period)
  const line = lineOf(setting, { id: chosen, name: area.name, role: 'area' }, cellIn)
  const isWhole = setting.whole?.id === area.id
  const toRegion =
    isTotal(indicator) || indicator.kind === 'category' || isWhole
      ? undefined
      : difference(cell, region.reference)
  const row: AreaRow = {
    id: chosen,
    name: area.name,
    ...(area.parent !== undefined && { parentId: area.parent }),
    ...(parentName !== undefined && { parentName }),
    cell,
    mapped: cell,
    slot: -1,
  }
  return { row, level: tier.level, ...(toRegion !== undefined && { toRegion }), series: line ? [line] : [] }
}

const missing: Cell = { kind: 'absent', status: 'missing' }

/** Of a level above it may be summed from its parts; of any other it is published or there is none. */
function cellElsewhere(setting: Setting, tier: Tier, id: string, period: string): Cell {
  const above = setting.tiers.indexOf(tier)
  if (above > 0) return areaCell(setting, above, id, period)?.cell ?? missing
  return tier.dataset ? cellAt(tier.dataset, id, period) : missing
}

/** In the order of choice; ids that are no areas of these outlines are left out. */
export function chosenOf(
  setting: Setting,
  rowById: ReadonlyMap<string, AreaRow>,
  region: Region,
): readonly AreaFigures[] {
  return setting.view.areas.flatMap((id, i) => {
    const row = rowById.get(id)
    return (row ? figuresOf(setting, row, region, i === 0) : figuresElsewhere(setting, id, region)) ?? []
  })
}
