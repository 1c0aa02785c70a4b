// Several indicators as charts compare them: their files and what follows from these, each in its own state.
import { useEffect, useMemo, useState } from 'react'
import { ancestorsOf, datasetEntryAt, editionFor } from '../core/release/lookups.ts'
import type { Dataset } from '../core/release/dataset.ts'
import type { Indicator } from '../core/release/manifest.ts'
import { indicatorSet, type IndicatorSet } from '../core/scene/profile/indicatorSet.ts'
import { profileColumn, type ProfileColumn, type ProfileGround } from '../core/scene/profile/profileColumn.ts'
import type { Scene } from '../core/scene/scene.ts'
import type { DataFault } from './files/fault.ts'
import type { Loadable } from './loadable.ts'
import { useOutlines } from './useData.ts'
import { useIndicatorFiles, type LoadableIndicator } from './useIndicatorFiles.ts'
import { useRelease } from './useRelease.tsx'

export interface Failed {
  readonly fault: DataFault
  readonly retry: () => void
}
export type ProfileItem = { readonly indicator: Indicator } & (
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'failed' } & Failed)
  /** `lacking`: files of levels above that would have added something to compare with. */
  | { readonly kind: 'ready'; readonly column: ProfileColumn; readonly lacking: readonly Failed[] }
)

const failuresOf = (loadables: readonly Loadable<unknown>[]): readonly Failed[] =>
  loadables.flatMap((one) => (one.kind === 'failed' ? [one] : []))

/** What of a scene a profile needs; a page about an area of another level has these of that level. */
export type ProfileScene = Pick<Scene, 'view' | 'level' | 'edition' | 'rows' | 'indicator'>

/** Outlines of the scene's level and of those above it: the names and parents that the map shows, loaded before. */
function useGround(scene: ProfileScene): ProfileGround {
  const { manifest } = useRelease()
  const { level, edition, rows, indicator, view } = scene
  const editions = useMemo(
    () =>
      [level, ...ancestorsOf(manifest, level)].map((tier) => ({
        level: tier.id,
        edition:
          tier === level ? edition.id : editionFor(tier, datasetEntryAt(indicator, tier.id), view.period).id,
      })),
    [manifest, level, edition, indicator, view.period],
  )
  const outlines = useOutlines(editions)
  const { period, language } = view
  return useMemo(
    () => ({
      manifest,
      // Of the view only period and language count here: another choice of areas changes no column.
      scene: { view: { ...view, period, language }, level, edition, rows },
      areas: new Map(
        outlines.flatMap((one) => (one.kind === 'ready' ? [[one.value.level, one.value.areas]] : [])),
      ),
      editions: new Map(editions.map((key) => [key.level, key.edition])),
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [manifest, period, language, level, edition, rows, outlines, editions],
  )
}

function itemOf(ground: ProfileGround, { indicator, own, ancestors }: LoadableIndicator): ProfileItem {
  if (own.kind === 'failed') return { indicator, kind: 'failed', fault: own.fault, retry: own.retry }
  const isWaiting =
    !ground.areas.has(ground.scene.level.id) || ancestors.some(({ kind }) => kind === 'loading')
  if (own.kind === 'loading' || isWaiting) return { indicator, kind: 'loading' }
  const above = ancestors.flatMap((one) =>
    one.kind === 'ready' ? [[one.value.level, one.value] as const] : [],
  )
  const column = profileColumn(ground, { indicator, dataset: own.value, ancestors: new Map(above) })
  return { indicator, kind: 'ready', column, lacking: failuresOf(ancestors) }
}

/** ms spent on columns at a stretch: with thousands of areas and many indicators the page must stay alive between them. */
const stretch = 20

type Known = Map<Dataset, ProfileItem>

/** What is known of each indicator by now; `isCut` where time ran out before all were worked out. */
function itemsWithin(files: readonly LoadableIndicator[], ground: ProfileGround, known: Known) {
  const end = performance.now() + stretch
  let [worked, isCut] = [0, false]
  const items = files.map((file): ProfileItem => {
    const dataset = file.own.kind === 'ready' ? file.own.value : undefined
    const before = dataset && known.get(dataset)
    if (before?.kind === 'ready' && before.lacking.length === 0) return before
    if (worked > 0 && performance.now() > end) {
      isCut = true
      return { indicator: file.indicator, kind: 'loading' }
    }
    const item = itemOf(ground, file)
    if (dataset) known.set(dataset, item)
    worked++
    return item
  })
  return { items, isCut }
}

/** In the order of `indicators`. */
export function useProfile(scene: ProfileScene, indicators: readonly Indicator[]): readonly ProfileItem[] {
  const ground = useGround(scene)
  const files = useIndicatorFiles(indicators, scene.level)
  // What is worked out for one ground is kept while further files arrive.
  const known = useMemo(() => ({ ground, items: new Map<Dataset, ProfileItem>() }), [ground])
  const [step, setStep] = useState(0)
  const { items, isCut } = useMemo(
    () => itemsWithin(files, known.ground, known.items),
    // A further step works on where the last one was cut.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [files, known, step],
  )
  useEffect(
    function workOn() {
      if (!isCut) return undefined
      const waiting = setTimeout(() => setStep((n) => n + 1))
      return () => clearTimeout(waiting)
    },
    [isCut, items],
  )
  return items
}

export interface Profile {
  readonly set: IndicatorSet
  readonly items: readonly ProfileItem[]
}

/** The indicators that the reader chose for such charts, at most so many; else the usual ones. */
export function useProfileOf(scene: Scene, most: number): Profile {
  const { manifest } = useRelease()
  const { indicators, level, indicator } = scene.view
  const set = useMemo(
    () => indicatorSet(manifest, { indicators, level, indicator }, most),
    [manifest, indicators, level, indicator, most],
  )
  return { set, items: useProfile(scene, set.indicators) }
}
