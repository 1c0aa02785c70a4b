// How often chance alone would give a Moran's I as far from what it expects: all values are shuffled over all areas, m times.
// Definition: p = (r + 1) / (m + 1), r = shuffles whose I lies at least as far from −1/(n − 1), in either direction.
// Source: Cliff & Ord 1981, Anselin 1995. Row-standardised. Example: T20, queen, m = 9999: p = 0.0001, the least possible.
import type { Report } from '../progress/report.ts'
import { seededRandom } from '../random/seededRandom.ts'
import type { ChanceOptions } from './localMoranChance.ts'
import { crossProduct, deviationsOf } from './moransI.ts'
import type { Neighbours } from './neighbours.ts'

function shuffle(list: Float64Array, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const at = Math.floor(random() * (i + 1))
    const value = list[i] ?? 0
    list[i] = list[at] ?? 0
    list[at] = value
  }
}

/** Undefined where all values are equal. Each area should have a neighbour. */
export async function moranChance(
  values: ArrayLike<number>,
  neighbours: Neighbours,
  { seed, permutations }: ChanceOptions,
  report: Report,
): Promise<number | undefined> {
  const z = deviationsOf(values)
  if (!z) return undefined
  const n = z.length
  const random = seededRandom(seed)
  const squares = z.reduce((sum, value) => sum + value * value, 0)
  const indexOf = (shuffled: Float64Array) => crossProduct(shuffled, neighbours, 'row') / squares
  const expected = -1 / (n - 1)
  const apart = Math.abs(indexOf(z) - expected) - 1e-12
  const shuffled = z.slice()
  let asFar = 0
  for (let draw = 0; draw < permutations; draw++) {
    await report(draw / permutations)
    shuffle(shuffled, random)
    if (Math.abs(indexOf(shuffled) - expected) >= apart) asFar++
  }
  return (asFar + 1) / (permutations + 1)
}
