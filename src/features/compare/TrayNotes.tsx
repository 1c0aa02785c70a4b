// Why some differences have no interval, and what the others mean.
import type { Scene } from '../../core/scene/scene.ts'
import type { Tray } from '../../core/scene/tray/trayOf.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './compare.module.css'

export function TrayNotes({ scene: { indicator }, tray }: { scene: Scene; tray: Tray }) {
  const texts = useTextsOf(trayTexts)
  const differences = tray.rows.map(({ difference }) => difference)
  const reasons = new Set(differences.flatMap((one) => (one.kind === 'plain' ? [one.reason] : [])))
  const hasIntervals = differences.some(({ kind }) => kind === 'interval')
  const { base } = tray
  const baseRow = base?.kind === 'area' ? tray.rows.find(({ key }) => key === base.key) : undefined
  const isBaseEmpty = tray.rows.length > 1 && baseRow?.figures.row.cell.kind === 'absent'
  return (
    <div className={styles.notes}>
      {isBaseEmpty && <p className={styles.note}>{texts.noBase}</p>}
      {[...reasons].map((reason) => (
        <p key={reason} className={styles.note}>
          {texts.notes[reason]}
        </p>
      ))}
      {hasIntervals && (
        <Disclosure button={texts.explain} buttonClass={styles.open} panelClass={styles.explanation}>
          <p>{texts.meaning}</p>
          <p>{indicator.kind === 'share' ? texts.method.share : texts.method.rate}</p>
        </Disclosure>
      )}
    </div>
  )
}
