import type { Cell } from '../../core/release/dataset.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import styles from './area.module.css'

/** Units of up to this many letters are set as large as the number. */
const largeUnit = 2

function BigNumber({ indicator, value }: { indicator: Indicator; value: number }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const symbol = textIn(indicator.unit.symbol, language)
  const number = f.bare(indicator, value)
  // The finished text decides about the blank between number and unit.
  const unit = f.value(indicator, value).slice(number.length)
  return (
    <p className={styles.value}>
      {number}
      <span className={symbol.length > largeUnit ? styles.smallUnit : styles.unit}>{unit}</span>
    </p>
  )
}

interface Props {
  readonly indicator: Indicator
  readonly cell: Cell
}

/** The number, the category, or the state in words. */
export function MainValue({ indicator, cell }: Props) {
  const f = formatsFor(useLanguage())
  return cell.kind === 'absent' || indicator.kind === 'category' ? (
    <p className={styles.state}>{f.cell(indicator, cell)}</p>
  ) : (
    <BigNumber indicator={indicator} value={cell.value} />
  )
}
