// Many files at once, each in its own state: datasets by indicator and level, outlines by level and edition.
import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import type { Dataset } from '../core/release/dataset.ts'
import { loadableOf, type Loadable } from './loadable.ts'
import type { Outlines } from './outlines.ts'
import { datasetQuery, outlinesQuery } from './queries.ts'
import { useRelease } from './useRelease.tsx'

type Pair = readonly [string, string]

export interface ReportFiles {
  readonly datasets: readonly Loadable<Dataset>[]
  readonly outlines: readonly Loadable<Outlines>[]
}

// Named, so that the query cache sees the same function again and keeps the last combined answer.
const combineDatasets = (results: readonly UseQueryResult<Dataset>[]) => results.map(loadableOf)
const combineOutlines = (results: readonly UseQueryResult<Outlines>[]) => results.map(loadableOf)

/** In the order of the keys. */
export function useReportFiles(datasets: readonly Pair[], editions: readonly Pair[]): ReportFiles {
  const release = useRelease()
  return {
    datasets: useQueries({
      queries: datasets.map(([indicator, level]) => datasetQuery(release, indicator, level)),
      combine: combineDatasets,
    }),
    outlines: useQueries({
      queries: editions.map(([level, edition]) => outlinesQuery(release, level, edition)),
      combine: combineOutlines,
    }),
  }
}
