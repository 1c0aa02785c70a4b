// The files of a report as they come, and what it is made from once all of them have come or failed.
import { useMemo } from 'react'
import { textIn } from '../../../core/release/localText.ts'
import type { Manifest } from '../../../core/release/manifest.ts'
import type { ViewWish } from '../../../core/view/notice.ts'
import type { ViewState } from '../../../core/view/viewState.ts'
import { wholeLink } from '../../../core/view/wholeLink.ts'
import type { Loadable } from '../../../data/loadable.ts'
import type { Outlines } from '../../../data/outlines.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useReportFiles } from '../../../data/useReportFiles.ts'
import { useSite } from '../../../data/useSite.tsx'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { makeMapOutlines } from '../../../map/makeMapOutlines.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { fileKey, type ReportData } from '../../../report/setup/reportData.ts'
import type { FileKeys } from '../../../report/setup/viewFiles.ts'

export interface ReportDataState {
  readonly done: number
  readonly all: number
  /** Undefined while files are on their way. */
  readonly data: ReportData | undefined
  /** Names of what did not come. */
  readonly failed: readonly string[]
  readonly retry: () => void
}

const made = new WeakMap<Outlines, MapOutlines>()

/** Drawn when a map asks for them: thousands of outlines take their time. */
function outlinesFrom(manifest: Manifest, ready: ReadonlyMap<string, Outlines>): ReportData['outlinesOf'] {
  return (levelId, edition) => {
    const own = ready.get(fileKey(levelId, edition))
    if (!own) return undefined
    const known = made.get(own)
    if (known) return known
    const parent = manifest.levels.find(({ id }) => id === levelId)?.parent
    const above = [...ready.values()].find(({ level }) => level === parent)
    const outlines = makeMapOutlines(`${levelId}.${edition}`, own.topology, above?.topology)
    made.set(own, outlines)
    return outlines
  }
}

const isOnTheWeb = (): boolean => /^https?:$/.test(location.protocol)

/** Pinned to the release: the address leads to the very figures of the report, whatever is released later. */
const addressesOf =
  (manifest: Manifest, start: ViewWish) =>
  (view: ViewState): string =>
    new URL(
      wholeLink(manifest, { ...view, release: manifest.release.id }, { start }),
      new URL('.', document.baseURI),
    ).href

const valuesOf = <T>(all: readonly Loadable<T>[]): readonly T[] =>
  all.flatMap((one) => (one.kind === 'ready' ? [one.value] : []))

const none: FileKeys = { datasets: [], editions: [] }

export function useReportData(files: FileKeys = none): ReportDataState {
  const { manifest, id } = useRelease()
  const { catalog, start } = useSite()
  const language = useLanguage()
  const { datasets, outlines } = useReportFiles(files.datasets, files.editions)
  return useMemo(() => {
    const all: readonly Loadable<unknown>[] = [...datasets, ...outlines]
    const isLoading = all.some(({ kind }) => kind === 'loading')
    const ready = new Map(valuesOf(outlines).map((one) => [fileKey(one.level, one.edition), one]))
    const digest = catalog.releases.find((entry) => entry.id === id)?.manifest?.sha256
    const nameOf = (indicator: string) =>
      textIn(manifest.indicators.find((one) => one.id === indicator)?.name, language) || indicator
    const failed = [
      ...files.datasets.flatMap(([indicator], i) =>
        datasets[i]?.kind === 'failed' ? [nameOf(indicator)] : [],
      ),
      ...files.editions.flatMap(([level, edition], i) =>
        outlines[i]?.kind === 'failed' ? [`${level} ${edition}`] : [],
      ),
    ]
    return {
      done: all.filter(({ kind }) => kind !== 'loading').length,
      all: all.length,
      failed: [...new Set(failed)],
      retry: () => {
        for (const one of all) if (one.kind === 'failed') one.retry()
      },
      data: isLoading
        ? undefined
        : {
            manifest,
            ...(digest !== undefined && { manifestDigest: digest }),
            datasets: new Map(valuesOf(datasets).map((one) => [fileKey(one.indicator, one.level), one])),
            areas: new Map([...ready].map(([key, one]) => [key, one.areas])),
            outlinesOf: outlinesFrom(manifest, ready),
            ...(isOnTheWeb() && { addressOf: addressesOf(manifest, start) }),
          },
    }
  }, [files, datasets, outlines, manifest, catalog, id, language, start])
}
