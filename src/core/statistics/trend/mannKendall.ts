// Mann–Kendall test: do later values tend to be higher (or lower) than earlier ones, whatever the shape of the way?
// Definition: S = Σ_{i<j} sgn(y_j − y_i); Var = [n(n−1)(2n+5) − Σt(t−1)(2t+5)]/18 over groups of t equal values;
// Z = (S ∓ 1)/√Var (continuity correction, 0 for S = 0), p two-sided normal. Below 10 values without ties p is exact
// (`kendallTail`); with ties there is no exact distribution and p stays the normal one, which `method` tells.
// τ is Kendall's τ-b. Source: Mann 1945, Kendall 1975.
// Worked example: 5, 5, 6, 6, 7, 5, 8, 8 → S 17, Var 59.667, Z 2.0714, p 0.0383.
import { kendallTail } from './kendallTail.ts'
import { normalTail } from './normalTail.ts'
import { tieSum } from './theilSen.ts'

export type MannKendall =
  | {
      readonly kind: 'test'
      readonly n: number
      readonly s: number
      /** Of S, corrected for ties. */
      readonly variance: number
      readonly z: number
      /** −1 to 1 */
      readonly tau: number
      /** Two-sided, by `method`. */
      readonly p: number
      readonly method: 'exact' | 'normal'
      readonly hasTies: boolean
    }
  /** Fewer than four values can show no trend; values that are all the same have none. */
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'allEqual' }

export const fewestForTrend = 4
/** From this many values on the normal distribution is near enough. */
const enoughForNormal = 10

function sumOfSigns(values: readonly number[]): number {
  let s = 0
  for (const [i, a] of values.entries()) for (const b of values.slice(i + 1)) s += Math.sign(b - a)
  return s
}

/** Pairs of equal values. */
function tiedPairs(values: readonly number[]): number {
  const sizes = new Map<number, number>()
  let pairs = 0
  for (const value of values) {
    const before = sizes.get(value) ?? 0
    pairs += before
    sizes.set(value, before + 1)
  }
  return pairs
}

/** `values` in order of time; how far apart they are in time does not matter here. */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length
  if (n < fewestForTrend) return { kind: 'none', reason: 'tooFew' }
  if (values.every((value) => value === values[0])) return { kind: 'none', reason: 'allEqual' }
  const s = sumOfSigns(values)
  const variance = (n * (n - 1) * (2 * n + 5) - tieSum(values)) / 18
  const z = (s - Math.sign(s)) / Math.sqrt(variance)
  const pairs = (n * (n - 1)) / 2
  const tied = tiedPairs(values)
  const isExact = n < enoughForNormal && tied === 0
  return {
    kind: 'test',
    n,
    s,
    variance,
    z,
    tau: s / Math.sqrt(pairs * (pairs - tied)),
    p: isExact ? kendallTail(n, s) : normalTail(z),
    method: isExact ? 'exact' : 'normal',
    hasTies: tied > 0,
  }
}
