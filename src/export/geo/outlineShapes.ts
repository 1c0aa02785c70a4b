// The shapes of the published exact outlines, by the keys of their areas. The file was held against its digest before; what
// is no such file all the same is named.
import type { MultiPolygon, Polygon } from 'geojson'

export type AreaShape = Polygon | MultiPolygon

interface PublishedFeature {
  readonly properties: { readonly id: string }
  readonly geometry: AreaShape
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function isPublished(value: unknown): value is PublishedFeature {
  if (!isRecord(value) || !isRecord(value['properties']) || !isRecord(value['geometry'])) return false
  const { type } = value['geometry']
  return typeof value['properties']['id'] === 'string' && (type === 'Polygon' || type === 'MultiPolygon')
}

/** `published`: GeoJSON. */
export function outlineShapes(published: string): ReadonlyMap<string, AreaShape> {
  const content: unknown = JSON.parse(published)
  const features: unknown = isRecord(content) ? content['features'] : undefined
  if (!Array.isArray(features)) throw new Error('outlines: no list of features')
  return new Map(
    features.map((feature: unknown, i): [string, AreaShape] => {
      if (!isPublished(feature)) throw new Error(`outlines: feature ${i} is no area`)
      const { type, coordinates } = feature.geometry
      return [feature.properties.id, { type, coordinates } as AreaShape]
    }),
  )
}
