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

/** "Leistungsberechtigte: 1.234 · Personen unter 65: 4.700"; where the office names neither, "1.234 von 4.700". */
export function CountLine({ indicator, cell }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const say = sentencesIn(language)
  const texts = useTexts().figures.table
  const { numerator, denominator } = cell
  const counted = textIn(indicator.numeratorLabel, language)
  const base = textIn(indicator.denominatorLabel, language)
  if (numerator !== undefined && denominator !== undefined && !counted && !base) {
    const phrase = indicator.kind === 'share' ? say.outOf : say.per
    return <p className={styles.counts}>{phrase(f.count(numerator), f.count(denominator))}</p>
  }
  const parts = [
    ...(numerator === undefined ? [] : [`${counted || texts.numerator}: ${f.count(numerator)}`]),
    ...(denominator === undefined ? [] : [`${base || texts.denominator}: ${f.count(denominator)}`]),
  ]
  return parts.length > 0 && <p className={styles.counts}>{parts.join(' · ')}</p>
}
