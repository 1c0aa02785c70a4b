// The table of a profile: a row an indicator, with as many columns as the page is to hold.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaProfile, ProfileFigure } from '../../../core/scene/profile/areaProfile.ts'
import type { ProfileColumn } from '../../../core/scene/profile/profileColumn.ts'
import type { AreaRow } from '../../../core/scene/scene.ts'
import type { ProfileExtent } from '../../../core/view/reports/reportDefinition.ts'
import type { Size } from '../../../drawing/drawing.ts'
import { sparklineDrawing, spineDrawing } from '../../../drawing/figures/profileDrawings.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { figureWords, type FigureWords } from '../../../i18n/sentences/profile/figureWords.ts'
import { profileHeading } from '../../../i18n/sentences/profile/profileWords.ts'
import { profilePageTexts } from '../../../i18n/texts/profile/page.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import type { Block, TableCell } from '../../document/reportDocument.ts'

export interface ProfileParts {
  readonly profile: AreaProfile
  /** By indicator. */
  readonly columns: ReadonlyMap<string, ProfileColumn>
  /** Of an area: what its mark in the spines is drawn from. */
  readonly row: AreaRow | undefined
  readonly extent: ProfileExtent
  /** Where no section of the report tells of them. */
  readonly hasSources: boolean
}

type ColumnId =
  'indicator' | 'value' | 'counts' | 'parent' | 'region' | 'rank' | 'standing' | 'trend' | 'course'

/** Columns with their shares of the width. Where the standing is no picture, its word tells it. */
const columnsOf: Readonly<Record<ProfileExtent, readonly (readonly [ColumnId, number])[]>> = {
  headlines: [
    ['indicator', 0.3],
    ['value', 0.1],
    ['counts', 0.16],
    ['parent', 0.09],
    ['region', 0.1],
    ['rank', 0.09],
    ['standing', 0.16],
  ],
  compact: [
    ['indicator', 0.37],
    ['value', 0.1],
    ['counts', 0.13],
    ['parent', 0.085],
    ['region', 0.085],
    ['rank', 0.07],
    ['trend', 0.08],
    ['course', 0.08],
  ],
  full: [
    ['indicator', 0.23],
    ['value', 0.11],
    ['counts', 0.14],
    ['parent', 0.09],
    ['region', 0.1],
    ['rank', 0.08],
    ['standing', 0.1],
    ['trend', 0.07],
    ['course', 0.08],
  ],
}

const spineSize = { width: 96, height: 20 }
const sparkSize: Readonly<Record<ProfileExtent, Size>> = {
  headlines: { width: 72, height: 20 },
  compact: { width: 56, height: 11 },
  full: { width: 72, height: 20 },
}

function standingCell(
  figure: ProfileFigure,
  { columns, row, extent }: ProfileParts,
  words: string | undefined,
  language: Language,
): TableCell {
  const text = words ?? profilePageTexts[language].standing.notComparable
  const column = columns.get(figure.indicator.id)
  if (extent !== 'full' || !column || !row || !column.spread) return { text }
  return { text, drawing: spineDrawing(column, row, language, spineSize) }
}

function courseCell(
  { points, indicator }: ProfileFigure,
  words: FigureWords,
  size: Size,
  language: Language,
) {
  if (words.course === undefined) return { text: '' }
  const breaks = indicator.breaks.map(({ at }) => at)
  return { text: words.course, drawing: sparklineDrawing(points, language, size, breaks) }
}

/** Numbers on one line; words of what is absent may break. */
const unbroken = (text: string): string => (/\d/.test(text) ? text.replaceAll(' ', '\u00a0') : text)

function cellOf(
  id: ColumnId,
  figure: ProfileFigure,
  words: FigureWords,
  parts: ProfileParts,
  language: Language,
): TableCell {
  const isClose = parts.extent === 'compact'
  const number = (text = ''): TableCell => ({ text: isClose ? unbroken(text) : text })
  switch (id) {
    case 'indicator':
      return { text: `${words.name}${words.notes.length > 0 ? ` (${words.notes.join(', ')})` : ''}` }
    case 'value': {
      const value = isClose ? unbroken(words.value) : words.value
      return { text: [value, words.flag].filter(Boolean).join(', '), isBold: true }
    }
    case 'counts':
      return number(words.counts)
    case 'parent':
      return number(words.parent)
    case 'region':
      return number(words.region)
    case 'rank':
      return number(words.rank)
    case 'standing':
      return standingCell(figure, parts, words.standing, language)
    case 'trend':
      return { text: words.trend ?? '' }
    case 'course':
      return courseCell(figure, words, sparkSize[parts.extent], language)
  }
}

const numeric = new Set<ColumnId>(['value', 'counts', 'parent', 'region', 'rank'])

const firstOf = (profile: AreaProfile, key: 'parent' | 'region'): string | undefined =>
  profile.topics.flatMap(({ figures }) => figures).find((figure) => figure[key])?.[key]?.name

/** In close rows what has no value stands below the table, in a line. */
const isShown = ({ cell, gap, refusal }: ProfileFigure, extent: ProfileExtent): boolean =>
  extent !== 'compact' || (cell.kind !== 'absent' && !gap && !refusal)

export function profileTable(parts: ProfileParts, language: Language): Block {
  const { profile, extent } = parts
  const { columns: heads, caption } = profilePageTexts[language]
  const columns = columnsOf[extent]
  const headOf = (id: ColumnId): string =>
    id === 'parent' || id === 'region' ? (firstOf(profile, id) ?? '–') : heads[id]
  const isSheet = extent === 'headlines'
  return {
    kind: 'table',
    caption: (isSheet ? reportTexts[language].headlines : caption)(
      profileHeading(profile, language).name,
      formatsFor(language).period(profile.period),
    ),
    columns: columns.map(([id, share]) => ({ heading: headOf(id), isNumeric: numeric.has(id), share })),
    rows: profile.topics.flatMap(({ name, figures }) => {
      const rows = figures
        .filter((figure) => isShown(figure, extent))
        .map((figure) => {
          const words = figureWords(figure, language)
          return { cells: columns.map(([id]) => cellOf(id, figure, words, parts, language)) }
        })
      const head = { cells: [{ text: textIn(name, language), isBold: true }], isGroup: true }
      return isSheet || rows.length === 0 ? rows : [head, ...rows]
    }),
  }
}
