// The part of a view that says how the indicator is shown: mode, what it is held against, classes, further indicators.
import { hasTrueZero } from '../release/hasTrueZero.ts'
import { isListed } from '../release/isListed.ts'
import { indicatorById } from '../release/lookups.ts'
import type { Indicator, Manifest } from '../release/manifest.ts'
import type { Tell, ViewWish } from './notice.ts'
import { hasData, usualIndicator } from './usualLevel.ts'
import type { Mode, ViewState } from './viewState.ts'

/** What a mode is judged by. */
export interface Shown {
  readonly manifest: Manifest
  readonly indicator: Indicator
  readonly level: string
  /** Of the indicator at the level, in time order. */
  readonly periods: readonly string[]
}

type MapPart = Pick<
  ViewState,
  | 'mode'
  | 'from'
  | 'change'
  | 'against'
  | 'classes'
  | 'palette'
  | 'isZeroApart'
  | 'areOutliersMarked'
  | 'second'
  | 'indicators'
  | 'indexedTo'
>

/** An indicator with numbers other than this one, for a map of two: a related one first. */
export function usualSecond(manifest: Manifest, indicator: Indicator, level: string): string | undefined {
  const isPossible = (other: Indicator | undefined): other is Indicator =>
    other !== undefined &&
    isListed(other) &&
    other.id !== indicator.id &&
    other.kind !== 'category' &&
    hasData(other, level)
  const related = indicator.related.map((id) => indicatorById(manifest, id)).find(isPossible)
  const usual = usualIndicator(manifest, level)
  return (related ?? (isPossible(usual) ? usual : manifest.indicators.find(isPossible)))?.id
}

/** Whether the map can show this indicator so at all; whether single areas can is said area by area. */
export function isModePossible(mode: Mode, { manifest, indicator, level, periods }: Shown): boolean {
  switch (mode) {
    case 'value':
    case 'swipe':
    case 'multiples':
    case 'indicators':
      return true
    case 'change':
    case 'moved':
      return indicator.kind !== 'category' && periods.length > 1
    case 'threshold':
    case 'reference':
      return indicator.kind !== 'category'
    case 'circles':
      return indicator.kind === 'count' || indicator.per !== undefined
    case 'bivariate':
      return indicator.kind !== 'category' && usualSecond(manifest, indicator, level) !== undefined
  }
}

function chooseMode(shown: Shown, wish: ViewWish, tell: Tell): Mode {
  const wished = wish.mode ?? 'value'
  if (isModePossible(wished, shown)) return wished
  tell({ code: 'impossibleMode', key: 'mode', value: wished, shown: shown.indicator.id })
  return 'value'
}

function chooseChange({ indicator }: Shown, mode: Mode, wish: ViewWish, tell: Tell): ViewState['change'] {
  if (wish.change !== 'relative' || hasTrueZero(indicator)) return wish.change ?? 'absolute'
  if (mode === 'change') tell({ code: 'noRelativeChange', key: 'change', value: wish.change })
  return 'absolute'
}

function chooseSecond({ manifest, indicator, level }: Shown, mode: Mode, wish: ViewWish, tell: Tell) {
  const wished = wish.second === undefined ? undefined : indicatorById(manifest, wish.second)
  if (wished && wished.kind !== 'category' && hasData(wished, level) && wished.id !== indicator.id)
    return wished.id
  const shown = mode === 'bivariate' ? usualSecond(manifest, indicator, level) : undefined
  if (wish.second !== undefined && wish.second !== indicator.id)
    tell({
      code: wished ? 'impossibleSecond' : 'unknownIndicator',
      key: 'second',
      value: wish.second,
      ...(shown !== undefined && { shown }),
    })
  return shown
}

function choosePeriodOf(key: 'from' | 'index', { periods }: Shown, wished: string | undefined, tell: Tell) {
  if (wished === undefined || periods.includes(wished)) return wished
  tell({ code: 'unknownPeriod', key, value: wished })
  return undefined
}

function knownIndicators({ manifest }: Shown, wish: ViewWish, tell: Tell): readonly string[] {
  return [...new Set(wish.indicators ?? [])].filter((id) => {
    const isKnown = indicatorById(manifest, id) !== undefined
    if (!isKnown) tell({ code: 'unknownIndicator', key: 'indicators', value: id })
    return isKnown
  })
}

export function resolveMap(shown: Shown, wish: ViewWish, tell: Tell): MapPart {
  const mode = chooseMode(shown, wish, tell)
  const from = choosePeriodOf('from', shown, wish.from, tell)
  const second = chooseSecond(shown, mode, wish, tell)
  const indexedTo = choosePeriodOf('index', shown, wish.indexedTo, tell)
  return {
    mode,
    ...(from !== undefined && { from }),
    change: chooseChange(shown, mode, wish, tell),
    ...(wish.against && { against: wish.against }),
    // As published is what a view without a choice shows.
    ...(wish.classes && wish.classes.method !== 'fixed' && { classes: wish.classes }),
    ...(wish.palette && { palette: wish.palette }),
    isZeroApart: wish.isZeroApart ?? false,
    areOutliersMarked: wish.areOutliersMarked ?? false,
    ...(second !== undefined && { second }),
    indicators: knownIndicators(shown, wish, tell),
    ...(indexedTo !== undefined && { indexedTo }),
  }
}
