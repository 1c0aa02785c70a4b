// What each cell of the heat map shows and says; made for rows in sight only.
import { fifthColors, inkOn, type Ramp } from './fifthColors.ts'
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Pattern } from '../../core/scene/scene.ts'
import { absentSlot } from '../../core/scene/paint/absentSlots.ts'
import { fifthOf, positionIn } from '../../core/scene/profile/position.ts'
import { cellIn, type ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { formatsFor } from '../../i18n/formats.ts'
import type { ProfileTexts } from '../../i18n/texts/profile.ts'

export interface HeatCell {
  readonly text: string
  /** All there is to say, for those who do not see the colour. */
  readonly words: string
  readonly color: string
  readonly ink: string
  /** Over the colour; `none` where there is a number. */
  readonly pattern: Pattern
}

export const rampOf = ({ direction }: Indicator): Ramp => (direction === 'neutral' ? 'neutral' : 'judged')

const dark = '#16202b'

/** "24,9 % (82 von 329), günstigeres Fünftel, Stellung 68 unter 91"; where there is no number, why. */
export function cellWords(
  column: ProfileColumn,
  area: string,
  language: Language,
  texts: ProfileTexts,
): string {
  const f = formatsFor(language)
  const { common, heatmap } = texts
  const { indicator, sorted } = column
  if (column.gap) return common[column.gap]
  const cell = cellIn(column, area)
  const position = positionIn(column, cell)
  const which = position !== undefined && heatmap.fifth[rampOf(indicator)][fifthOf(position)]
  const counts =
    cell.kind === 'number' && cell.numerator !== undefined && cell.denominator !== undefined
      ? ` (${common.countOf(f.count(cell.numerator), f.count(cell.denominator))})`
      : ''
  return [
    `${f.cell(indicator, cell)}${counts}`,
    ...(which ? [heatmap.inFifth(which)] : []),
    ...(position === undefined ? [] : [common.position(f.count(position), f.count(sorted.length))]),
  ].join(', ')
}

export function heatCell(
  column: ProfileColumn,
  area: string,
  language: Language,
  texts: ProfileTexts,
): HeatCell {
  const { indicator } = column
  const cell = cellIn(column, area)
  const name = textIn(indicator.shortName ?? indicator.name, language)
  const words = `${name}: ${cellWords(column, area, language, texts)}`
  if (cell.kind === 'absent') {
    const { color, pattern } = absentSlot(cell.status)
    return { text: '', words, color, ink: dark, pattern }
  }
  const text = formatsFor(language).bare(indicator, cell.value)
  const position = positionIn(column, cell)
  if (position === undefined) return { text, words, color: '#ffffff', ink: dark, pattern: 'none' }
  const [ramp, fifth] = [rampOf(indicator), fifthOf(position)]
  return {
    text,
    words,
    color: fifthColors[ramp][fifth] ?? '#ffffff',
    ink: inkOn(ramp, fifth),
    pattern: 'none',
  }
}
