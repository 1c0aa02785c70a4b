// What the two painters draw: outlines once, then colours by lookup. Made from the scene; holds no pixels.
import type { Feature, MultiPolygon, MultiLineString, Polygon, Position } from 'geojson'
import type { AreaMark } from '../core/scene/marks/areaMarks.ts'
import type { PaintSlot } from '../core/scene/scene.ts'

/** A piece of outline, as the topology has it: once, though it may be two areas' border. */
export interface MapArc {
  readonly line: readonly Position[]
  /** Areas it belongs to: two neighbours, or one where it is the rim or the neighbour drew the border for itself. */
  readonly owners: readonly string[]
  /** The area on the other side where that drew the border for itself. */
  readonly beyond?: string
}

/** Outlines of one edition; the same object as long as the edition stays, so that painters can keep what they made of it. */
export interface MapOutlines {
  /** `${level}.${edition}` */
  readonly key: string
  readonly areas: readonly Feature<Polygon | MultiPolygon, { id: string; name: string; parent?: string }>[]
  /** Position of an area in `areas`. */
  readonly indexById: ReadonlyMap<string, number>
  /** Inner borders between areas, each once, without those that `parentBorders` has. */
  readonly borders: MultiLineString
  /** The outer rim of all areas together. */
  readonly rim: MultiLineString
  /** Borders of the level above, drawn stronger. Absent at the top. */
  readonly parentBorders?: MultiLineString
  /** All pieces of outline, for lines around several areas. */
  readonly arcs: readonly MapArc[]
  /** Names drawn on the map with the point they stand at (pole of inaccessibility), largest area first. */
  readonly labels: readonly {
    readonly id: string
    readonly text: string
    readonly at: readonly [number, number]
  }[]
  /** west, south, east, north in degrees */
  readonly bbox: readonly [number, number, number, number]
}

/** Something that stands on an area, at its label point. */
export interface MapSymbol {
  /** Of the area. */
  readonly id: string
  /** `dot`: a ring, filled where there is a fill. `up`, `down`: triangles. `equal`, `cross`: lines. */
  readonly shape: 'circle' | 'up' | 'down' | 'equal' | 'cross' | 'dot'
  /** CSS pixels, the same at any zoom. */
  readonly radius: number
  readonly fill?: string
  readonly stroke: string
}

/** Position in `slots` for each area. */
export type SlotByArea = Uint8Array | Uint16Array

/** One picture of the map. Arrays run parallel to `outlines.areas`. */
export interface MapPicture {
  readonly outlines: MapOutlines
  readonly slots: readonly PaintSlot[]
  /** Slot of each area. */
  readonly slotByArea: SlotByArea
  /** Chosen areas in order. */
  readonly chosen: readonly string[]
  /** What tells them apart, in the same order; absent where only one is chosen. */
  readonly marks?: readonly AreaMark[]
  /** Areas combined into one: one outline is drawn around them all. */
  readonly combined?: readonly string[]
  readonly symbols?: readonly MapSymbol[]
}
