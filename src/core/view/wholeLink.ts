// The link of a view that must stay what it is: in a citation, a printed page, a frame on another site. Which indicator, level
// and period it shows stands in it whatever the defaults are, and so does everything else that a default could change.
import type { Manifest } from '../release/manifest.ts'
import { linkDefaults, serialiseLink } from './link.ts'
import type { ViewWish } from './notice.ts'
import { resolveView } from './resolveView.ts'
import type { ViewState } from './viewState.ts'

export interface WholeLinkOptions {
  /** What the site's configuration wishes for where a link is silent. */
  readonly start?: ViewWish
  /** Leaves out the period where it is the newest one, so that the link goes on to newer ones. */
  readonly followsPeriods?: boolean
}

/** `#…`; never empty. */
export function wholeLink(
  manifest: Manifest,
  view: ViewState,
  { start = {}, followsPeriods = false }: WholeLinkOptions = {},
): string {
  const ownDefaults = resolveView(manifest, {
    indicator: view.indicator,
    level: view.level,
    language: view.language === 'de' ? 'en' : 'de',
  }).view
  const unnamed = { ...ownDefaults, indicator: '', level: '' }
  return serialiseLink(
    view,
    followsPeriods ? unnamed : { ...unnamed, period: '' },
    linkDefaults(manifest, view, start),
  )
}
