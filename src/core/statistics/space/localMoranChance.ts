// How often chance alone would give a local Moran as far from what it expects. Conditional permutation: the area keeps its
// value, its k neighbours get k of the other areas' values by lot, without replacement; m times.
// Definition: p = (r + 1) / (m + 1), r = draws in which the neighbours' mean lies at least as far from its expectation
// −z_i / (n − 1), in either direction, as in truth. Two-sided, so that a twentieth of the areas falls below 0.05 by chance.
// (GeoDa and PySAL count one side only, the nearer one: about half of this p.)
// Source: Anselin 1995. m ≥ 999; the least p is 1 / (m + 1). Example: see the tests on T20.
import type { Report } from '../progress/report.ts'
import { seededRandom } from '../random/seededRandom.ts'
import type { LocalMoran } from './localMoran.ts'
import type { Neighbours } from './neighbours.ts'

/** Draws by partial shuffling of a list, which stays one of the same numbers: it can be drawn from again. */
function sumOfDrawn(list: Float64Array, length: number, k: number, random: () => number): number {
  let sum = 0
  for (let drawn = 0; drawn < k; drawn++) {
    const at = drawn + Math.floor(random() * (length - drawn))
    const value = list[at] ?? 0
    list[at] = list[drawn] ?? 0
    list[drawn] = value
    sum += value
  }
  return sum
}

export interface ChanceOptions {
  readonly seed: number
  /** m */
  readonly permutations: number
}

/** p of each area, in order. Areas are drawn for one after the other from one row of random numbers. */
export async function localMoranChance(
  { deviations, lags }: Pick<LocalMoran, 'deviations' | 'lags'>,
  neighbours: Neighbours,
  { seed, permutations }: ChanceOptions,
  report: Report,
): Promise<Float64Array> {
  const n = deviations.length
  const random = seededRandom(seed)
  const others = new Float64Array(n)
  const chances = new Float64Array(n)
  // Equal but for rounding counts as equally far.
  const slack = 1e-12 * Math.sqrt(deviations.reduce((sum, z) => sum + z * z, 0) / n)
  for (let i = 0; i < n; i++) {
    await report(i / n)
    const own = deviations[i] ?? 0
    const expected = -own / (n - 1)
    const apart = Math.abs((lags[i] ?? 0) - expected) - slack
    const k = neighbours[i]?.length ?? 0
    others.set(deviations)
    others[i] = others[n - 1] ?? 0
    let asFar = 0
    for (let draw = 0; draw < permutations; draw++)
      if (Math.abs(sumOfDrawn(others, n - 1, k, random) / k - expected) >= apart) asFar++
    chances[i] = k === 0 ? 1 : (asFar + 1) / (permutations + 1)
  }
  return chances
}
