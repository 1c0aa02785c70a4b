// The files of the chosen indicator, level and outlines. Stepping through periods does not come by here as long as the
// outlines stay.
import { useMemo } from 'react'
import type { Dataset } from '../../core/release/dataset.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { AreaName } from '../../core/scene/scene.ts'
import type { DataFault } from '../../data/files/fault.ts'
import type { Loadable } from '../../data/loadable.ts'
import type { Outlines } from '../../data/outlines.ts'
import { useDatasets, useDatasetsOf, useOutlines } from '../../data/useData.ts'
import { useRelease } from '../../data/useRelease.tsx'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { readView, useOfView } from '../../state/viewStore.ts'
import { sceneFiles, sceneFilesKey, type SceneFiles } from './sceneFiles.ts'
import { useMapOutlines } from './useMapOutlines.ts'
import { useMapParts } from './useMapParts.ts'
import { usePatience } from './usePatience.ts'

export interface Failure {
  readonly of: 'indicator' | 'outlines'
  readonly fault: DataFault
  readonly retry: () => void
}

/** Everything scenes are made from but the view, and what the map draws. */
export interface SceneData {
  /** Only a view that needs the same files may be drawn from these. */
  readonly filesKey: string
  readonly manifest: Manifest
  readonly dataset: Dataset
  readonly ancestors: ReadonlyMap<string, Dataset>
  readonly areas: ReadonlyMap<string, readonly AreaName[]>
  readonly outlines: MapOutlines
  readonly second?: Dataset
  /** Files that would only have added something to compare with. */
  readonly lacking: readonly Failure[]
}
export type SceneDataState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly data: SceneData }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** How long figures wait for those they are compared with before they are shown alone. */
const patienceMs = 1500

function useFiles(manifest: Manifest): SceneFiles {
  const key = useOfView((view) => sceneFilesKey(sceneFiles(manifest, view)))
  return useMemo(() => {
    const view = readView()
    if (!view || key === undefined) throw new Error('A scene was asked for before a release was open')
    return sceneFiles(manifest, view)
  }, [manifest, key])
}

export function useSceneData(): SceneDataState {
  const { manifest } = useRelease()
  const files = useFiles(manifest)
  const datasets = useDatasets(files.indicator, files.levels)
  const outlines = useOutlines(files.editions)
  const [beside] = useDatasetsOf(files.second === undefined ? none : [files.second], files.levels[0] ?? '')
  const parts = useMapParts()
  const isPatienceOver = usePatience(`${files.indicator} ${files.levels[0]}`, patienceMs)

  const later = [...datasets.slice(1), ...outlines.slice(1), ...(beside ? [beside] : [])]
  const isWaiting = !isPatienceOver && later.some(({ kind }) => kind === 'loading')
  const dataset = isWaiting || parts.kind !== 'ready' ? undefined : valueOf(datasets[0])
  const parents = outlines[files.editions.findIndex(({ level }) => level === files.parent)]
  const mapOutlines = useMapOutlines(isWaiting ? undefined : valueOf(outlines[0]), valueOf(parents))
  const data = useMemo(
    () =>
      dataset &&
      mapOutlines && {
        filesKey: sceneFilesKey(files),
        manifest,
        dataset,
        ancestors: datasetsByLevel(datasets.slice(1)),
        areas: areasByLevel(outlines),
        outlines: mapOutlines,
        ...(beside?.kind === 'ready' && { second: beside.value }),
        lacking: [
          ...failures('indicator', [...datasets.slice(1), ...(beside ? [beside] : [])]),
          ...failures('outlines', outlines.slice(1)),
        ],
      },
    [files, manifest, dataset, datasets, mapOutlines, outlines, beside],
  )
  const [failure] = [
    ...failures('indicator', [...datasets.slice(0, 1), parts]),
    ...failures('outlines', outlines.slice(0, 1)),
  ]
  if (failure) return { kind: 'failed', failure }
  return data ? { kind: 'ready', data } : { kind: 'loading' }
}

const none: readonly string[] = []

const valueOf = <T>(loadable: Loadable<T> | undefined): T | undefined =>
  loadable?.kind === 'ready' ? loadable.value : undefined

const readyOnes = <T>(loadables: readonly Loadable<T>[]): readonly T[] =>
  loadables.flatMap((loadable) => (loadable.kind === 'ready' ? [loadable.value] : []))

const datasetsByLevel = (loadables: readonly Loadable<Dataset>[]): ReadonlyMap<string, Dataset> =>
  new Map(readyOnes(loadables).map((dataset) => [dataset.level, dataset]))

const areasByLevel = (loadables: readonly Loadable<Outlines>[]): ReadonlyMap<string, readonly AreaName[]> =>
  new Map(readyOnes(loadables).map(({ level, areas }) => [level, areas]))

const failures = (of: Failure['of'], loadables: readonly Loadable<unknown>[]): readonly Failure[] =>
  loadables.flatMap((loadable) =>
    loadable.kind === 'failed' ? [{ of, fault: loadable.fault, retry: loadable.retry }] : [],
  )
