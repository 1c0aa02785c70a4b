// One profile as blocks: the same words and figures as its page on the screen.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaProfile, ProfileFigure } from '../../../core/scene/profile/areaProfile.ts'
import type { ProfileColumn } from '../../../core/scene/profile/profileColumn.ts'
import type { AreaRow } from '../../../core/scene/scene.ts'
import { sparklineDrawing, spineDrawing } from '../../../drawing/figures/profileDrawings.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { figureWords } from '../../../i18n/sentences/profile/figureWords.ts'
import { findingSentences } from '../../../i18n/sentences/profile/findingSentences.ts'
import {
  lackNames,
  lackTitle,
  profileHeading,
  profileNotes,
  sourceText,
} from '../../../i18n/sentences/profile/profileWords.ts'
import { profilePageTexts } from '../../../i18n/texts/profile/page.ts'
import type { Block, Run, TableCell } from '../../document/reportDocument.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import { heading, paragraph } from '../ground.ts'

export interface ProfileParts {
  readonly profile: AreaProfile
  /** By indicator. */
  readonly columns: ReadonlyMap<string, ProfileColumn>
  /** Of an area: what its mark in the spines is drawn from. */
  readonly row: AreaRow | undefined
  readonly isBrief: boolean
  /** Where no section of the report tells of them. */
  readonly hasSources: boolean
}

const sparkSize = { width: 72, height: 20 }
const spineSize = { width: 96, height: 20 }

const items = (lines: readonly string[], isOrdered = false): Block => ({
  kind: 'list',
  isOrdered,
  items: lines.map((text): readonly Run[] => [{ text }]),
})

function standingCell(
  figure: ProfileFigure,
  { columns, row, isBrief }: ProfileParts,
  words: string | undefined,
  language: Language,
): TableCell {
  const text = words ?? profilePageTexts[language].standing.notComparable
  const column = columns.get(figure.indicator.id)
  // On the short sheet the word tells more than the picture.
  if (isBrief || !column || !row || !column.spread) return { text }
  return { text, drawing: spineDrawing(column, row, language, spineSize) }
}

function cellsOf(figure: ProfileFigure, parts: ProfileParts, language: Language): readonly TableCell[] {
  const words = figureWords(figure, language)
  const notes = words.notes.length > 0 ? ` (${words.notes.join(', ')})` : ''
  const value = [words.value, words.flag].filter(Boolean).join(', ')
  const { points, indicator } = figure
  const hasCourse = words.course !== undefined
  return [
    { text: `${words.name}${notes}` },
    { text: value, isBold: true },
    { text: words.counts ?? '' },
    { text: words.parent ?? '' },
    { text: words.region ?? '' },
    { text: words.rank ?? '' },
    standingCell(figure, parts, words.standing, language),
    { text: words.trend ?? '' },
    hasCourse
      ? {
          text: words.course ?? '',
          drawing: sparklineDrawing(
            points,
            language,
            sparkSize,
            indicator.breaks.map(({ at }) => at),
          ),
        }
      : { text: '' },
  ]
}

const firstOf = (profile: AreaProfile, key: 'parent' | 'region'): string | undefined =>
  profile.topics.flatMap(({ figures }) => figures).find((figure) => figure[key])?.[key]?.name

/** Where the standing is a picture, and where it is words. */
const [sharesWithPicture, sharesWithWords] = [
  [0.23, 0.11, 0.14, 0.09, 0.1, 0.08, 0.1, 0.07, 0.08],
  [0.3, 0.1, 0.16, 0.09, 0.1, 0.09, 0.16],
]

function figureTable(parts: ProfileParts, language: Language): Block {
  const { profile, isBrief } = parts
  const { columns, caption } = profilePageTexts[language]
  const { name } = profileHeading(profile, language)
  const shares = isBrief ? sharesWithWords : sharesWithPicture
  const heads = [
    [columns.indicator, false],
    [columns.value, true],
    [columns.counts, true],
    [firstOf(profile, 'parent') ?? '–', true],
    [firstOf(profile, 'region') ?? '–', true],
    [columns.rank, true],
    [columns.standing, false],
    [columns.trend, false],
    [columns.course, false],
  ] as const
  return {
    kind: 'table',
    caption: (isBrief ? reportTexts[language].headlines : caption)(
      name,
      formatsFor(language).period(profile.period),
    ),
    columns: heads.flatMap(([head, isNumeric], i) => {
      const share = shares[i]
      return share === undefined ? [] : [{ heading: head, isNumeric, share }]
    }),
    rows: profile.topics.flatMap(({ name: topic, figures }) => [
      ...(isBrief ? [] : [{ cells: [{ text: textIn(topic, language), isBold: true }], isGroup: true }]),
      ...figures.map((figure) => ({ cells: cellsOf(figure, parts, language).slice(0, shares.length) })),
    ]),
  }
}

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

/** Why cells are empty; on a short sheet, and where it holds for every area of the level, this goes unsaid. */
function lackBlocks({ lacks }: AreaProfile, language: Language): readonly Block[] {
  const own = lacks.filter(({ lack }) => lack !== 'notAtLevel')
  if (own.length === 0) return []
  const lines = own.map((group) => `${lackTitle(group, language)}: ${lackNames(group, language)}`)
  return [heading(3, profilePageTexts[language].lacks), items(lines)]
}

/** On a short sheet the table below gives the counts. */
const findingsOf = ({ profile, isBrief }: ProfileParts, language: Language): readonly string[] =>
  findingSentences(profile, language).filter((_, i) => !isBrief || profile.findings[i]?.kind !== 'counts')

/** What explains the little pictures and the trend is said where they stand. */
function notesOf({ profile, isBrief }: ProfileParts, language: Language): readonly string[] {
  const { notes } = profilePageTexts[language]
  const aboutPictures = [notes.spineMedian, notes.trend, notes.spine('\u0000').split('\u0000')[0] ?? '']
  return profileNotes(profile, language).filter(
    (note) => !isBrief || !aboutPictures.some((beginning) => note.startsWith(beginning)),
  )
}

export function profileBlocks(
  parts: ProfileParts,
  map: readonly Block[],
  language: Language,
): readonly Block[] {
  const { profile, isBrief, hasSources } = parts
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
    ...(isBrief ? [] : [heading(2, texts.figures)]),
    figureTable(parts, language),
    paragraph(notesOf(parts, language).join(' '), true),
    ...(isBrief ? [] : [...lackBlocks(profile, language), ...similarBlocks(profile, language)]),
    ...(hasSources ? [paragraph(sources.join(' '), true)] : []),
  ]
}
