// The words of a first figure: the very ones that the program will say.
import type { Language } from '../../../core/release/localText.ts'
import { textIn } from '../../../core/release/textIn.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { countLine } from '../../../i18n/sentences/area/countLine.ts'
import { levelNoun } from '../../../i18n/sentences/grammar/levelNoun.ts'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import { originText } from '../inside/originText.ts'
import type { FirstFigure } from './firstFigure.ts'

export interface FirstTexts {
  readonly title: string
  readonly heading: string
  readonly plain: string
  /** Of the chosen area; absent where there is none. */
  readonly name?: string
  /** The number alone; absent where there is none. */
  readonly number?: string
  /** Behind the number, with the blank between. */
  readonly unit?: string
  /** In place of a number. */
  readonly state?: string
  readonly counts: string
  readonly origin: string
}

type Main = Pick<FirstTexts, 'name' | 'number' | 'unit' | 'state' | 'counts'>

/** Counts for which the office has no words come with the program. */
const silent = { outOf: () => '', per: () => '', numerator: '', denominator: '' }

function areaTexts({ about, shown }: FirstFigure, language: Language): Main {
  const f = formatsFor(language)
  if (shown.kind === 'spread')
    return { counts: embedTexts[language].spread(f.interval(about, shown.lowest, shown.highest)) }
  const { name, cell } = shown
  if (cell.kind === 'absent') return { name, state: f.cell(about, cell), counts: '' }
  const number = f.bare(about, cell.value)
  const unit = f.value(about, cell.value).slice(number.length)
  const isNamed = about.numeratorLabel && about.denominatorLabel
  return { name, number, unit, counts: isNamed ? countLine(about, cell, silent, language) : '' }
}

export function firstTexts(figure: FirstFigure, language: Language): FirstTexts {
  const { about, period, count } = figure
  const f = formatsFor(language)
  const title = `${textIn(about.name, language)}, ${f.referencePeriod(about, period)}`
  const extent = count === undefined ? [] : [`${f.count(count)} ${levelNoun(about.level, count, language)}`]
  return {
    title,
    heading: [title, ...extent].join(', '),
    plain: textIn(about.plain, language),
    origin: originText(about, language),
    ...areaTexts(figure, language),
  }
}
