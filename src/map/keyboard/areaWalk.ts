// Walking from area to area with the keyboard: where an arrow leads, and the walk one after the other that reaches all.
import type { MapOutlines } from '../mapPicture.ts'
import { mercatorOutlines, type Coordinates, type Shape } from '../outlines/mercatorOutlines.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Mercator coordinates, y southwards. */
type Place = readonly [x: number, y: number]

/** Centroid of a ring (shoelace formula); for one without extent its first point. */
function centroid(ring: Coordinates): { place: Place; extent: number } {
  const [x0, y0] = [ring[0] ?? 0, ring[1] ?? 0]
  let [sum, x, y] = [0, 0, 0]
  for (let i = 2; i < ring.length; i += 2) {
    // Measured from the first point: coordinates of a small area differ only far behind the decimal point.
    const [ax, ay] = [(ring[i - 2] ?? 0) - x0, (ring[i - 1] ?? 0) - y0]
    const [bx, by] = [(ring[i] ?? 0) - x0, (ring[i + 1] ?? 0) - y0]
    const cross = ax * by - bx * ay
    sum += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  if (sum === 0) return { place: [x0, y0], extent: 0 }
  return { place: [x0 + x / (3 * sum), y0 + y / (3 * sum)], extent: Math.abs(sum) }
}

/** Centroid of the largest ring. */
function placeOf(shape: Shape): Place {
  let best: ReturnType<typeof centroid> | undefined
  for (const ring of shape.rings) {
    const next = centroid(ring)
    if (!best || next.extent > best.extent) best = next
  }
  return best?.place ?? [0, 0]
}

const known = new WeakMap<MapOutlines, readonly Place[]>()
function placesOf(outlines: MapOutlines): readonly Place[] {
  const places = known.get(outlines) ?? mercatorOutlines(outlines).areas.map(placeOf)
  known.set(outlines, places)
  return places
}

/** Where an area is, in Mercator coordinates. */
export function placeOfArea(outlines: MapOutlines, id: string): Place | undefined {
  return placesOf(outlines)[outlines.indexById.get(id) ?? -1]
}

const unit: Record<Direction, Place> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }

/** How far along a direction and how far beside it a step goes. */
function alongAndBeside([x0, y0]: Place, [x1, y1]: Place, direction: Direction): readonly [number, number] {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const [ux, uy] = unit[direction]
  return [dx * ux + dy * uy, Math.abs(dx * uy - dy * ux)]
}

/** The nearest area within 45° to either side of the direction; undefined at the edge. */
export function areaInDirection(
  outlines: MapOutlines,
  from: string,
  direction: Direction,
): string | undefined {
  const places = placesOf(outlines)
  const start = placeOfArea(outlines, from)
  if (!start) return undefined
  let nearest: { id: string; distance: number } | undefined
  for (const [i, place] of places.entries()) {
    const [along, beside] = alongAndBeside(start, place, direction)
    if (along <= 0 || beside > along) continue
    const distance = Math.hypot(along, beside)
    const id = outlines.areas[i]?.properties.id
    if (id !== undefined && id !== from && (!nearest || distance < nearest.distance))
      nearest = { id, distance }
  }
  return nearest?.id
}

/** The area nearest to a place: where a walk begins. */
export function areaNearest(outlines: MapOutlines, [x, y]: Place): string | undefined {
  let nearest: { id: string; distance: number } | undefined
  for (const [i, [px, py]] of placesOf(outlines).entries()) {
    const distance = Math.hypot(px - x, py - y)
    const id = outlines.areas[i]?.properties.id
    if (id !== undefined && (!nearest || distance < nearest.distance)) nearest = { id, distance }
  }
  return nearest?.id
}

/** The next in the outlines' order, round and round; without a start the first or the last. */
export function areaInOrder(
  outlines: MapOutlines,
  from: string | undefined,
  step: 1 | -1,
): string | undefined {
  const { areas, indexById } = outlines
  const index = from === undefined ? undefined : indexById.get(from)
  if (index === undefined) return areas.at(step > 0 ? 0 : -1)?.properties.id
  return areas[(index + step + areas.length) % areas.length]?.properties.id
}
