import type { Cell } from '../../core/release/dataset.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { sentencesIn } from '../../i18n/sentences/sentencesIn.ts'
import styles from './area.module.css'

interface Props {
  readonly indicator: Indicator
  readonly cell: Extract<Cell, { kind: 'number' }>
}

/** "1.234 von 4.700", with what is counted where the office names it. */
export function CountLine({ indicator, cell }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.area
  const { numerator, denominator } = cell
  if (numerator === undefined && denominator === undefined) return null
  const counted = textIn(indicator.numeratorLabel, language)
  const base = textIn(indicator.denominatorLabel, language)
  if (numerator === undefined || denominator === undefined || counted || base) {
    const parts = [
      numerator !== undefined && `${f.count(numerator)} ${counted}`,
      denominator !== undefined && texts.base(`${f.count(denominator)} ${base}`),
    ]
    return <p className={styles.counts}>{parts.filter((part) => part !== false).join(' · ')}</p>
  }
  const say = sentencesIn(language)
  const phrase = indicator.kind === 'share' ? say.outOf : say.per
  return <p className={styles.counts}>{phrase(f.count(numerator), f.count(denominator))}</p>
}
