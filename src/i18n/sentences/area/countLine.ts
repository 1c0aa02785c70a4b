// Numerator and denominator below a value, in the office's own words.
import type { Cell } from '../../../core/release/dataset.ts'
import type { Language, LocalText } from '../../../core/release/localText.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import { textIn } from '../../../core/release/textIn.ts'
import { capitalised } from '../../formats/capitalised.ts'
import { formatsFor } from '../../formats.ts'

type Counted = Pick<Indicator, 'kind' | 'numeratorLabel' | 'denominatorLabel'>

/** What stands in where the office declares no words. */
export interface PlainWords {
  /** 60 von 400 */
  readonly outOf: (numerator: string, denominator: string) => string
  /** 12 auf 3.400 */
  readonly per: (numerator: string, denominator: string) => string
  readonly numerator: string
  readonly denominator: string
}

interface Told {
  readonly number: number
  readonly label: LocalText | undefined
  readonly otherwise: string
}

/** Where an office declares no words, the headers of its columns stand in, alike in every language: no words to count with. */
const isPhrase = (label: LocalText | undefined) => label !== undefined && label.de !== label.en

/** "60 Kinder", but not "1 Kinder"; and a balance is no number of anything. */
const isSpoken = ({ kind }: Counted, told: readonly Told[]): boolean =>
  kind !== 'change' && told.every(({ number, label }) => isPhrase(label) && Math.abs(number) !== 1)

/**
 * "60 Kinder mit Bürgergeld · 400 Kinder unter 15"; with headers of columns "Kinder: 60 · Bevölkerung unter 15: 400"; where
 * nothing names them "60 von 400". '' where there are none.
 */
export function countLine(
  indicator: Counted,
  { numerator, denominator }: Extract<Cell, { kind: 'number' }>,
  words: PlainWords,
  language: Language,
): string {
  const f = formatsFor(language)
  const { numeratorLabel, denominatorLabel } = indicator
  if (numerator !== undefined && denominator !== undefined && !numeratorLabel && !denominatorLabel) {
    const phrase = indicator.kind === 'share' ? words.outOf : words.per
    return phrase(f.count(numerator), f.count(denominator))
  }
  const told: readonly Told[] = [
    { number: numerator, label: numeratorLabel, otherwise: words.numerator },
    { number: denominator, label: denominatorLabel, otherwise: words.denominator },
  ].flatMap(({ number, ...rest }) => (number === undefined ? [] : [{ number, ...rest }]))
  // Square kilometres and hectares have decimals, people have none.
  const amount = (number: number) => (Number.isInteger(number) ? f.count(number) : f.number(number, 1))
  const isLine = isSpoken(indicator, told)
  const parts = told.map(({ number, label, otherwise }) => {
    const text = textIn(label, language) || otherwise
    return isLine ? `${amount(number)}\u00a0${text}` : `${capitalised(text, language)}: ${amount(number)}`
  })
  // The dot ends a line where there is no room for both; it begins none.
  return parts.join('\u00a0· ')
}
