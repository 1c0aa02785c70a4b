// An edition on its way: areas with keys and outlines in degrees, parents not yet known.
import type { Position } from 'geojson'
import type { AtlasEdition, AtlasLevel } from '../../atlas/atlas.ts'

/** Polygons, each an outer ring counter-clockwise and its holes clockwise, all closed; empty where there is no outline. */
export type Polygons = readonly Position[][][]

export interface AreaDraft {
  readonly id: string
  readonly name: string
  /** The parent's key as the file gives it. */
  readonly parentText?: string
  readonly parent?: string
  readonly polygons: Polygons
}

export interface EditionDraft {
  readonly level: AtlasLevel
  readonly edition: AtlasEdition
  readonly areas: readonly AreaDraft[]
}
