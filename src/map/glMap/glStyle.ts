// The style MapLibre draws: the ground, the areas, the patterns in use; no tiles, no glyphs, no sprites. Colours and patterns come
// by feature-state alone. Lines, symbols, names and marks are the overlay's.
import type { FillLayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import type { MapLook } from '../look/mapLook.ts'
import type { MapOutlines } from '../mapPicture.ts'

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
    ],
  }
}

/**
 * The layer of one pattern in one ink; its id is also the image's and the value of the feature-state. Added when first needed:
 * each costs a little at every change of every area.
 */
export const patternLayer = (id: string): FillLayerSpecification => ({
  id,
  type: 'fill',
  source: areaSource,
  paint: {
    'fill-pattern': id,
    // A pattern cannot follow feature-state, its opacity can; at 0 MapLibre drops the area before it is filled.
    'fill-opacity': ['case', ['==', ['feature-state', 'pattern'], id], 1, 0],
    'fill-antialias': false,
  },
})
