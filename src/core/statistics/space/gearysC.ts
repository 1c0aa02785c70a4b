// Geary's C: how far apart neighbours' values lie, against how far apart values lie at all.
// Definition: C = (n − 1) Σ_ij w_ij (x_i − x_j)² / (2 S0 Σ_i (x_i − mean)²), S0 = Σ w_ij. 1 where values are spread by chance,
// towards 0 where like lies beside like, above 1 where unlike does. No unit. Convention: as R's spdep::geary.
// Source: Geary 1954, Cliff & Ord 1981. Example: T20, queen, row-standardised: 0.319669919726.
import { deviationsOf } from './moransI.ts'
import type { Neighbours, WeightStyle } from './neighbours.ts'

/** Undefined where all values are equal or no area has a neighbour. `values` and `neighbours` run parallel. */
export function gearysC(
  values: ArrayLike<number>,
  neighbours: Neighbours,
  style: WeightStyle = 'row',
): number | undefined {
  const z = deviationsOf(values)
  let [apart, weights] = [0, 0]
  for (const [i, list] of neighbours.entries()) {
    const weight = style === 'row' ? 1 / list.length : 1
    for (const other of list) {
      apart += weight * ((values[i] ?? 0) - (values[other] ?? 0)) ** 2
      weights += weight
    }
  }
  if (!z || weights === 0) return undefined
  const squares = z.reduce((sum, value) => sum + value ** 2, 0)
  return ((z.length - 1) * apart) / (2 * weights * squares)
}
