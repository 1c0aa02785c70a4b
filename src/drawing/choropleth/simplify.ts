// Fewer points for the same line: those that lie closer to it than can be seen are left out (Ramer 1972, Douglas and Peucker 1973).
import type { Place } from '../drawing.ts'

/** Distance of a point to a stroke. */
function distance([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** First and last point stay. Worked example: (0 0) (5 0.1) (10 0) with 0.3 → (0 0) (10 0). */
export function simplify(places: readonly Place[], tolerance: number): readonly Place[] {
  const last = places.length - 1
  if (last < 2) return places
  const kept = new Uint8Array(places.length)
  kept[0] = 1
  kept[last] = 1
  const open: [number, number][] = [[0, last]]
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range
    let [farthest, most] = [-1, tolerance]
    for (let i = from + 1; i < to; i++) {
      const far = distance(places[i] as Place, places[from] as Place, places[to] as Place)
      if (far > most) [farthest, most] = [i, far]
    }
    if (farthest < 0) continue
    kept[farthest] = 1
    open.push([from, farthest], [farthest, to])
  }
  return places.filter((_, i) => kept[i] === 1)
}
