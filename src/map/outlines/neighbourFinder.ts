// Finds the area on the other side of a border that two areas drew each for itself: their arcs do not meet point for point, so
// the topology believes both to be the rim. Told by looking a little to either side.
import type { Position } from 'geojson'
import { boxGrid } from './boxGrid.ts'
import { boxAround, type Shape } from './mercatorOutlines.ts'
import { mercatorX, mercatorY } from '../camera/camera.ts'

/** How far to look, as a share of the longer side of all areas together: about a pixel of the first view. */
const reach = 1 / 800
/** Where along an arc: most of these must find the same neighbour. */
const stations = [0.25, 0.5, 0.75]

/** Even-odd rule. */
function isInside({ rings }: Shape, x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) {
    let x0 = ring[0] as number
    let y0 = ring[1] as number
    for (let i = 2; i < ring.length; i += 2) {
      const x1 = ring[i] as number
      const y1 = ring[i + 1] as number
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
      x0 = x1
      y0 = y1
    }
  }
  return inside
}

/** Answers, for an arc of one area, with the position of another area that lies along it, if one does. */
export function neighbourFinder(
  shapes: readonly Shape[],
): (arc: readonly Position[], owner: number) => number | undefined {
  const near = boxGrid(shapes)
  const all = boxAround(shapes)
  const far = Math.max(all.right - all.left, all.bottom - all.top) * reach

  function otherAt(x: number, y: number, owner: number): number | undefined {
    return near(x, y).find((i) => {
      const shape = shapes[i]
      return i !== owner && shape !== undefined && isInside(shape, x, y)
    })
  }

  function neighbourAt(from: Position, to: Position, owner: number): number | undefined {
    const [x0, y0] = [mercatorX(from[0] ?? 0), mercatorY(from[1] ?? 0)]
    const [dx, dy] = [mercatorX(to[0] ?? 0) - x0, mercatorY(to[1] ?? 0) - y0]
    const length = Math.hypot(dx, dy)
    if (length === 0) return undefined
    const [x, y] = [x0 + dx / 2, y0 + dy / 2]
    const [nx, ny] = [(-dy / length) * far, (dx / length) * far]
    return otherAt(x + nx, y + ny, owner) ?? otherAt(x - nx, y - ny, owner)
  }

  return (arc, owner) => {
    const found: number[] = []
    for (const share of stations) {
      const i = Math.min(Math.floor(share * (arc.length - 1)), arc.length - 2)
      const [from, to] = [arc[i], arc[i + 1]]
      const other = from && to ? neighbourAt(from, to, owner) : undefined
      if (other === undefined) continue
      if (found.includes(other)) return other
      found.push(other)
    }
    return undefined
  }
}
