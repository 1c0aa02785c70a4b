// Moran's I: do areas beside each other have similar values?
// Definition: I = (n / S0) · Σ_ij w_ij z_i z_j / Σ_i z_i², z = x − mean, S0 = Σ w_ij. Near 0 (exactly: −1/(n − 1)) where
// values are spread by chance, towards 1 where like lies beside like, negative where unlike does. No unit.
// Moments as Cliff & Ord 1981: E = −1/(n − 1); variance under normality and under randomisation (values shuffled over the
// areas). Convention: as R's spdep::moran.test; areas without neighbours are to be left out before (`keepNeighbours`), which
// is its adjust.n. Example: 3 × 3 grid, values 1 to 9, rook, binary: I 0.5, variance 0.0596875 (randomisation), 0.053125
// (normality); row-standardised I 0.5556.
import { lagOf, type Neighbours, type WeightStyle } from './neighbours.ts'

interface Moments {
  readonly expected: number
  readonly underRandomisation: number
  readonly underNormality: number
}
export type MoransI =
  | {
      readonly kind: 'index'
      readonly i: number
      readonly expected: number
      /** Variances of I, and how many standard deviations I lies above `expected`. */
      readonly underRandomisation: { readonly variance: number; readonly z: number }
      readonly underNormality: { readonly variance: number; readonly z: number }
      readonly n: number
    }
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'allEqual' | 'noNeighbours' }

/** Deviations from the mean; undefined where all values are equal, to rounding. */
export function deviationsOf(values: ArrayLike<number>): Float64Array | undefined {
  let sum = 0
  let greatest = 0
  for (let i = 0; i < values.length; i++) {
    sum += values[i] ?? 0
    greatest = Math.max(greatest, Math.abs(values[i] ?? 0))
  }
  const mean = sum / values.length
  const deviations = Float64Array.from(values, (value) => value - mean)
  return deviations.some((z) => Math.abs(z) > 1e-12 * greatest) ? deviations : undefined
}

/** Σ_ij w_ij z_i z_j */
export function crossProduct(z: ArrayLike<number>, neighbours: Neighbours, style: WeightStyle): number {
  let sum = 0
  for (const [i, list] of neighbours.entries()) sum += (z[i] ?? 0) * lagOf(list, z, style)
  return sum
}

/** S0, S1 and S2 of Cliff & Ord, for symmetric neighbours. */
function weightSums(neighbours: Neighbours, style: WeightStyle) {
  const weight = (list: readonly number[]) => (style === 'binary' ? 1 : 1 / Math.max(1, list.length))
  let [s0, s1, s2] = [0, 0, 0]
  for (const list of neighbours) {
    const own = weight(list)
    let column = 0
    for (const other of list) {
      const back = weight(neighbours[other] ?? [])
      column += back
      s1 += (own + back) ** 2 / 2
    }
    s0 += own * list.length
    s2 += (own * list.length + column) ** 2
  }
  return { s0, s1, s2 }
}

function momentsOf(z: Float64Array, neighbours: Neighbours, style: WeightStyle): Moments {
  const n = z.length
  const { s0, s1, s2 } = weightSums(neighbours, style)
  const expected = -1 / (n - 1)
  let [squares, fourths] = [0, 0]
  for (const value of z) {
    squares += value ** 2
    fourths += value ** 4
  }
  const kurtosis = (n * fourths) / squares ** 2
  const byNormality = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0)
  const byShuffling =
    (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
      kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)) /
    ((n - 1) * (n - 2) * (n - 3) * s0 * s0)
  return {
    expected,
    underRandomisation: byShuffling - expected ** 2,
    underNormality: byNormality - expected ** 2,
  }
}

/** Fewer than four areas: `tooFew`. `values` and `neighbours` run parallel; each area should have a neighbour. */
export function moransI(
  values: ArrayLike<number>,
  neighbours: Neighbours,
  style: WeightStyle = 'row',
): MoransI {
  const n = neighbours.length
  if (n < 4) return { kind: 'none', reason: 'tooFew' }
  const z = deviationsOf(values)
  if (!z) return { kind: 'none', reason: 'allEqual' }
  const linked = neighbours.filter((list) => list.length > 0).length
  if (linked === 0) return { kind: 'none', reason: 'noNeighbours' }
  const s0 = style === 'row' ? linked : neighbours.reduce((sum, list) => sum + list.length, 0)
  const squares = z.reduce((sum, value) => sum + value ** 2, 0)
  const i = ((n / s0) * crossProduct(z, neighbours, style)) / squares
  const { expected, underRandomisation, underNormality } = momentsOf(z, neighbours, style)
  const scored = (variance: number) => ({ variance, z: (i - expected) / Math.sqrt(variance) })
  return {
    kind: 'index',
    i,
    expected,
    underRandomisation: scored(underRandomisation),
    underNormality: scored(underNormality),
    n,
  }
}
