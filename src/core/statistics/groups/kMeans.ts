// Groups of points that lie near each other: k centres such that the sum of squared distances of the points from their
// centres is as small as can be found.
// Definition: minimise Σ ‖x − μ_group(x)‖². Lloyd 1982: points to the nearest centre, centres to the mean of their points, until
// nothing moves, then single moves (`exchange.ts`); starts by k-means++ (Arthur & Vassilvitskii 2007): centres drawn with chances as the squared distance from
// those drawn before. The best of 25 starts, from one seed, as R's kmeans(nstart = 25). Units: of the coordinates; standardise
// before. Example: (1,1) (1.5,2) (3,4) (5,7) (3.5,5) (4.5,5) (3.5,4.5), k = 2 → the first two and the others; centres
// (1.25, 1.5) and (3.9, 5.1); within 8.525.
import type { Report } from '../progress/report.ts'
import { seededRandom } from '../random/seededRandom.ts'
import { exchange } from './exchange.ts'
import { pointCount, squaredApart, type Points } from './points.ts'

export interface Groups {
  readonly k: number
  /** Group of each point, 0 to k − 1; in no order that means anything. */
  readonly groups: Uint8Array
  /** Centre of each group, one after the other as the points. */
  readonly centres: Float64Array
  /** Sum of squared distances from the centres. */
  readonly within: number
}

export interface StartOptions {
  readonly seed: number
  readonly starts: number
}

const mostRounds = 200

/** Position drawn with chances as the weights; the last one where all weights are 0. */
function drawBy(weights: Float64Array, random: () => number): number {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let left = random() * sum
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return i
  }
  return weights.length - 1
}

/** k-means++ */
function startCentres({ coordinates, dimensions }: Points, k: number, random: () => number): Float64Array {
  const n = coordinates.length / dimensions
  const centres = new Float64Array(k * dimensions)
  const nearest = new Float64Array(n).fill(Infinity)
  let drawn = Math.floor(random() * n)
  for (let group = 0; group < k; group++) {
    if (group > 0) drawn = drawBy(nearest, random)
    centres.set(coordinates.subarray(drawn * dimensions, (drawn + 1) * dimensions), group * dimensions)
    for (let i = 0; i < n; i++) {
      const apart = squaredApart(coordinates, i, centres, group, dimensions)
      if (apart < (nearest[i] ?? 0)) nearest[i] = apart
    }
  }
  return centres
}

/** Puts each point to its nearest centre, the first of several. Returns the sum of squares and whether any point moved. */
function assign({ coordinates, dimensions }: Points, centres: Float64Array, groups: Uint8Array) {
  const k = centres.length / dimensions
  let within = 0
  let hasMoved = false
  for (let i = 0; i < groups.length; i++) {
    let best = 0
    let least = Infinity
    for (let group = 0; group < k; group++) {
      const apart = squaredApart(coordinates, i, centres, group, dimensions)
      if (apart < least) {
        least = apart
        best = group
      }
    }
    within += least
    if (groups[i] !== best) hasMoved = true
    groups[i] = best
  }
  return { within, hasMoved }
}

/** Moves each centre to the mean of its points. A group without points takes the point farthest from its centre. */
function moveCentres({ coordinates, dimensions }: Points, centres: Float64Array, groups: Uint8Array): void {
  const counts = new Float64Array(centres.length / dimensions)
  const sums = new Float64Array(centres.length)
  for (const [i, group] of groups.entries()) {
    counts[group] = (counts[group] ?? 0) + 1
    for (let d = 0; d < dimensions; d++) {
      const at = group * dimensions + d
      sums[at] = (sums[at] ?? 0) + (coordinates[i * dimensions + d] ?? 0)
    }
  }
  for (const [group, count] of counts.entries()) {
    const at = group * dimensions
    if (count > 0) for (let d = 0; d < dimensions; d++) centres[at + d] = (sums[at + d] ?? 0) / count
    else centres.set(farthest({ coordinates, dimensions }, centres, groups), at)
  }
}

function farthest({ coordinates, dimensions }: Points, centres: Float64Array, groups: Uint8Array) {
  let found = 0
  let most = -1
  for (const [i, group] of groups.entries()) {
    const apart = squaredApart(coordinates, i, centres, group, dimensions)
    if (apart > most) {
      most = apart
      found = i
    }
  }
  return coordinates.subarray(found * dimensions, (found + 1) * dimensions)
}

async function oneStart(
  points: Points,
  k: number,
  random: () => number,
  pause: () => void | Promise<void>,
): Promise<Groups> {
  const centres = startCentres(points, k, random)
  const groups = new Uint8Array(pointCount(points)).fill(255)
  let { hasMoved } = assign(points, centres, groups)
  for (let round = 0; hasMoved && round < mostRounds; round++) {
    await pause()
    moveCentres(points, centres, groups)
    ;({ hasMoved } = assign(points, centres, groups))
  }
  await exchange(points, groups, centres, pause)
  // Anew from the points: small moves leave small errors.
  moveCentres(points, centres, groups)
  const { within } = assign(points, centres, groups)
  return { k, groups, centres, within }
}

/** Undefined for k below 2, above 200, or above the number of points. */
export async function kMeans(
  points: Points,
  k: number,
  { seed, starts }: StartOptions,
  report: Report,
): Promise<Groups | undefined> {
  if (k < 2 || k > 200 || k > pointCount(points)) return undefined
  const random = seededRandom(seed)
  let best: Groups | undefined
  for (let start = 0; start < starts; start++) {
    const found = await oneStart(points, k, random, () => report(start / starts))
    // Rounding must not decide which of two equal results is taken.
    if (!best || found.within < best.within * (1 - 1e-12)) best = found
  }
  return best
}
