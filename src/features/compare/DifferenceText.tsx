import type { Scene } from '../../core/scene/scene.ts'
import type { Tray, TrayDifference } from '../../core/scene/tray/trayOf.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import styles from './compare.module.css'

interface Props {
  readonly scene: Scene
  readonly tray: Tray
  readonly difference: TrayDifference
}

/** +3,2 Pp. (0,4 bis 6,1); what chance may explain is called not clearly different. */
export function DifferenceText({ scene: { indicator }, tray, difference }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(trayTexts)
  if (difference.kind === 'none') return null
  if (difference.kind === 'base')
    return tray.rows.length > 1 && <span className={styles.difference}>{texts.isBase}</span>
  const value = f.difference(indicator, difference.value)
  if (difference.kind === 'plain') {
    // Beside what contains every area the reason is the same in each row and stands once, below.
    const isSaidOnce = tray.base?.kind !== 'area'
    const reason = isSaidOnce ? '' : `, ${texts.without[difference.reason]}`
    return (
      <span className={styles.difference}>
        <b>{value}</b>
        {reason}
      </span>
    )
  }
  const { lower, upper } = difference
  const [from, to] = [f.bare(indicator, lower), f.bare(indicator, upper)]
  const isClear = lower > 0 || upper < 0
  return (
    <span className={styles.difference}>
      {isClear ? <b>{value}</b> : value} {texts.interval(from, to)}
      {!isClear && `, ${texts.notClear}`}
    </span>
  )
}
