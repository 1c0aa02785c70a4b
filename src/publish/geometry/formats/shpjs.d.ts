// The two functions of shpjs that are used; the package has no types of its own.
declare module 'shpjs' {
  import type { Geometry } from 'geojson'
  export function parseShp(shp: Uint8Array): (Geometry | null)[]
  export function parseDbf(dbf: Uint8Array, encoding?: string): Record<string, unknown>[]
}
