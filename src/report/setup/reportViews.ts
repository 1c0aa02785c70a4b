// The views a report draws: one for each indicator and mode, all of the same areas, so that map, ranking and sentences of an
// indicator come from one scene.
import { datasetEntryAt, indicatorById, levelById } from '../../core/release/lookups.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { parseLink } from '../../core/view/link.ts'
import type { ViewWish } from '../../core/view/notice.ts'
import { resolveView } from '../../core/view/resolveView.ts'
import { mostAreas } from '../../core/view/transitions.ts'
import type { Mode, ViewState } from '../../core/view/viewState.ts'
import { pictureFiles } from '../../core/scene/picture/pictureFiles.ts'
import { headlineIndicators } from '../../core/scene/profile/indicatorSet.ts'
import { profileIndicators } from '../../core/scene/profile/page/profileIndicators.ts'
import type { Section } from '../../core/view/reports/reportDefinition.ts'
import { placeholdersIn } from '../../core/view/reports/placeholders.ts'
import { sectionIndicators, type ReportAreas, type ReportSetup } from './reportSetup.ts'
import { unitedFiles, viewFiles, type FileKeys } from './viewFiles.ts'

/** What is marked as chosen in pictures: few areas each, a municipality as a whole, a combined area around its parts. */
function marked({ definition }: ReportSetup, areas: ReportAreas | undefined): ViewWish {
  if (!areas || definition.subject.kind === 'all') return {}
  if (areas.within) return { areas: [`${areas.within.level}:${areas.within.id}`] }
  if (definition.subject.kind === 'combined') return { combined: areas.ids }
  return { areas: areas.ids.slice(0, mostAreas) }
}

/** Without areas the view still names every file but those of other levels. */
export function reportView(
  setup: ReportSetup,
  indicator: Indicator,
  areas?: ReportAreas,
  more: { readonly mode?: Mode; readonly from?: string | undefined } = {},
): ViewState {
  const { definition, manifest, level } = setup
  const { period } = definition
  return resolveView(manifest, {
    indicator: indicator.id,
    level: level.id,
    language: definition.language,
    ...(period !== 'newest' && { period }),
    ...marked(setup, areas),
    ...more,
  }).view
}

/** The view of a story's link, in the report's language; `isSound`: nothing of it had to be changed. */
export function linkedView(setup: ReportSetup, link: string): { view: ViewState; isSound: boolean } {
  const { wish, notices } = parseLink(link)
  const { release: _, ...rest } = wish
  const resolved = resolveView(setup.manifest, { ...rest, language: setup.definition.language })
  return { view: resolved.view, isSound: notices.length === 0 && resolved.notices.length === 0 }
}

const mostOnSheet = 16

/** Indicators of profile pages: those that were chosen, else all that are published at the level. */
export function profiledIndicators(setup: ReportSetup, section: Section): readonly Indicator[] {
  const { manifest, level, definition } = setup
  const isChosen = definition.indicators.length > 0 || ('indicators' in section && section.indicators?.length)
  if (isChosen) return sectionIndicators(setup, section)
  // One sheet holds the headline indicators.
  const headlines = headlineIndicators(manifest, level.id)
  const isSheet = section.kind === 'profiles' && section.extent === 'headlines' && headlines.length > 0
  return isSheet ? headlines.slice(0, mostOnSheet) : profileIndicators(manifest, level.id)
}

const wordsOf = (section: Extract<Section, { kind: 'text' | 'view' }>): string =>
  section.kind === 'view' ? `${section.markdown} ${section.after ?? ''}` : section.markdown

/** What the map, the charts beside it and the other one of two indicators need. */
function picturedFiles({ manifest }: ReportSetup, view: ViewState): FileKeys {
  const [level, indicator] = [levelById(manifest, view.level), indicatorById(manifest, view.indicator)]
  return unitedFiles([
    viewFiles(manifest, view),
    ...(level && indicator ? [pictureFiles(manifest, { view, level, indicator })] : []),
  ])
}

/** Indicators that a view shows or an author's words tell of; not the parts that one is broken down into. */
export function narratedIndicators(
  setup: ReportSetup,
  section: Extract<Section, { kind: 'text' | 'view' }>,
): readonly Indicator[] {
  const hasView = section.kind === 'view' && section.link !== ''
  const shown = hasView ? picturedFiles(setup, linkedView(setup, section.link).view).datasets : []
  const named = placeholdersIn(wordsOf(section)).map(({ indicator }) => indicator)
  const ids = new Set([...shown.map(([indicator]) => indicator), ...named])
  return setup.manifest.indicators.filter(({ id, breakdown }) => ids.has(id) && breakdown === undefined)
}

function sectionFiles(setup: ReportSetup, section: Section): readonly FileKeys[] {
  const { manifest } = setup
  const files = (indicators: readonly Indicator[]) =>
    indicators.map((indicator) => viewFiles(manifest, reportView(setup, indicator)))
  switch (section.kind) {
    case 'pageBreak':
      return []
    case 'text':
      return textFiles(setup, wordsOf(section))
    case 'view':
      return [
        picturedFiles(setup, linkedView(setup, section.link).view),
        ...textFiles(setup, wordsOf(section)),
      ]
    case 'profiles':
      return files(profiledIndicators(setup, section))
    case 'map':
    case 'ranking':
    case 'series':
    case 'change':
    case 'table':
    case 'method':
    case 'sources':
      return files(sectionIndicators(setup, section))
  }
}

/** A placeholder may name any indicator, at whichever level it is published. */
function textFiles({ manifest }: ReportSetup, markdown: string): readonly FileKeys[] {
  return placeholdersIn(markdown).flatMap(({ indicator: id }) => {
    const indicator = manifest.indicators.find((one) => one.id === id)
    return (indicator?.datasets ?? [])
      .filter(({ periods }) => periods.length > 0)
      .map(({ level }) => viewFiles(manifest, resolveView(manifest, { indicator: id, level }).view))
  })
}

/** Every file the report is made from; the outlines of its subject first. */
export function reportFiles(setup: ReportSetup): FileKeys {
  const { manifest, level, edition, definition } = setup
  const first = setup.indicators[0]
  return unitedFiles([
    { datasets: [], editions: [[level.id, edition.id]] },
    ...(first && datasetEntryAt(first, level.id) ? [viewFiles(manifest, reportView(setup, first))] : []),
    ...definition.sections.flatMap((section) => sectionFiles(setup, section)),
  ])
}
