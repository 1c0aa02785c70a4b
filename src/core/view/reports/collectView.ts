// A view that a reader meets while exploring, as the next section of a report: before what stands at its end, method and sources.
import type { Manifest } from '../../release/manifest.ts'
import type { ViewState } from '../viewState.ts'
import { wholeLink } from '../wholeLink.ts'
import { sectionOf } from './editReport.ts'
import { withSectionIds } from './openReport.ts'
import { presetDefinition } from './presets.ts'
import { mostLinkLength, mostSections, type ReportDefinition, type Section } from './reportDefinition.ts'

export type Collected =
  | { readonly kind: 'added'; readonly definition: ReportDefinition; readonly views: number }
  | { readonly kind: 'full' | 'tooLong' }

/** `#…`: names its indicator, and the period where that is not the newest, so that it follows next year's data. */
export function storyLink(manifest: Manifest, view: ViewState): string {
  const { release: _release, report: _report, ...rest } = view
  return wholeLink(manifest, rest, { followsPeriods: true })
}

const standsLast = ({ kind }: Section): boolean => kind === 'method' || kind === 'sources'

const viewsIn = (sections: readonly Section[]): number =>
  sections.filter(({ kind }) => kind === 'view').length

function appended(definition: ReportDefinition, link: string): Collected {
  const { sections } = definition
  if (sections.length >= mostSections) return { kind: 'full' }
  const end = sections.findLastIndex((section) => !standsLast(section)) + 1
  const section: Section = { ...sectionOf('view'), link }
  const all = [...sections.slice(0, end), section, ...sections.slice(end)]
  return {
    kind: 'added',
    definition: { ...definition, sections: withSectionIds(all) },
    views: viewsIn(all),
  }
}

function begun(manifest: Manifest, view: ViewState, link: string): Collected {
  const { level, indicator, period, language, release } = view
  const definition = presetDefinition('story', {
    atlas: manifest.atlas,
    language,
    level,
    indicator,
    period,
    areas: [],
    combined: [],
    link,
    ...(release !== undefined && { release }),
  })
  return { kind: 'added', definition, views: 1 }
}

/** Adds the view to the report, or begins a story with it where there is none. */
export function collectView(
  manifest: Manifest,
  view: ViewState,
  definition: ReportDefinition | undefined,
): Collected {
  const link = storyLink(manifest, view)
  if (link.length > mostLinkLength) return { kind: 'tooLong' }
  return definition ? appended(definition, link) : begun(manifest, view, link)
}
