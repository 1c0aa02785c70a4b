// What a picture of a view shows beyond its scene, loaded when a picture is asked for: mostly the screen has loaded it before.
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Dataset } from '../../core/release/dataset.ts'
import { pictureFiles } from '../../core/scene/picture/pictureFiles.ts'
import { loadSceneParts } from '../../core/scene/sceneParts.ts'
import { viewMaterial, type ViewMaterial } from '../../core/scene/picture/viewMaterial.ts'
import type { AreaName, Scene } from '../../core/scene/scene.ts'
import { inSlices } from '../../work/pieces/inSlices.ts'
import { datasetQuery, outlinesQuery } from '../queries.ts'
import type { Release } from '../release.ts'
import { useRelease } from '../useRelease.tsx'

export type LoadMaterial = (scene: Scene) => Promise<ViewMaterial>

/** Rejects with the FaultError of a file that did not come: half a picture would say something else. */
export async function loadViewMaterial(
  client: QueryClient,
  release: Release,
  scene: Scene,
): Promise<ViewMaterial> {
  const { manifest } = release
  const { datasets, editions } = pictureFiles(manifest, scene)
  const key = (first: string, second: string) => `${first}\u0000${second}`
  const [figures, areas] = await Promise.all([
    Promise.all(
      datasets.map(async ([indicator, level]): Promise<[string, Dataset]> => [
        key(indicator, level),
        await client.ensureQueryData(datasetQuery(release, indicator, level)),
      ]),
    ),
    Promise.all(
      editions.map(async ([level, edition]): Promise<[string, readonly AreaName[]]> => [
        key(level, edition),
        (await client.ensureQueryData(outlinesQuery(release, level, edition))).areas,
      ]),
    ),
    // Further maps may need what the one on the screen does not.
    loadSceneParts(),
  ])
  const [datasetBy, areasBy] = [new Map(figures), new Map(areas)]
  return inSlices(
    viewMaterial(scene, {
      manifest,
      datasetOf: (indicator, level) => datasetBy.get(key(indicator, level)),
      areasOf: (level, edition) => areasBy.get(key(level, edition)),
    }),
  )
}

export function useViewMaterial(): LoadMaterial {
  const client = useQueryClient()
  const release = useRelease()
  return useCallback((scene) => loadViewMaterial(client, release, scene), [client, release])
}
