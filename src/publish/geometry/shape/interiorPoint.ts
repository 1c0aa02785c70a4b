import type { Position } from 'geojson'
import type { Polygons } from '../areas/areaDraft.ts'
import { ringArea } from './ringArea.ts'

/** A point well inside the largest polygon: the middle of its widest stretch at half height. */
export function interiorPoint(polygons: Polygons): readonly [number, number] | undefined {
  let largest: Position[][] | undefined
  let size = 0
  for (const polygon of polygons) {
    const area = Math.abs(ringArea(polygon[0] ?? []))
    if (area > size) [largest, size] = [polygon, area]
  }
  const ys = largest?.[0]?.map(([, y = 0]) => y).toSorted((a, b) => a - b)
  if (!largest || !ys) return undefined
  const height = levelBetween(ys)
  const crossings = largest.flatMap((ring) => crossingsAt(height, ring)).toSorted((a, b) => a - b)
  let best: readonly [number, number] = [0, -Infinity]
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = [crossings[i], crossings[i + 1]]
    if (to - from > best[1] - best[0]) best = [from, to]
  }
  return [(best[0] + best[1]) / 2, height]
}

/** Near half height, but between two vertices, so that no vertex lies on the line. */
function levelBetween(sorted: readonly number[]): number {
  const middle = ((sorted[0] ?? 0) + (sorted.at(-1) ?? 0)) / 2
  const above = sorted.find((y) => y > middle) ?? middle
  const below = sorted.findLast((y) => y <= middle) ?? middle
  return (above + below) / 2
}

function crossingsAt(height: number, ring: readonly Position[]): number[] {
  const found: number[] = []
  let [px = 0, py = 0] = ring.at(-1) ?? []
  for (const [x = 0, y = 0] of ring) {
    if (y > height !== py > height) found.push(px + ((height - py) * (x - px)) / (y - py))
    px = x
    py = y
  }
  return found
}
