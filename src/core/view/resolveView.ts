// A wish becomes a ViewState that is valid for a release; what had to be changed is said.
import type { Language } from '../release/localText.ts'
import { datasetEntryAt, indicatorById, levelById } from '../release/lookups.ts'
import type { Indicator, Manifest } from '../release/manifest.ts'
import { comparePeriods } from '../release/period.ts'
import type { Notice, Tell, ViewWish } from './notice.ts'
import { panelSettings } from './panelSettings.ts'
import { hasData, levelsByPreference, usualIndicator, usualLevel } from './usualLevel.ts'
import { resolveMap } from './resolveMap.ts'
import { mostAreas } from './transitions.ts'
import type { Sorting, ViewState } from './viewState.ts'

export interface Resolved {
  readonly view: ViewState
  readonly notices: readonly Notice[]
}

export const usualSorting: Sorting = { column: 'value', descending: true }

function withValues(manifest: Manifest, id: string | undefined): Indicator | undefined {
  const indicator = id === undefined ? undefined : indicatorById(manifest, id)
  return indicator?.datasets.some(({ periods }) => periods.length > 0) ? indicator : undefined
}

function chooseIndicator(manifest: Manifest, wish: ViewWish, start: ViewWish, tell: Tell): Indicator {
  const wished = withValues(manifest, wish.indicator)
  if (wished) return wished
  const levels = [wish.level, start.level, ...levelsByPreference(manifest).map(({ id }) => id)]
  const usual = levels.map((id) => id !== undefined && usualIndicator(manifest, id)).find((found) => found)
  const indicator = withValues(manifest, start.indicator) ?? (usual || undefined)
  if (!indicator) throw new Error(`release ${manifest.release.id}: no indicator has values`)
  if (wish.indicator !== undefined)
    tell({ code: 'unknownIndicator', key: 'indicator', value: wish.indicator, shown: indicator.id })
  return indicator
}

function chooseLevel(
  manifest: Manifest,
  indicator: Indicator,
  wish: ViewWish,
  start: ViewWish,
  tell: Tell,
): string {
  const wished = wish.level
  if (wished !== undefined && hasData(indicator, wished)) return wished
  const usual = usualLevel(manifest, indicator)?.id
  const shown = start.level !== undefined && hasData(indicator, start.level) ? start.level : usual
  if (shown === undefined) throw new Error(`${indicator.id}: no level of the release has values`)
  if (wished !== undefined) {
    const code = levelById(manifest, wished) ? 'noDataAtLevel' : 'unknownLevel'
    tell({ code, key: 'level', value: wished, shown })
  }
  return shown
}

/** The period itself, else the nearest before it, else the nearest after it. `periods` in time order, not empty. */
function nearestPeriod(periods: readonly string[], period: string): string | undefined {
  if (periods.includes(period)) return period
  return periods.findLast((known) => comparePeriods(known, period) < 0) ?? periods[0]
}

function choosePeriod(periods: readonly string[], wish: ViewWish, start: ViewWish, tell: Tell): string {
  const wished = wish.period ?? start.period
  const shown = wished === undefined ? periods.at(-1) : nearestPeriod(periods, wished)
  if (shown === undefined) throw new Error('resolveView: a dataset without periods')
  if (wish.period !== undefined && wish.period !== shown)
    tell({ code: 'unknownPeriod', key: 'period', value: wish.period, shown })
  return shown
}

/** Areas belong to the level they were chosen at, and go where that one could not be shown. */
function chooseAreas(wish: ViewWish, start: ViewWish, isElsewhere: boolean, tell: Tell): readonly string[] {
  if (isElsewhere) return []
  const areas = [...new Set(wish.areas ?? start.areas)]
  if (wish.areas && areas.length > mostAreas)
    tell({ code: 'tooManyAreas', key: 'areas', value: areas.join(',') })
  return areas.slice(0, mostAreas)
}

/**
 * `start` fills what the wish leaves open, silently; then the release's own defaults do. Whether areas exist is settled by
 * `withKnownAreas` once the outlines are there. Throws for a release without any values.
 */
export function resolveView(manifest: Manifest, wish: ViewWish, start: ViewWish = {}): Resolved {
  const notices: Notice[] = []
  const tell: Tell = (notice) => void notices.push(notice)
  const release = wish.release ?? start.release
  const isPinned = release === manifest.release.id
  if (wish.release !== undefined && !isPinned)
    tell({ code: 'unknownRelease', key: 'release', value: wish.release, shown: manifest.release.id })
  const indicator = chooseIndicator(manifest, wish, start, tell)
  const level = chooseLevel(manifest, indicator, wish, start, tell)
  const periods = datasetEntryAt(indicator, level)?.periods ?? []
  const wished = withStart(wish, start)
  const isElsewhere = notices.some(({ code }) => code === 'noDataAtLevel')
  const view: ViewState = {
    ...(isPinned && { release }),
    indicator: indicator.id,
    level,
    period: choosePeriod(periods, wish, start, tell),
    areas: chooseAreas(wish, start, isElsewhere, tell),
    view: wished.view ?? 'map',
    sort: wished.sort ?? usualSorting,
    weighted: wished.weighted ?? false,
    language: wished.language ?? manifest.language,
    ...(wished.view === 'report' && wished.report !== undefined && { report: wished.report }),
    ...(wished.scope && { scope: wished.scope }),
    filters: wished.filters ?? [],
    combined: isElsewhere ? [] : (wished.combined ?? []),
    ...resolveMap({ manifest, indicator, level, periods }, wished, tell),
    ...panelSettings(manifest, wished, tell),
  }
  return { view, notices }
}

/** The wish, and what `start` says where it is silent. A key that is there with `undefined` takes back what `start` says. */
const withStart = (wish: ViewWish, start: ViewWish): ViewWish => ({ ...start, ...wish })

/** Parts that may be absent: a view without one means "as usual", not "as `start` says". */
const absentParts = {
  report: undefined,
  from: undefined,
  against: undefined,
  classes: undefined,
  palette: undefined,
  second: undefined,
  scope: undefined,
  indexedTo: undefined,
  permutations: undefined,
  groups: undefined,
  order: undefined,
} satisfies ViewWish

/** A whole view, after a choice, made valid again. */
export const settleView = (manifest: Manifest, view: ViewState, start: ViewWish = {}): Resolved =>
  resolveView(manifest, { ...absentParts, ...view }, start)

/** What a reader sees who asks for nothing. */
export const defaultView = (manifest: Manifest, language: Language): ViewState =>
  resolveView(manifest, { language }).view
