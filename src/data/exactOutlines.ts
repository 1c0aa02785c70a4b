// The exact outlines in place of simplified ones that could not be used: larger, but the same areas.
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { topology } from 'topojson-server'
import * as v from 'valibot'
import type { AreaProperties, AreaTopology } from '../core/release/areaTopology.ts'
import { loadFile } from './files/loadFile.ts'
import type { Release } from './release.ts'

/** GeoJSON. */
const ExactOutlinesSchema = v.pipe(
  v.looseObject({
    type: v.literal('FeatureCollection'),
    features: v.array(
      v.looseObject({
        type: v.literal('Feature'),
        properties: v.object({ id: v.string(), name: v.string(), parent: v.optional(v.string()) }),
        geometry: v.looseObject({ type: v.picklist(['Polygon', 'MultiPolygon']) }),
      }),
    ),
  }),
  v.transform(
    (collection) => collection as unknown as FeatureCollection<Polygon | MultiPolygon, AreaProperties>,
  ),
)

/** Undefined where they do not come either. */
export async function exactTopology(
  release: Release,
  path: string,
  signal: AbortSignal,
): Promise<AreaTopology | undefined> {
  const file = release.fileByPath.get(path)
  const loaded = file && (await loadFile(release.baseUrl, file, ExactOutlinesSchema, { signal }))
  return loaded?.kind === 'loaded' ? (topology({ areas: loaded.value }) as AreaTopology) : undefined
}
