// The job `areaTypes`: k-means for each number of types that the areas allow, with silhouettes. Types come in a stable order:
// by the mean of the first indicator, the highest first, then by the second, and so on.
import { kMeans, type Groups } from '../../statistics/groups/kMeans.ts'
import { pointCount, type Points } from '../../statistics/groups/points.ts'
import { silhouettes } from '../../statistics/groups/silhouette.ts'
import type { Report } from '../../statistics/progress/report.ts'

export interface TypesQuestion extends Points {
  readonly seed: number
  readonly starts: number
}

export interface Typing {
  readonly k: number
  /** Type of each point, 0 to k − 1, in the stable order. */
  readonly types: Uint8Array
  /** Mean of each type, one after the other, standardised. */
  readonly centres: Float64Array
  /** How well each point lies in its type, −1 to 1; and the mean. */
  readonly silhouettes: Float64Array
  readonly silhouette: number
}
/** `typings` from two types on; empty where there are too few areas. `proposed`: the k with the greatest mean silhouette. */
export interface TypesAnswer {
  readonly typings: readonly Typing[]
  readonly proposed?: number
}

export const mostTypes = 6
/** Fewer areas a type, and a type is an accident. */
const areasPerType = 5

/** Greatest number of types for n areas; below 2 there are none. */
export const typesFor = (n: number): number => Math.min(mostTypes, Math.floor(n / areasPerType))

/** Names the groups anew so that their centres descend. */
function inOrder({ k, groups, centres }: Groups, dimensions: number) {
  const centreOf = (group: number) => centres.subarray(group * dimensions, (group + 1) * dimensions)
  const order = Array.from({ length: k }, (_, group) => group).toSorted((a, b) => {
    const [one, other] = [centreOf(a), centreOf(b)]
    const d = one.findIndex((value, i) => value !== other[i])
    return d < 0 ? a - b : (other[d] ?? 0) - (one[d] ?? 0)
  })
  const places = new Map(order.map((group, place) => [group, place]))
  return {
    k,
    groups: groups.map((group) => places.get(group) ?? 0),
    centres: Float64Array.from(order.flatMap((group) => [...centreOf(group)])),
  }
}

/** Share of the work that the groups are; the rest are the silhouettes. */
const groupShare = 0.6

export async function areaTypes(question: TypesQuestion, report: Report): Promise<TypesAnswer> {
  const { dimensions } = question
  const counts = Array.from({ length: Math.max(0, typesFor(pointCount(question)) - 1) }, (_, i) => i + 2)
  const found: ReturnType<typeof inOrder>[] = []
  for (const [i, k] of counts.entries()) {
    const groups = await kMeans(question, k, question, (done) =>
      report((groupShare * (i + done)) / counts.length),
    )
    if (groups) found.push(inOrder(groups, dimensions))
  }
  const fits = await silhouettes(question, found, (done) => report(groupShare + (1 - groupShare) * done))
  const typings = found.map(({ k, groups, centres }, i): Typing => {
    const fit = fits[i]
    return {
      k,
      types: groups,
      centres,
      silhouettes: fit?.each ?? new Float64Array(groups.length),
      silhouette: fit?.mean ?? 0,
    }
  })
  const best = typings.toSorted((a, b) => b.silhouette - a.silhouette || a.k - b.k)[0]
  return { typings, ...(best && { proposed: best.k }) }
}
