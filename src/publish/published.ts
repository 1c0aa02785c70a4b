// What the stages of publishing hand to one another.
import type { Feature, MultiPolygon, Polygon } from 'geojson'

/** Where a cell came from, for problems. */
export interface Origin {
  readonly file: string
  readonly sheet?: string
  readonly row: number
  readonly column: string
}

/** One area in one edition, WGS 84, rewound by RFC 7946. */
export type AreaFeature = Feature<Polygon | MultiPolygon, { id: string; name: string; parent?: string }>

/** Outlines of one edition after reading, reprojection, repair and checks. */
export interface EditionGeometry {
  readonly level: string
  /** `${from}` or the level id where no from is given; the middle part of file names `geo/<level>.<edition>.geojson` */
  readonly edition: string
  readonly from?: string
  readonly to?: string
  readonly areas: readonly AreaFeature[]
}
