// The files of several indicators at one level and at those above it, for charts that compare many indicators.
import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Dataset } from '../core/release/dataset.ts'
import { ancestorsOf, datasetEntryAt } from '../core/release/lookups.ts'
import type { Indicator, Level } from '../core/release/manifest.ts'
import { loadableOf, type Loadable } from './loadable.ts'
import { datasetQuery } from './queries.ts'
import { useRelease } from './useRelease.tsx'

export interface LoadableIndicator {
  readonly indicator: Indicator
  /** At the level itself. */
  readonly own: Loadable<Dataset>
  /** At levels above at which it is published, the nearest first. */
  readonly ancestors: readonly Loadable<Dataset>[]
}

const combine = (results: readonly UseQueryResult<Dataset>[]) => results.map(loadableOf)

interface Wanted {
  readonly indicator: Indicator
  /** Its own level first. */
  readonly levels: readonly string[]
}

/** The loaded files, one after the other, to the indicators they belong to. */
function dealOut(
  wanted: readonly Wanted[],
  loaded: readonly Loadable<Dataset>[],
): readonly LoadableIndicator[] {
  let next = 0
  return wanted.map(({ indicator, levels }) => {
    const files = loaded.slice(next, next + levels.length)
    next += levels.length
    const [own = { kind: 'loading' as const }, ...ancestors] = files
    return { indicator, own, ancestors }
  })
}

/** In the order of `indicators`; each must have been published at the level. */
export function useIndicatorFiles(
  indicators: readonly Indicator[],
  level: Level,
): readonly LoadableIndicator[] {
  const release = useRelease()
  const wanted = useMemo(() => {
    const levels = [level, ...ancestorsOf(release.manifest, level)]
    return indicators.map((indicator) => ({
      indicator,
      levels: levels.filter(({ id }) => datasetEntryAt(indicator, id)).map(({ id }) => id),
    }))
  }, [release, indicators, level])
  const loaded = useQueries({
    queries: wanted.flatMap(({ indicator, levels }) =>
      levels.map((id) => datasetQuery(release, indicator.id, id)),
    ),
    combine,
  })
  return useMemo(() => dealOut(wanted, loaded), [wanted, loaded])
}
