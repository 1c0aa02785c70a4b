import type { Position } from 'geojson'
import { isInRing } from '../shape/pointInArea.ts'
import { ringArea } from '../shape/ringArea.ts'

/** Cut where a ring comes back to a vertex, each piece is a loop of its own. */
function loopsOf(ring: readonly Position[]): Position[][] {
  const loops: Position[][] = []
  const path: Position[] = []
  const seen = new Map<string, number>()
  for (const vertex of ring) {
    const key = vertex.join(' ')
    const start = seen.get(key)
    if (start !== undefined) {
      const loop = path.splice(start)
      for (const left of loop) seen.delete(left.join(' '))
      loops.push([...loop, vertex])
    }
    seen.set(key, path.length)
    path.push(vertex)
  }
  return loops
}

/** A figure of eight with a vertex at its crossing: one loop runs the other way round and lies in no other. */
export function hasTwistedLoop(ring: readonly Position[]): boolean {
  if (new Set(ring.map((vertex) => vertex.join(' '))).size === ring.length - 1) return false
  const loops = loopsOf(ring)
  const direction = Math.sign(ringArea(ring))
  return loops.some((loop) => {
    const turn = Math.sign(ringArea(loop))
    if (turn === 0) return loop.length > 2
    return turn !== direction && !loops.some((other) => other !== loop && mostlyIn(loop, other))
  })
}

const mostlyIn = (loop: readonly Position[], other: readonly Position[]) =>
  loop.filter((vertex) => isInRing(vertex, other)).length * 2 > loop.length
