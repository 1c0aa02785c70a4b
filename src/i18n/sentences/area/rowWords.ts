// One area in a line: tooltip, what the map says at a step of the arrow keys, text alternative of its mark.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import type { AreaRow, Rank, Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { cellText } from '../../formats/mappedFormats.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { countsText } from './countsText.ts'
import { modeText } from './modeWords.ts'

/** One row, in the parts that a tooltip or a table caption sets apart, and as one text. */
export interface RowWords {
  readonly name: string
  /** Name of the parent area; before it the level, where that is not the map's. */
  readonly place?: string
  /** Value with unit, category, or status in words. */
  readonly value: string
  /** 60 von 400; absent where counts are not published */
  readonly counts?: string
  /** vorläufig, berichtigt, … */
  readonly flag?: string
  /** All there is to say in this mode, the most important first. */
  readonly parts: readonly string[]
  readonly text: string
}

/** Kinderarmut: 15,0 % · Medianalter (2022): 41,2 Jahre */
function pairParts(scene: Scene, row: AreaRow, language: Language): readonly string[] {
  const { mode, indicator, view } = scene
  if (mode.kind !== 'bivariate') return []
  const nameOf = ({ shortName, name }: Indicator) => textIn(shortName ?? name, language)
  const f = formatsFor(language)
  const second = row.second ?? ({ kind: 'absent', status: 'missing' } as const)
  const when = mode.secondPeriod === view.period ? '' : ` (${f.period(mode.secondPeriod)})`
  return [
    `${nameOf(indicator)}: ${cellText(indicator, row.cell, language)}`,
    `${nameOf(mode.second)}${when}: ${cellText(mode.second, second, language)}`,
  ]
}

/** Value, what the mode adds, counts; counts first where the map shows them. */
function figureParts(
  scene: Scene,
  row: AreaRow,
  value: string,
  counts: string | undefined,
  language: Language,
): readonly (string | undefined)[] {
  // An area of another level is not on the map: no mode paints it.
  if (row.slot < 0) return [value, counts]
  if (scene.mode.kind === 'bivariate') return pairParts(scene, row, language)
  if (scene.mode.kind === 'circles') return [counts, value]
  return [value, modeText(scene, row, language), counts]
}

/** Whether the area is painted at all, and what stands out. */
function markParts(row: AreaRow, language: Language): readonly (string | undefined)[] {
  const say = sentencesIn(language)
  return [row.outlier && say.outlier[row.outlier], row.isFiltered && say.filtered]
}

/** Nordkreis · Kreis, Musterland */
function placeOf({ chosen }: Scene, row: AreaRow, language: Language): string | undefined {
  const level = row.slot < 0 ? chosen.find((figures) => figures.row === row)?.level : undefined
  const parts = [level && textIn(level.name, language), row.parentName].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

export function rowWords(scene: Scene, row: AreaRow, language: Language): RowWords {
  const { indicator, mode } = scene
  const { name, cell } = row
  const place = placeOf(scene, row, language)
  const value = cellText(indicator, cell, language)
  const counts = countsText(indicator, cell, language)
  const flag = cell.kind === 'number' && cell.flag ? formatsFor(language).status(cell.flag) : undefined
  const parts = [
    ...figureParts(scene, row, value, counts, language),
    flag,
    ...markParts(row, language),
  ].filter((part) => part !== undefined)
  const isPair = mode.kind === 'bivariate' && row.slot >= 0
  return {
    name,
    ...(place !== undefined && { place }),
    value,
    ...(counts !== undefined && { counts }),
    ...(flag !== undefined && { flag }),
    parts,
    text: `${name}${place === undefined ? '' : ` (${place})`}${isPair ? ', ' : ': '}${parts.join(', ')}`,
  }
}

/** Rang 5 von 93, gleichauf mit einer weiteren */
export function rankText({ rank, tied, of }: Rank, language: Language): string {
  const { count } = formatsFor(language)
  const say = sentencesIn(language)
  const text = say.rank(count(rank), count(of))
  return tied > 1 ? `${text}, ${say.tied(tied - 1, count(tied - 1))}` : text
}
