// Well-known binary (OGC 06-103r4, clause 8.2) with the head a GeoPackage puts before it (OGC 12-128r19, clause 2.1.3).
// Own code: the packages that read it are unmaintained or need Node's Buffer.
import type { Geometry, Position } from 'geojson'

/** Length of the envelope for the codes 0 to 4 in bits 1 to 3 of the flags. */
const envelopeBytes = [0, 32, 48, 48, 64]

/** A blob's geometry; null for an empty one. Throws a sentence where the bytes are something else. */
export function readGeoPackageGeometry(blob: Uint8Array): Geometry | null {
  if (blob[0] !== 0x47 || blob[1] !== 0x50) throw new Error('a geometry does not begin with "GP"')
  const flags = blob[3] ?? 0
  if (flags & 0b0001_0000) return null
  const envelope = envelopeBytes[(flags >> 1) & 0b111]
  if (envelope === undefined) throw new Error('a geometry has an unknown envelope')
  return readWkb(blob.subarray(8 + envelope))
}

export const readWkb = (bytes: Uint8Array): Geometry => new WkbReader(bytes).geometry()

class WkbReader {
  readonly #view: DataView
  #at = 0
  #little = true
  #dimensions = 2

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  geometry(): Geometry {
    this.#little = this.#view.getUint8(this.#at) === 1
    this.#at += 1
    const code = this.#count()
    // ISO adds 1000 for Z, 2000 for M, 3000 for both; EWKB sets the high bits instead.
    const iso = Math.floor((code & 0xffff) / 1000)
    const hasZ = iso === 1 || iso === 3 || (code & 0x8000_0000) !== 0
    const hasM = iso === 2 || iso === 3 || (code & 0x4000_0000) !== 0
    this.#dimensions = 2 + Number(hasZ) + Number(hasM)
    if (code & 0x2000_0000) this.#at += 4
    return this.#body((code & 0xffff) % 1000)
  }

  #body(type: number): Geometry {
    switch (type) {
      case 1:
        return { type: 'Point', coordinates: this.#position() }
      case 2:
        return { type: 'LineString', coordinates: this.#line() }
      case 3:
        return { type: 'Polygon', coordinates: this.#many(() => this.#line()) }
      case 4:
      case 5:
      case 7:
        return { type: 'GeometryCollection', geometries: this.#many(() => this.geometry()) }
      case 6:
        return { type: 'MultiPolygon', coordinates: this.#many(() => this.#polygon()) }
      default:
        throw new Error(
          `a geometry is of the type ${type}; curves and surfaces must be turned into polygons first`,
        )
    }
  }

  #polygon(): Position[][] {
    const part = this.geometry()
    if (part.type !== 'Polygon') throw new Error(`a MultiPolygon holds a ${part.type}`)
    return part.coordinates
  }

  #line = (): Position[] => this.#many(() => this.#position())

  #position(): Position {
    const x = this.#view.getFloat64(this.#at, this.#little)
    const y = this.#view.getFloat64(this.#at + 8, this.#little)
    this.#at += 8 * this.#dimensions
    return [x, y]
  }

  #many<T>(read: () => T): T[] {
    const found: T[] = []
    for (let left = this.#count(); left > 0; left--) found.push(read())
    return found
  }

  #count(): number {
    const count = this.#view.getUint32(this.#at, this.#little)
    this.#at += 4
    return count
  }
}
