// Improves a grouping by single moves: a point changes its group wherever that lowers the sum of squares, the change of both
// centres taken into account. Finds what moving points to their nearest centre cannot, and ends in groupings that are no worse.
// Definition: x moves from a to b where n_a / (n_a − 1) · ‖x − μ_a‖² > n_b / (n_b + 1) · ‖x − μ_b‖², to the b of the least right
// side. Source: Hartigan 1975; the heart of Hartigan & Wong 1979, which R's kmeans uses.
// Example: 0, 0, 0, 4 | 6 with centres 1 and 6: 4 moves: 4/3 · 9 = 12 > 1/2 · 4 = 2.
import { squaredApart, type Points } from './points.ts'

const mostPasses = 200

/** Changes groups and centres in place. A group keeps at least one point. */
export async function exchange(
  { coordinates, dimensions }: Points,
  groups: Uint8Array,
  centres: Float64Array,
  pause: () => void | Promise<void>,
): Promise<void> {
  const sizes = new Float64Array(centres.length / dimensions)
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1

  /** Draws a centre to a point (share > 0) or away from it. */
  function drawCentre(group: number, i: number, share: number): void {
    for (let d = 0; d < dimensions; d++) {
      const at = group * dimensions + d
      const centre = centres[at] ?? 0
      centres[at] = centre + ((coordinates[i * dimensions + d] ?? 0) - centre) * share
    }
  }

  function bestFor(i: number, own: number): number {
    const size = sizes[own] ?? 0
    let least = (size / (size - 1)) * squaredApart(coordinates, i, centres, own, dimensions) * (1 - 1e-9)
    let best = own
    for (const [group, others] of sizes.entries()) {
      if (group === own) continue
      const cost = (others / (others + 1)) * squaredApart(coordinates, i, centres, group, dimensions)
      if (cost < least) {
        least = cost
        best = group
      }
    }
    return best
  }

  let hasMoved = true
  for (let pass = 0; hasMoved && pass < mostPasses; pass++) {
    await pause()
    hasMoved = false
    for (const [i, own] of groups.entries()) {
      const size = sizes[own] ?? 0
      const best = size > 1 ? bestFor(i, own) : own
      if (best === own) continue
      const others = sizes[best] ?? 0
      drawCentre(own, i, -1 / (size - 1))
      drawCentre(best, i, 1 / (others + 1))
      sizes[own] = size - 1
      sizes[best] = others + 1
      groups[i] = best
      hasMoved = true
    }
  }
}
