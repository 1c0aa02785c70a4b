// Exact outlines as they are published: RFC 7946, an area a line, so that two releases can be compared line by line.
import type { EditionGeometry } from '../published.ts'

/**
 * Coordinates come rounded to 1e-7 degrees, and the shortest text of such a number has no more digits than that.
 * No `crs` member: RFC 7946 knows WGS 84 only.
 */
export function exactGeoJson({ areas }: EditionGeometry): Uint8Array<ArrayBuffer> {
  const lines = areas.map(({ properties, geometry }) => {
    const { id, name, parent } = properties
    const { type, coordinates } = geometry
    return JSON.stringify({
      type: 'Feature',
      properties: { id, name, parent },
      geometry: { type, coordinates },
    })
  })
  return new TextEncoder().encode(`{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`)
}
