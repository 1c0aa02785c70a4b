// How well each point lies in its group: near its own, far from the others.
// Definition: s = (b − a) / max(a, b), a = mean distance from the other points of its group, b = the least mean distance from the
// points of another group; 0 for the only point of a group. From −1 (belongs elsewhere) to 1; the mean over all points tells how
// well k groups fit. Source: Rousseeuw 1987; convention: R's cluster::silhouette, Euclidean distances.
// Example: points 0.2, 0.4, 0.6, 0.8 in groups 0, 0, 1, 1 → 0.6, 1/3, 1/3, 0.6.
import type { Report } from '../progress/report.ts'
import { pointCount, squaredApart, type Points } from './points.ts'

export interface Silhouette {
  readonly each: Float64Array
  readonly mean: number
}

/** Silhouettes of several groupings of the same points in one walk over all pairs. No point: mean 0. */
export async function silhouettes(
  points: Points,
  groupings: readonly { readonly groups: Uint8Array; readonly k: number }[],
  report: Report,
): Promise<readonly Silhouette[]> {
  const n = pointCount(points)
  const sizes = groupings.map(({ groups, k }) => sizesOf(groups, k))
  const each = groupings.map(() => new Float64Array(n))
  const sums = groupings.map(({ k }) => new Float64Array(k))
  for (let i = 0; i < n; i++) {
    await report(i / n)
    for (const sum of sums) sum.fill(0)
    for (let j = 0; j < n; j++) {
      const { coordinates, dimensions } = points
      const apart = Math.sqrt(squaredApart(coordinates, i, coordinates, j, dimensions))
      for (let g = 0; g < groupings.length; g++) {
        const group = groupings[g]?.groups[j] ?? 0
        const sum = sums[g]
        if (sum) sum[group] = (sum[group] ?? 0) + apart
      }
    }
    for (const [g, { groups }] of groupings.entries()) {
      const list = each[g]
      if (list) list[i] = silhouetteOf(sums[g] ?? new Float64Array(), sizes[g] ?? [], groups[i] ?? 0)
    }
  }
  return each.map((list) => ({
    each: list,
    mean: n === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / n,
  }))
}

function sizesOf(groups: Uint8Array, k: number): readonly number[] {
  const sizes = Array.from({ length: k }, () => 0)
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1
  return sizes
}

/** `sums`: distances from the points of each group, `own`: the point's group. */
function silhouetteOf(sums: Float64Array, sizes: readonly number[], own: number): number {
  const others = sizes[own] ?? 0
  if (others <= 1) return 0
  const a = (sums[own] ?? 0) / (others - 1)
  let b = Infinity
  for (const [group, size] of sizes.entries())
    if (group !== own && size > 0) b = Math.min(b, (sums[group] ?? 0) / size)
  const greater = Math.max(a, b)
  return greater === 0 || b === Infinity ? 0 : (b - a) / greater
}
