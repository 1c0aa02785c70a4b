// The job `spatialPattern`: from outlines and values to Moran's I, the groups of local Moran and their chances. Refuses where
// a pattern would be read into too few areas.
import type { Report } from '../../statistics/progress/report.ts'
import { benjaminiHochberg } from '../../statistics/space/benjaminiHochberg.ts'
import { contiguity, type AreaRings, type ContiguityRule } from '../../statistics/space/contiguity.ts'
import { localMoran, quadrants } from '../../statistics/space/localMoran.ts'
import { localMoranChance, type ChanceOptions } from '../../statistics/space/localMoranChance.ts'
import { moranChance } from '../../statistics/space/moranChance.ts'
import { moransI } from '../../statistics/space/moransI.ts'
import { keepNeighbours, linkCount } from '../../statistics/space/neighbours.ts'

/** Fewer areas with a number and a neighbour: no pattern is looked for. */
export const leastAreas = 20

export interface SpatialQuestion extends ChanceOptions {
  readonly rings: AreaRings
  /** In the unit of the rings. */
  readonly tolerance: number
  readonly rule: ContiguityRule
  /** For each area of the rings; NaN where it is left out. */
  readonly values: Float64Array
}

export interface FoundPattern {
  readonly kind: 'pattern'
  readonly i: number
  readonly expected: number
  /** p of I by shuffling, two-sided. */
  readonly chance: number
  readonly links: number
  /** Positions of the areas that took part; the following run parallel. */
  readonly kept: Uint32Array
  /** Index into `quadrants`. */
  readonly groups: Uint8Array
  readonly local: Float64Array
  /** Mean of the neighbours' values. */
  readonly around: Float64Array
  readonly chances: Float64Array
  /** The same, adjusted for the number of tests. */
  readonly adjusted: Float64Array
  /** Positions of areas with a number but no neighbour that has one. */
  readonly islands: Uint32Array
}
export type SpatialAnswer =
  | FoundPattern
  | {
      readonly kind: 'refused'
      readonly reason: 'tooFew' | 'allEqual'
      /** Areas that could have taken part. */
      readonly n: number
      readonly islands: Uint32Array
    }

/** Share of the work that the shuffles for the global I are. */
const globalShare = 0.4

export async function spatialPattern(question: SpatialQuestion, report: Report): Promise<SpatialAnswer> {
  const { rings, tolerance, rule, values } = question
  await report(0)
  const all = contiguity(rings, rule, tolerance)
  const { kept, islands, neighbours } = keepNeighbours(all, (i) => !Number.isNaN(values[i] ?? Number.NaN))
  const out = { n: kept.length, islands: Uint32Array.from(islands) }
  if (kept.length < leastAreas) return { kind: 'refused', reason: 'tooFew', ...out }
  const own = Float64Array.from(kept, (position) => values[position] ?? 0)
  const moran = moransI(own, neighbours)
  const local = localMoran(own, neighbours)
  const chance = await moranChance(own, neighbours, question, (done) => report(globalShare * done))
  if (moran.kind === 'none' || !local || chance === undefined)
    return { kind: 'refused', reason: 'allEqual', ...out }
  const chances = await localMoranChance(local, neighbours, question, (done) =>
    report(globalShare + (1 - globalShare) * done),
  )
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length
  return {
    kind: 'pattern',
    i: moran.i,
    expected: moran.expected,
    chance,
    links: linkCount(neighbours),
    kept: Uint32Array.from(kept),
    groups: Uint8Array.from(local.quadrants, (quadrant) => quadrants.indexOf(quadrant)),
    local: local.local,
    around: local.lags.map((lag) => mean + lag),
    chances,
    adjusted: benjaminiHochberg(chances),
    islands: out.islands,
  }
}
