// What every format is read into: areas as delivered, in the coordinate system of the file, nothing judged yet.
import type { Geometry } from 'geojson'

export interface RawArea {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: Geometry | null
}

/** What the file itself says about its coordinates; `place` is the file to name when that is not understood. */
export type StatedSystem =
  | { readonly kind: 'unstated' }
  | { readonly kind: 'name'; readonly name: string; readonly place: string }
  | { readonly kind: 'wkt'; readonly text: string; readonly place: string }

export interface RawLayer {
  readonly areas: readonly RawArea[]
  /** Property names in order of first appearance. */
  readonly columns: readonly string[]
  readonly system: StatedSystem
}

export function columnsOf(areas: readonly RawArea[]): string[] {
  const columns = new Set<string>()
  for (const area of areas) for (const name of Object.keys(area.properties)) columns.add(name)
  return [...columns]
}
