// Local Moran's I: how much each area and its neighbours are alike, and in which sense.
// Definition: I_i = z_i · lag_i / m2, lag_i = mean of the neighbours' z (row-standardised), z = x − mean. Convention: spdep's
// m2 = Σ z² / n, so that the mean of all I_i is the global I. (PySAL and GeoDa give I_i · (n − 1)/n; spdep's mlvar = FALSE the
// same.) Source: Anselin 1995. No unit. Example: T20 grid, queen: areas 1 to 4 have 1.012, 0.777, 0.257, −0.024.
import { deviationsOf } from './moransI.ts'
import { lagOf, type Neighbours } from './neighbours.ts'

/** First word the area, second its neighbours' mean; against the mean of all areas. Exactly the mean is low, as in PySAL. */
export const quadrants = ['highHigh', 'lowLow', 'highLow', 'lowHigh'] as const
export type Quadrant = (typeof quadrants)[number]

export interface LocalMoran {
  /** I_i of each area. */
  readonly local: Float64Array
  readonly quadrants: readonly Quadrant[]
  /** Deviations from the mean, and the mean deviation of the neighbours, in the values' unit. */
  readonly deviations: Float64Array
  readonly lags: Float64Array
}

export const quadrantOf = (deviation: number, lag: number): Quadrant =>
  deviation > 0 ? (lag > 0 ? 'highHigh' : 'highLow') : lag > 0 ? 'lowHigh' : 'lowLow'

/** Undefined where all values are equal. `values` and `neighbours` run parallel. */
export function localMoran(values: ArrayLike<number>, neighbours: Neighbours): LocalMoran | undefined {
  const deviations = deviationsOf(values)
  if (!deviations) return undefined
  const m2 = deviations.reduce((sum, z) => sum + z * z, 0) / deviations.length
  const lags = Float64Array.from(neighbours, (list) => lagOf(list, deviations, 'row'))
  return {
    local: deviations.map((z, i) => (z * (lags[i] ?? 0)) / m2),
    quadrants: Array.from(deviations, (z, i) => quadrantOf(z, lags[i] ?? 0)),
    deviations,
    lags,
  }
}
