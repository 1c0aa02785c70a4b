// The questions of `queries.ts` as hooks, each answered as a Loadable.
import { skipToken, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Dataset } from '../core/release/dataset.ts'
import type { Catalog } from '../core/release/manifest.ts'
import type { Config } from './config.ts'
import { loadableOf, type Loadable } from './loadable.ts'
import type { Outlines } from './outlines.ts'
import { catalogQuery, configQuery, datasetQuery, outlinesQuery, releaseQuery } from './queries.ts'
import type { Release, StandingEntry } from './release.ts'
import { useRelease } from './useRelease.tsx'

export const useConfig = (pageUrl: string): Loadable<Config> => loadableOf(useQuery(configQuery(pageUrl)))

export const useCatalog = (dataUrl: string): Loadable<Catalog> => loadableOf(useQuery(catalogQuery(dataUrl)))

export const useManifest = (dataUrl: string, entry: StandingEntry): Loadable<Release> =>
  loadableOf(useQuery(releaseQuery(dataUrl, entry)))

/** One indicator at several levels, in their order. */
export function useDatasets(indicator: string, levels: readonly string[]): readonly Loadable<Dataset>[] {
  const release = useRelease()
  return useQueries({
    queries: levels.map((level) => datasetQuery(release, indicator, level)),
    combine: combineDatasets,
  })
}

/** Several indicators at one level, in their order; each must have been published there. */
export function useDatasetsOf(indicators: readonly string[], level: string): readonly Loadable<Dataset>[] {
  const release = useRelease()
  return useQueries({
    queries: indicators.map((indicator) => datasetQuery(release, indicator, level)),
    combine: combineDatasets,
  })
}

export interface EditionKey {
  readonly level: string
  readonly edition: string
}

/** Outlines of several editions, in their order; none are fetched while `isWanted` is false. */
export function useOutlines(editions: readonly EditionKey[], isWanted = true): readonly Loadable<Outlines>[] {
  const release = useRelease()
  return useQueries({
    queries: editions.map(({ level, edition }) => {
      const query = outlinesQuery(release, level, edition)
      return isWanted ? query : { ...query, queryFn: skipToken }
    }),
    combine: combineOutlines,
  })
}

// Named, so that the query cache sees the same function again and keeps the last combined answer.
const combineDatasets = (results: readonly UseQueryResult<Dataset>[]) => results.map(loadableOf)
const combineOutlines = (results: readonly UseQueryResult<Outlines>[]) => results.map(loadableOf)
