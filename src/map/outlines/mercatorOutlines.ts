// Outlines as flat arrays of Mercator coordinates, made once for each MapOutlines: everything drawn on a canvas starts here.
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { mercatorX, mercatorY } from '../camera/camera.ts'
import type { MapOutlines } from '../mapPicture.ts'

/** x, y, x, y, … between 0 and 1. */
export type Coordinates = Float64Array<ArrayBuffer>

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** All rings of an area, holes and islands alike: inside is where an odd number of rings lies around. */
export interface Shape {
  readonly rings: readonly Coordinates[]
  readonly box: Box
}

export interface MercatorOutlines {
  readonly areas: readonly Shape[]
  readonly borders: readonly Coordinates[]
  readonly rim: readonly Coordinates[]
  readonly parentBorders: readonly Coordinates[]
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  /** Side of a square as large as a typical area: the median over areas, in Mercator units. */
  readonly typicalSide: number
}

export function toMercator(positions: readonly Position[]): Coordinates {
  const flat = new Float64Array(positions.length * 2)
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] as Position
    flat[2 * i] = mercatorX(position[0] as number)
    flat[2 * i + 1] = mercatorY(position[1] as number)
  }
  return flat
}

const linesOf = (lines: MultiLineString | undefined): Coordinates[] =>
  (lines?.coordinates ?? []).map(toMercator)

function boxOf(rings: readonly Coordinates[]): Box {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] as number
      const y = ring[i + 1] as number
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  return { left, top, right, bottom }
}

/** Around all of them. */
export function boxAround(shapes: readonly Shape[]): Box {
  const around = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { box } of shapes) {
    around.left = Math.min(around.left, box.left)
    around.top = Math.min(around.top, box.top)
    around.right = Math.max(around.right, box.right)
    around.bottom = Math.max(around.bottom, box.bottom)
  }
  return around
}

const knownShapes = new WeakMap<Polygon | MultiPolygon, Shape>()

/** Reckoned once for each geometry. */
export function shapeOf(geometry: Polygon | MultiPolygon): Shape {
  const found = knownShapes.get(geometry)
  if (found) return found
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.flat().map(toMercator)
  const shape = { rings, box: boxOf(rings) }
  knownShapes.set(geometry, shape)
  return shape
}

/** Half the extent's area is a fair guess for the area's own; squares of the guess compare well enough for line widths. */
function typicalSide(shapes: readonly Shape[]): number {
  const sides = shapes.map(({ box }) => Math.sqrt(((box.right - box.left) * (box.bottom - box.top)) / 2))
  return sides.toSorted((a, b) => a - b)[Math.floor(sides.length / 2)] ?? 1
}

const known = new WeakMap<MapOutlines, MercatorOutlines>()

export function mercatorOutlines(outlines: MapOutlines): MercatorOutlines {
  const found = known.get(outlines)
  if (found) return found
  const areas = outlines.areas.map(({ geometry }) => shapeOf(geometry))
  const made: MercatorOutlines = {
    areas,
    borders: linesOf(outlines.borders),
    rim: linesOf(outlines.rim),
    parentBorders: linesOf(outlines.parentBorders),
    labels: outlines.labels.map(({ text, at }) => ({ text, x: mercatorX(at[0]), y: mercatorY(at[1]) })),
    typicalSide: typicalSide(areas),
  }
  known.set(outlines, made)
  return made
}
