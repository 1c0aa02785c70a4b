// definition + data → document, in pieces: what print page, web page, PDF, DOCX and PPTX are written from. Sections that did not change are
// taken over, so that moving one costs nothing.
import { atOnce } from '../core/statistics/progress/atOnce.ts'
import { textIn } from '../core/release/localText.ts'
import type { ReportDefinition, Section } from '../core/view/reports/reportDefinition.ts'
import type { ReportDocument, ReportSection } from './document/reportDocument.ts'
import { aboutSections } from './sections/aboutSections.ts'
import { reportGround, type ReportGround, type SectionPieces } from './sections/ground.ts'
import { profileSections } from './sections/profiles/profileSections.ts'
import { sceneSections } from './sections/sceneSections.ts'
import { tableSections } from './sections/tableSections.ts'
import { textSections } from './sections/textSections.ts'
import { viewSections } from './sections/views/viewSections.ts'
import { fileKey, type ReportData } from './setup/reportData.ts'
import { profiledIndicators } from './setup/reportViews.ts'
import type { ReportSetup } from './setup/reportSetup.ts'
import { placeholdersIn } from '../core/view/reports/placeholders.ts'

/** What was made of a section; keyed by everything that goes into it. */
export type KnownSections = Map<string, readonly ReportSection[]>

function sectionPieces(ground: ReportGround, section: Section): SectionPieces {
  switch (section.kind) {
    case 'map':
    case 'ranking':
    case 'series':
    case 'change':
      return sceneSections(ground, section)
    case 'profiles':
      return profileSections(ground, section)
    case 'table':
      return tableSections(ground, section)
    case 'method':
    case 'sources':
      return aboutSections(ground, section)
    case 'text':
      return textSections(ground, section)
    case 'view':
      return viewSections(ground, section)
    case 'pageBreak':
      return noSections()
  }
}

// oxlint-disable-next-line require-yield
function* noSections(): SectionPieces {
  return []
}

/** Title and logo change no section; method and sources tell of what the others show. */
function keyOf({ definition }: ReportSetup, section: Section): string {
  const { title: _t, author: _a, logo: _l, sections, ...rest } = definition
  const isAbout = section.kind === 'method' || section.kind === 'sources'
  return JSON.stringify([rest, section, ...(isAbout ? [sections.map(withoutPlace)] : [])])
}
const withoutPlace = (section: Section): string =>
  section.kind === 'text'
    ? placeholdersIn(section.markdown)
        .map(({ indicator }) => indicator)
        .join()
    : JSON.stringify({ ...section, id: '', heading: '' })

function extentOf({ setup, data, areas, texts, f, language }: ReportGround): string {
  const { definition, level, edition } = setup
  const plural = textIn(level.plural, language)
  if (areas.within) return texts.inside(plural, areas.within.name)
  if (definition.subject.kind === 'all') return plural
  const known = data.areas.get(fileKey(level.id, edition.id)) ?? []
  const names = areas.ids.slice(0, mostNamed).map((id) => known.find((area) => area.id === id)?.name ?? id)
  const more = areas.ids.length - names.length
  const list = more > 0 ? `${names.join(', ')} + ${f.count(more)}` : f.list(names)
  return definition.subject.kind === 'combined' ? texts.combined(list) : list
}
const mostNamed = 4

/** Papers of a page have no cover; stories are read from their first line. */
export const hasCover = ({ preset }: ReportDefinition): boolean => preset !== 'evidence' && preset !== 'story'

const isAnywhere = ({ preset, subject }: ReportDefinition): boolean =>
  preset === 'story' && subject.kind === 'all'

const pageBreak: ReportSection['blocks'] = [{ kind: 'pageBreak' }]

/** A break belongs to what follows it: alone it would be an entry in the contents. */
function joined(parts: readonly (readonly ReportSection[] | 'break')[]): readonly ReportSection[] {
  const sections: ReportSection[] = []
  let isBroken = false
  for (const part of parts) {
    if (part === 'break') {
      isBroken = true
      continue
    }
    for (const section of part) {
      const { blocks } = section
      const isAlready = blocks[0]?.kind === 'pageBreak'
      sections.push(isBroken && !isAlready ? { ...section, blocks: [...pageBreak, ...blocks] } : section)
      isBroken = false
    }
  }
  return sections
}

/** How many pieces of work a section is, roughly: for the share done. */
function weightOf({ setup, areas }: ReportGround, section: Section): number {
  if (section.kind === 'profiles') return areas.ids.length + profiledIndicators(setup, section).length
  return 'indicators' in section ? 2 * setup.indicators.length + 1 : 1
}

/** Yields the share done, 0 to 1. */
export function* reportInPieces(
  setup: ReportSetup,
  data: ReportData,
  known: KnownSections = new Map(),
): Generator<number, ReportDocument> {
  const ground = reportGround(setup, data)
  const { sections } = setup.definition
  const parts: (readonly ReportSection[] | 'break')[] = []
  const weights = sections.map((section) => weightOf(ground, section))
  const all = weights.reduce((sum, weight) => sum + weight, 1)
  let done = 0
  for (const [i, section] of sections.entries()) {
    yield done / all
    const [from, weight] = [done, weights[i] ?? 1]
    const key = keyOf(setup, section)
    const share = (n: number) => (from + Math.min(n, weight)) / all
    const made = known.get(key) ?? (yield* withShare(sectionPieces(ground, section), share))
    known.set(key, made)
    parts.push(section.kind === 'pageBreak' ? 'break' : made)
    done += weight
  }
  return { ...headOf(ground), sections: joined(parts) }
}

/** A sheet about one area bears its name, which its first heading then need not repeat. */
function usualTitle({ setup, areas, texts, data }: ReportGround): string {
  const { definition, level, edition } = setup
  const [id, ...others] = areas.ids
  const isOne = definition.preset === 'evidence' && others.length === 0
  const own = data.areas.get(fileKey(level.id, edition.id))?.find((area) => area.id === id)
  return isOne && own ? own.name : texts.presets[definition.preset]
}

function headOf(ground: ReportGround): Omit<ReportDocument, 'sections'> {
  const { texts, f, language, setup } = ground
  const { definition, manifest } = setup
  const { logo } = definition
  const release = texts.release(manifest.release.id, f.date(manifest.release.date))
  return {
    language,
    title: definition.title || usualTitle(ground),
    // The views of a story may be of any areas.
    subtitle: isAnywhere(definition) ? release : texts.subtitle(extentOf(ground), release),
    author: definition.author ?? '',
    footer: texts.footer(manifest.publisher.name, release),
    ...(logo && { logo: { data: logo.data, alternative: logo.alternative || texts.logo } }),
    hasCover: hasCover(definition),
  }
}

function* withShare(
  pieces: SectionPieces,
  share: (pieces: number) => number,
): Generator<number, readonly ReportSection[]> {
  for (let n = 0; ; n++) {
    const { done, value } = pieces.next()
    if (done) return value
    yield share(n)
  }
}

/** All at once, for few areas. */
export const makeReport = (setup: ReportSetup, data: ReportData): ReportDocument =>
  atOnce(reportInPieces(setup, data))
