// A shape as GeoPackage holds it: a head with the box it lies in, then Well-known Binary, little-endian (OGC 12-128r19, 2.1.3).
import type { Position } from 'geojson'
import type { AreaShape } from './outlineShapes.ts'

/** west, south, east, north */
export type Box = readonly [number, number, number, number]

const headBytes = 8 + 4 * 8
const wkbPolygon = 3
const wkbMultiPolygon = 6
const isLittleEndian = true
/** Little-endian, with the box [west, east, south, north]. */
const flags = 0b00000011

type Rings = readonly (readonly Position[])[]

const polygonsOf = (shape: AreaShape): readonly Rings[] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates

export function boxOf(shape: AreaShape): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const rings of polygonsOf(shape))
    for (const [x = 0, y = 0] of rings[0] ?? []) {
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  return [west, south, east, north]
}

const sizeOf = (polygons: readonly Rings[]): number =>
  polygons.reduce(
    (bytes, rings) => bytes + 9 + rings.reduce((ringBytes, ring) => ringBytes + 4 + ring.length * 16, 0),
    headBytes + 9,
  )

/** Writes one thing behind another. */
function writerOf(size: number) {
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  let at = 0
  return {
    bytes,
    byte: (value: number) => view.setUint8(at++, value),
    count: (value: number) => {
      view.setUint32(at, value, isLittleEndian)
      at += 4
    },
    number: (value: number) => {
      view.setFloat64(at, value, isLittleEndian)
      at += 8
    },
  }
}

/** Always a MultiPolygon: a layer has one kind of geometry. */
export function geoPackageShape(shape: AreaShape, srsId: number): Uint8Array {
  const polygons = polygonsOf(shape)
  const { bytes, byte, count, number } = writerOf(sizeOf(polygons))
  const [west, south, east, north] = boxOf(shape)
  for (const value of [0x47, 0x50, 0, flags]) byte(value)
  count(srsId)
  for (const value of [west, east, south, north]) number(value)
  const head = (type: number, parts: number) => {
    byte(1)
    count(type)
    count(parts)
  }
  head(wkbMultiPolygon, polygons.length)
  for (const rings of polygons) {
    head(wkbPolygon, rings.length)
    for (const ring of rings) {
      count(ring.length)
      for (const [x = 0, y = 0] of ring) {
        number(x)
        number(y)
      }
    }
  }
  return bytes
}
