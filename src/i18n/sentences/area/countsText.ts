import type { Cell } from '../../../core/release/dataset.ts'
import type { Language } from '../../../core/release/localText.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import { formatsFor } from '../../formats.ts'
import { sentencesIn } from '../sentencesIn.ts'

/** 60 von 400 for parts of a whole, 12 auf 3.400 for rates and ratios; undefined where counts are not published. */
export function countsText({ kind }: Indicator, cell: Cell, language: Language): string | undefined {
  if (cell.kind === 'absent' || cell.numerator === undefined || cell.denominator === undefined)
    return undefined
  const { count } = formatsFor(language)
  const say = sentencesIn(language)
  return (kind === 'share' ? say.outOf : say.per)(count(cell.numerator), count(cell.denominator))
}

/** Below it a single case more or less is seen in the value. */
const few = 20

/** "Der Wert beruht auf 4 Fällen." of shares and rates with few published cases. */
export function fewCasesText({ kind }: Indicator, cell: Cell, language: Language): string | undefined {
  if (cell.kind === 'absent' || cell.numerator === undefined || (kind !== 'share' && kind !== 'rate'))
    return undefined
  if (cell.numerator >= few) return undefined
  return sentencesIn(language).fewCases(cell.numerator, formatsFor(language).count(cell.numerator))
}
