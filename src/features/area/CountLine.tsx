import type { Cell } from '../../core/release/dataset.ts'
import { textIn, type Language, type LocalText } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { capitalised } from '../../i18n/formats/capitalised.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { sentencesIn } from '../../i18n/sentences/sentencesIn.ts'
import styles from './area.module.css'

interface Props {
  readonly indicator: Indicator
  readonly cell: Extract<Cell, { kind: 'number' }>
}

interface Told {
  readonly number: number
  readonly label: LocalText | undefined
  readonly otherwise: string
}

/** Where an office declares no words, the headers of its columns stand in, alike in every language: no words to count with. */
const isPhrase = (label: LocalText | undefined) => label !== undefined && label.de !== label.en

/** "60 Kinder", but not "1 Kinder"; and a balance is no number of anything. */
function isSpoken({ kind }: Indicator, told: readonly Told[], language: Language): boolean {
  const plural = new Intl.PluralRules(language)
  return (
    kind !== 'change' &&
    told.every(({ number, label }) => isPhrase(label) && plural.select(number) === 'other')
  )
}

/**
 * "60 Kinder mit Bürgergeld · 400 Kinder unter 15"; with headers of columns "Kinder: 60 · Bevölkerung unter 15: 400"; where
 * nothing names them "60 von 400".
 */
export function CountLine({ indicator, cell }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const say = sentencesIn(language)
  const texts = useTexts().figures.table
  const { numerator, denominator } = cell
  const { numeratorLabel, denominatorLabel } = indicator
  if (numerator !== undefined && denominator !== undefined && !numeratorLabel && !denominatorLabel) {
    const phrase = indicator.kind === 'share' ? say.outOf : say.per
    return <p className={styles.counts}>{phrase(f.count(numerator), f.count(denominator))}</p>
  }
  const told: readonly Told[] = [
    { number: numerator, label: numeratorLabel, otherwise: texts.numerator },
    { number: denominator, label: denominatorLabel, otherwise: texts.denominator },
  ].flatMap(({ number, ...words }) => (number === undefined ? [] : [{ number, ...words }]))
  // Square kilometres and hectares have decimals, people have none.
  const amount = (number: number) => (Number.isInteger(number) ? f.count(number) : f.number(number, 1))
  const isLine = isSpoken(indicator, told, language)
  const parts = told.map(({ number, label, otherwise }) => {
    const words = textIn(label, language) || otherwise
    return isLine ? `${amount(number)}\u00a0${words}` : `${capitalised(words, language)}: ${amount(number)}`
  })
  return parts.length > 0 && <p className={styles.counts}>{parts.join(' · ')}</p>
}
