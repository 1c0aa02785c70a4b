// The figures of areas as columns of a table in another page: the value, what the map paints beside it, counts.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { capitalised } from '../../formats/capitalised.ts'
import { cellText, mappedText } from '../../formats/mappedFormats.ts'
import { embedTexts } from '../../texts/embed.ts'
import { slotText } from '../slotText.ts'
import { paintedPhrase } from './titleText.ts'

export interface FigureColumn {
  readonly head: string
  readonly textOf: (row: AreaRow) => string
}

/** "Wert" says enough where the map shows one value of one period. */
function valueHead({ mode, indicator, view }: Scene, language: Language): string {
  const { value } = embedTexts[language]
  if (mode.kind === 'bivariate') return textIn(indicator.name, language)
  const isOfTwo = mode.kind === 'change' || mode.kind === 'moved'
  return isOfTwo ? `${value}, ${formatsFor(language).period(view.period)}` : value
}

/** Undefined where the map paints values. */
function paintedColumn(scene: Scene, language: Language): FigureColumn | undefined {
  const { mode, measure, view } = scene
  const head = capitalised(paintedPhrase(scene, language) ?? '', language)
  switch (mode.kind) {
    case 'change':
      return measure === 'value'
        ? undefined
        : { head, textOf: ({ mapped }) => mappedText(scene, mapped, language) }
    case 'moved':
    case 'threshold':
    case 'reference':
      return { head, textOf: ({ slot }) => slotText(scene, slot, language) }
    case 'bivariate': {
      const { second, secondPeriod } = mode
      const name = textIn(second.name, language)
      return {
        head: secondPeriod === view.period ? name : `${name}, ${formatsFor(language).period(secondPeriod)}`,
        textOf: (row) => cellText(second, row.second ?? { kind: 'absent', status: 'missing' }, language),
      }
    }
    case 'value':
    case 'circles':
      return undefined
  }
}

const numeratorOf = ({ cell }: AreaRow): number | undefined =>
  cell.kind === 'number' ? cell.numerator : undefined

function countColumn(
  { indicator }: Scene,
  rows: readonly AreaRow[],
  language: Language,
): FigureColumn | undefined {
  if (rows.every((row) => numeratorOf(row) === undefined)) return undefined
  return {
    head: capitalised(textIn(indicator.numeratorLabel, language) || embedTexts[language].count, language),
    textOf: (row) => {
      const count = numeratorOf(row)
      return count === undefined ? '' : formatsFor(language).count(count)
    },
  }
}

/** `rows`: those that the table shows. */
export const figureColumns = (
  scene: Scene,
  rows: readonly AreaRow[],
  language: Language,
): readonly FigureColumn[] =>
  [
    {
      head: valueHead(scene, language),
      textOf: ({ cell }: AreaRow) => cellText(scene.indicator, cell, language),
    },
    paintedColumn(scene, language),
    countColumn(scene, rows, language),
  ].filter((column) => column !== undefined)
