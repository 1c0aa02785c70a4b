// Which areas are like the chosen one in several indicators at once, how much, and in what. Every indicator counts alike, whatever
// its direction: similar is no judgement.
import type { Dataset } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import {
  standardisedDistance,
  standardOf,
  type Dimension,
} from '../../statistics/distance/standardisedDistance.ts'
import { profilePeriod } from '../profile/profilePeriod.ts'
import type { AreaFigures, AreaRow, Scene } from '../scene.ts'

export interface Measured {
  readonly indicator: Indicator
  /** At the level of the scene. */
  readonly dataset: Dataset
}

/** An indicator that took part, and of which period. */
interface SimilarDimension extends Dimension {
  readonly indicator: Indicator
  readonly period: string
}

/** One indicator of two areas; `apart` in standard deviations. */
export interface Trait {
  readonly indicator: Indicator
  readonly own: number
  readonly other: number
  readonly apart: number
}

export interface SimilarArea {
  readonly row: AreaRow
  /** 0: the same in everything; 1: as unlike as the area farthest from the chosen one. */
  readonly distance: number
  readonly dimensions: number
  /** Most alike first. */
  readonly closest: readonly Trait[]
  /** The one most different; absent where only one indicator is shared or all are the same. */
  readonly farthest?: Trait
  /** Indicators that one of the two lacks. */
  readonly missing: readonly Indicator[]
}

export type Similarity =
  | { readonly kind: 'none'; readonly reason: 'noArea' | 'noDimensions' | 'tooFewValues' | 'nobody' }
  | {
      readonly kind: 'found'
      readonly own: AreaRow
      readonly dimensions: readonly SimilarDimension[]
      /** Indicators that tell nothing apart: all values equal, or fewer than two. */
      readonly dropped: readonly Indicator[]
      /** Indicators without a value of the chosen area. */
      readonly missing: readonly Indicator[]
      /** Areas compared with, and those left out because they have too few values in common. */
      readonly compared: number
      readonly leftOut: number
      readonly areas: readonly SimilarArea[]
    }

/** What of a scene the search needs. */
export type SimilarGround = Pick<Scene, 'rows' | 'view' | 'level' | 'edition'> & {
  readonly chosen: readonly Pick<AreaFigures, 'row' | 'level'>[]
}

interface SimilarityWish {
  readonly isOwnParentLeftOut: boolean
  readonly most: number
}

function valuesOf(rows: readonly AreaRow[], dataset: Dataset, period: string): Float64Array {
  const values = new Float64Array(rows.length).fill(Number.NaN)
  const p = dataset.periodIndex.get(period)
  if (p === undefined) return values
  for (const [i, { id }] of rows.entries()) {
    const a = dataset.areaIndex.get(id)
    if (a !== undefined) values[i] = dataset.columns.value[a * dataset.periods.length + p] ?? Number.NaN
  }
  return values
}

/** On these outlines only: an area that was cut anew may bear the same id. */
function dimensionOf(
  { rows, view, level, edition }: SimilarGround,
  { indicator, dataset }: Measured,
): SimilarDimension | undefined {
  const found = profilePeriod(indicator, level, edition.id, dataset, view.period)
  const period = found.kind === 'period' ? found.period : undefined
  const values = period === undefined ? undefined : valuesOf(rows, dataset, period)
  const standard = values && standardOf(values)
  return period !== undefined && standard ? { indicator, period, values, standard } : undefined
}

function traitsOf(dimensions: readonly SimilarDimension[], one: number, other: number): readonly Trait[] {
  const traits = dimensions.map(({ indicator, values, standard }): Trait => {
    const [own, others] = [values[one] ?? Number.NaN, values[other] ?? Number.NaN]
    return { indicator, own, other: others, apart: Math.abs(own - others) / standard.deviation }
  })
  return traits.filter(({ apart }) => !Number.isNaN(apart)).toSorted((a, b) => a.apart - b.apart)
}

interface Near {
  readonly row: AreaRow
  readonly at: number
  readonly distance: number
  readonly dimensions: number
}

function described(near: Near, own: number, farthest: number, dimensions: readonly SimilarDimension[]) {
  const traits = traitsOf(dimensions, own, near.at)
  const last = traits.length > 1 ? traits.at(-1) : undefined
  const isApart = last !== undefined && last.apart > 0
  const area: SimilarArea = {
    row: near.row,
    distance: farthest > 0 ? near.distance / farthest : 0,
    dimensions: near.dimensions,
    closest: traits.slice(0, Math.min(2, Math.max(1, traits.length - 1))),
    ...(isApart && { farthest: last }),
    missing: dimensions
      .filter(({ indicator }) => traits.every((trait) => trait.indicator !== indicator))
      .map(({ indicator }) => indicator),
  }
  return area
}

/** The `most` nearest, ties in the order given: of thousands of areas a handful is wanted. */
function nearest(near: readonly Near[], most: number): readonly Near[] {
  const found: Near[] = []
  for (const one of near) {
    const last = found.at(-1)
    if (found.length >= most && (!last || one.distance >= last.distance)) continue
    const place = found.findIndex(({ distance }) => distance > one.distance)
    found.splice(place < 0 ? found.length : place, 0, one)
    if (found.length > most) found.pop()
  }
  return found
}

/** Distances of all areas of the level to the first chosen one of that level; the nearest first, ties in natural order. */
export function similarOf(
  scene: SimilarGround,
  measured: readonly Measured[],
  wish: SimilarityWish,
): Similarity {
  const own = scene.chosen.find(({ level }) => level === undefined)?.row
  if (!own) return { kind: 'none', reason: 'noArea' }
  const at = scene.rows.findIndex(({ id }) => id === own.id)
  const found = measured.map((one) => ({ one, dimension: dimensionOf(scene, one) }))
  const dimensions = found.flatMap(({ dimension }) => dimension ?? [])
  if (dimensions.length === 0) return { kind: 'none', reason: 'noDimensions' }
  if (!standardisedDistance(dimensions, at, at)) return { kind: 'none', reason: 'tooFewValues' }
  const near: Near[] = []
  for (const [i, row] of scene.rows.entries()) {
    const distance = i === at ? undefined : standardisedDistance(dimensions, at, i)
    if (distance) near.push({ row, at: i, ...distance })
  }
  const farthest = near.reduce((most, { distance }) => Math.max(most, distance), 0)
  const offered = near.filter(({ row }) => !wish.isOwnParentLeftOut || row.parentId !== own.parentId)
  if (offered.length === 0) return { kind: 'none', reason: 'nobody' }
  return {
    kind: 'found',
    own,
    dimensions,
    dropped: found.filter(({ dimension }) => !dimension).map(({ one }) => one.indicator),
    missing: dimensions
      .filter(({ values }) => Number.isNaN(values[at] ?? Number.NaN))
      .map(({ indicator }) => indicator),
    compared: near.length,
    leftOut: scene.rows.length - 1 - near.length,
    areas: nearest(offered, wish.most).map((one) => described(one, at, farthest, dimensions)),
  }
}
