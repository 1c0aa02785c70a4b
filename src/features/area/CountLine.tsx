import type { Cell } from '../../core/release/dataset.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { countLine } from '../../i18n/sentences/area/countLine.ts'
import { sentencesIn } from '../../i18n/sentences/sentencesIn.ts'
import styles from './area.module.css'

interface Props {
  readonly indicator: Indicator
  readonly cell: Extract<Cell, { kind: 'number' }>
}

/** The counts that a value is made of; nothing where none are published. */
export function CountLine({ indicator, cell }: Props) {
  const language = useLanguage()
  const { outOf, per } = sentencesIn(language)
  const { numerator, denominator } = useTexts().figures.table
  const line = countLine(indicator, cell, { outOf, per, numerator, denominator }, language)
  return line !== '' && <p className={styles.counts}>{line}</p>
}
