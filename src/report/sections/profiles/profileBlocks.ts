// One profile as blocks: the same words and figures as its page on the screen.
import type { Language } from '../../../core/release/localText.ts'
import type { AreaProfile } from '../../../core/scene/profile/areaProfile.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { findingSentences } from '../../../i18n/sentences/profile/findingSentences.ts'
import {
  lackNames,
  lackTitle,
  profileHeading,
  profileNotes,
  sourceText,
} from '../../../i18n/sentences/profile/profileWords.ts'
import { profilePageTexts } from '../../../i18n/texts/profile/page.ts'
import type { Block, Run } from '../../document/reportDocument.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import { heading, paragraph } from '../ground.ts'
import { profileTable, type ProfileParts } from './profileTable.ts'

const items = (lines: readonly string[], isOrdered = false): Block => ({
  kind: 'list',
  isOrdered,
  items: lines.map((text): readonly Run[] => [{ text }]),
})

function similarBlocks({ similar }: AreaProfile, language: Language): readonly Block[] {
  if (!similar) return []
  const texts = profilePageTexts[language]
  const f = formatsFor(language)
  if (similar.kind === 'none' || similar.areas.length === 0)
    return [heading(3, texts.similar), paragraph(texts.noSimilar, true)]
  return [
    heading(3, texts.similar),
    paragraph(texts.similarNote(f.count(similar.dimensions.length), f.count(similar.compared)), true),
    items(
      similar.areas.map(({ row, distance }) => {
        const name = row.parentName === undefined ? row.name : `${row.name} (${row.parentName})`
        return reportTexts[language].similarTo(name, f.number(distance, 2))
      }),
    ),
  ]
}

/** Why cells are empty; on a sheet, and where it holds for every area of the level, this goes unsaid. */
function lackBlocks({ profile, extent }: ProfileParts, language: Language): readonly Block[] {
  const own = profile.lacks.filter(({ lack }) => lack !== 'notAtLevel')
  if (own.length === 0 || extent === 'headlines') return []
  const lines = own.map((group) => `${lackTitle(group, language)}: ${lackNames(group, language)}`)
  if (extent === 'full') return [heading(3, profilePageTexts[language].lacks), items(lines)]
  const count = own.reduce((sum, { indicators }) => sum + indicators.length, 0)
  const head = reportTexts[language].withoutValue(formatsFor(language).count(count), count === 1)
  return [paragraph(`${head} ${lines.join('. ')}.`, true)]
}

/** On a short sheet the table below gives the counts. */
const findingsOf = ({ profile, extent }: ProfileParts, language: Language): readonly string[] =>
  findingSentences(profile, language).filter(
    (_, i) => extent !== 'headlines' || profile.findings[i]?.kind !== 'counts',
  )

/** What explains the little pictures and the trend is said where they stand. */
function notesOf({ profile, extent }: ProfileParts, language: Language): readonly string[] {
  const { notes } = profilePageTexts[language]
  const spines = [notes.spineMedian, notes.spine('\u0000').split('\u0000')[0] ?? '']
  const untold = {
    headlines: [...spines, notes.trend],
    compact: [...spines, notes.similar],
    full: [],
  }[extent]
  return profileNotes(profile, language).filter(
    (note) => !untold.some((beginning) => note.startsWith(beginning)),
  )
}

export function profileBlocks(
  parts: ProfileParts,
  map: readonly Block[],
  language: Language,
): readonly Block[] {
  const { profile, extent, hasSources } = parts
  const texts = profilePageTexts[language]
  const head = profileHeading(profile, language)
  const sources = profile.sources.map((source) => {
    const said = sourceText(source, language)
    return `${texts.source(said.source)}: ${said.indicators}.`
  })
  return [
    heading(1, head.name),
    paragraph([head.place, head.period, head.release].join(' · '), true),
    ...(head.parts === undefined ? [] : [paragraph(head.parts)]),
    ...map,
    heading(2, texts.findings),
    items(findingsOf(parts, language)),
    ...(extent === 'full' ? [heading(2, texts.figures)] : []),
    profileTable(parts, language),
    paragraph(notesOf(parts, language).join(' '), true),
    ...lackBlocks(parts, language),
    ...(extent === 'full' ? similarBlocks(profile, language) : []),
    ...(hasSources ? [paragraph(sources.join(' '), true)] : []),
  ]
}
