// The comparison tray: the chosen areas in the order of choice, each with its difference to one base.
import type { Against } from '../../view/viewState.ts'
import type { AreaFigures, Reference, Scene } from '../scene.ts'
import { isTotal } from '../setting.ts'
import { cellDifference, type CellDifference } from './cellDifference.ts'
import { isWhole, keyOf, overlapOf } from './overlap.ts'

/** What the areas are held against: one of them, each its own municipality, or the whole. */
export type TrayBase =
  | { readonly kind: 'area'; readonly key: string; readonly name: string }
  | { readonly kind: 'parent' }
  | { readonly kind: 'region'; readonly name: string }

export type TrayDifference =
  | CellDifference
  /** The two share people (or may do so): the values are not independent, and there is no interval. */
  | { readonly kind: 'plain'; readonly value: number; readonly reason: 'part' | 'unclear' }
  | { readonly kind: 'base' }
  /** Nothing to subtract: no number on one side, a category, or a total beside its part. */
  | { readonly kind: 'none' }

export interface TrayRow {
  /** As in `ViewState.areas`: an area of another level is written `level:id`. */
  readonly key: string
  readonly figures: AreaFigures
  readonly difference: TrayDifference
}

export interface Tray {
  readonly base: TrayBase | undefined
  /** Bases that the reader can choose; the chosen areas first. */
  readonly bases: readonly TrayBase[]
  readonly rows: readonly TrayRow[]
  /** One scale for all values, their intervals and the base; absent where no area has a number. */
  readonly domain?: readonly [number, number]
  /** The value of a base that is not among the areas. */
  readonly reference?: Reference
}

function basesOf(scene: Scene): readonly TrayBase[] {
  const { indicator, chosen, region } = scene
  if (indicator.kind === 'category') return []
  const areas = chosen.map((figures) => ({
    kind: 'area' as const,
    key: keyOf(figures),
    name: figures.row.name,
  }))
  // A total of a municipality or of the whole is no measure for a part.
  if (isTotal(indicator)) return areas
  const hasParents = chosen.some(({ parent }) => parent?.cell.kind === 'number')
  return [
    ...areas,
    ...(hasParents ? [{ kind: 'parent' as const }] : []),
    ...(region?.cell.kind === 'number' ? [{ kind: 'region' as const, name: region.name }] : []),
  ]
}

const isMeant = (base: TrayBase, against: Against): boolean =>
  base.kind === 'area' ? against.kind === 'area' && base.key === against.id : base.kind === against.kind

/** A reference contains the area: municipality or whole. */
function differenceToWhole({ row }: AreaFigures, reference: Reference | undefined): TrayDifference {
  if (row.cell.kind !== 'number' || reference?.cell.kind !== 'number') return { kind: 'none' }
  return { kind: 'plain', value: row.cell.value - reference.cell.value, reason: 'part' }
}

function differenceToArea(scene: Scene, figures: AreaFigures, base: AreaFigures): TrayDifference {
  if (figures === base) return { kind: 'base' }
  const [own, other] = [figures.row.cell, base.row.cell]
  if (own.kind !== 'number' || other.kind !== 'number') return { kind: 'none' }
  const overlap = overlapOf(scene, figures, base)
  if (overlap === 'none') return cellDifference(scene.indicator, own, other)
  if (isTotal(scene.indicator)) return { kind: 'none' }
  const value = own.value - other.value
  return { kind: 'plain', value, reason: overlap === 'contains' ? 'part' : 'unclear' }
}

function differenceOf(scene: Scene, figures: AreaFigures, base: TrayBase | undefined): TrayDifference {
  if (!base) return { kind: 'none' }
  if (base.kind === 'parent') return differenceToWhole(figures, figures.parent)
  if (base.kind === 'region')
    return isWhole(scene, figures) ? { kind: 'base' } : differenceToWhole(figures, scene.region)
  const area = scene.chosen.find((other) => keyOf(other) === base.key)
  return area ? differenceToArea(scene, figures, area) : { kind: 'none' }
}

function domainOf(rows: readonly TrayRow[], reference: Reference | undefined) {
  const cells = [...rows.map(({ figures }) => figures.row.cell), ...(reference ? [reference.cell] : [])]
  const numbers = cells.flatMap((cell) =>
    cell.kind === 'number' ? [cell.value, cell.lower ?? cell.value, cell.upper ?? cell.value] : [],
  )
  return numbers.length === 0 ? undefined : ([Math.min(...numbers), Math.max(...numbers)] as const)
}

/** The base is what the view holds values against, where that is at hand; else the first area. */
export function trayOf(scene: Scene): Tray {
  const bases = basesOf(scene)
  const { against } = scene.view
  const base = bases.find((known) => against !== undefined && isMeant(known, against)) ?? bases[0]
  const rows = scene.chosen.map((figures) => ({
    key: keyOf(figures),
    figures,
    difference: differenceOf(scene, figures, base),
  }))
  const reference = base?.kind === 'region' ? scene.region : undefined
  const domain = scene.indicator.kind === 'category' ? undefined : domainOf(rows, reference)
  return { base, bases, rows, ...(domain && { domain }), ...(reference && { reference }) }
}
