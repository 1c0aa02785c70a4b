// The style MapLibre draws: the ground, the areas, the hatch; no tiles, no glyphs, no sprites. Colours come by feature-state
// alone. Lines, names and marks are the overlay's.
import type { StyleSpecification } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import type { MapLook } from '../look/mapLook.ts'
import type { MapOutlines } from '../mapPicture.ts'

export const hatchImage = 'hatch'
export const areaSource = 'areas'

export const areaData = (outlines: MapOutlines): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...outlines.areas],
})

export function glStyle(outlines: MapOutlines, look: MapLook): StyleSpecification {
  return {
    version: 8,
    sources: {
      [areaSource]: {
        type: 'geojson',
        data: areaData(outlines),
        // A key in a feature's own `id` would come back as a number, without its leading zero.
        promoteId: 'id',
        // Shared borders stay shared: outlines were simplified together before, so MapLibre simplifies nothing.
        tolerance: 0,
        // Only fills, cut at each tile's edge: hardly anything is needed beyond it.
        buffer: 8,
      },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': look.ground } },
      {
        id: 'areas',
        type: 'fill',
        source: areaSource,
        paint: {
          'fill-color': ['to-color', ['feature-state', 'color'], look.ground],
          // Borders lie over every edge; smoothing the edges as well costs half a frame without a graphics card.
          'fill-antialias': false,
        },
      },
      {
        id: 'hatch',
        type: 'fill',
        source: areaSource,
        paint: {
          'fill-pattern': hatchImage,
          // A pattern cannot follow feature-state, its opacity can; at 0 MapLibre drops the area before it is filled.
          'fill-opacity': ['case', ['boolean', ['feature-state', 'isHatched'], false], 1, 0],
          'fill-antialias': false,
        },
      },
    ],
  }
}
