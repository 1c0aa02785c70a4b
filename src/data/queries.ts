// Every question the page asks of the data folder, under the name it is cached by.
import { queryOptions } from '@tanstack/react-query'
import { CatalogSchema, ManifestSchema, type Edition, type FileEntry } from '../core/release/manifest.ts'
import { ConfigSchema, defaultConfig } from './config.ts'
import { fault, FaultError, valueOrThrow } from './files/fault.ts'
import { loadDataset } from './files/loadDataset.ts'
import { loadFile } from './files/loadFile.ts'
import { makeOutlines, OutlinesSchema } from './outlines.ts'
import { makeRelease, releaseUrl, type Release, type StandingEntry } from './release.ts'

/** No `config.json` at all is a site with the defaults. */
export const configQuery = (pageUrl: string) =>
  queryOptions({
    queryKey: ['config', pageUrl],
    queryFn: async ({ signal }) => {
      const loaded = await loadFile(pageUrl, { path: 'config.json' }, ConfigSchema, { signal })
      if (loaded.kind === 'failed' && loaded.code === 'http' && loaded.detail === '404') return defaultConfig
      return valueOrThrow(loaded)
    },
  })

export const catalogQuery = (dataUrl: string) =>
  queryOptions({
    queryKey: ['catalog', dataUrl],
    queryFn: async ({ signal }) =>
      valueOrThrow(await loadFile(dataUrl, { path: 'catalog.json' }, CatalogSchema, { signal })),
  })

export const releaseQuery = (dataUrl: string, entry: StandingEntry) =>
  queryOptions({
    queryKey: ['release', dataUrl, entry.id],
    queryFn: async ({ signal }) => {
      const file = { ...entry.manifest, path: 'manifest.json' }
      const loaded = await loadFile(releaseUrl(dataUrl, entry.id), file, ManifestSchema, { signal })
      return makeRelease(dataUrl, valueOrThrow(loaded))
    },
  })

export const datasetQuery = (release: Release, indicator: string, level: string) =>
  queryOptions({
    queryKey: ['dataset', release.baseUrl, indicator, level],
    queryFn: async ({ signal }) => {
      const file = entryOf(release, datasetPath(release, indicator, level))
      return valueOrThrow(await loadDataset(release.baseUrl, { ...file, indicator, level }, { signal }))
    },
  })

export const outlinesQuery = (release: Release, level: string, edition: string) =>
  queryOptions({
    queryKey: ['outlines', release.baseUrl, level, edition],
    queryFn: async ({ signal }) => {
      const paths = outlinesPaths(release, level, edition)
      const file = entryOf(release, paths.firstView)
      const loaded = await loadFile(release.baseUrl, file, OutlinesSchema, { signal })
      // Where not even their reader can be had, the fault of the simplified ones is told.
      const exact =
        loaded.kind === 'failed' ? await import('./exactOutlines.ts').catch(() => undefined) : undefined
      const topology = await exact?.exactTopology(release, paths.exact, signal)
      return makeOutlines(level, edition, topology ?? valueOrThrow(loaded))
    },
  })

function entryOf(release: Release, path: string): FileEntry {
  const entry = release.fileByPath.get(path)
  if (!entry) throw new FaultError(fault('schema', path, 'files'))
  return entry
}

function datasetPath(release: Release, indicatorId: string, level: string): string {
  const indicator = release.manifest.indicators.find(({ id }) => id === indicatorId)
  const entry = indicator?.datasets.find((dataset) => dataset.level === level)
  if (!entry) throw new Error(`The release has no ${indicatorId} for ${level}`)
  return entry.path
}

function outlinesPaths(release: Release, levelId: string, editionId: string): Edition {
  const level = release.manifest.levels.find(({ id }) => id === levelId)
  const edition = level?.editions.find(({ id }) => id === editionId)
  if (!edition) throw new Error(`The release has no outlines ${levelId}.${editionId}`)
  return edition
}
