// The TopoJSON of one edition as a release holds it: one object `areas`.
import type { GeometryCollection, Topology } from 'topojson-specification'

export interface AreaProperties {
  readonly id: string
  readonly name: string
  readonly parent?: string
}

export type AreaTopology = Topology<{ areas: GeometryCollection<AreaProperties> }>
