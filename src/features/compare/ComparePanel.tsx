// The comparison tray: up to ten chosen areas side by side, each with its value on one common scale and its difference to one
// of them, to what they lie in, or to the whole.
import { useMemo, useRef, type CSSProperties } from 'react'
import { trayOf } from '../../core/scene/tray/trayOf.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import { AddArea } from './add/AddArea.tsx'
import { TrayActions } from './TrayActions.tsx'
import { TrayHead } from './TrayHead.tsx'
import { TrayNotes } from './TrayNotes.tsx'
import { TrayRowItem } from './TrayRowItem.tsx'
import { trayScale, valueWidth } from './trayScale.ts'
import { useTrayMoves } from './useTrayMoves.ts'
import styles from './compare.module.css'

function Empty({ scene }: { scene: Scene }) {
  const texts = useTextsOf(trayTexts)
  return (
    <div className={styles.compare}>
      <p className={styles.note}>{texts.empty}</p>
      <ul className={styles.how}>
        {texts.emptyHow.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <AddArea scene={scene} />
    </div>
  )
}

export function ComparePanel({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(trayTexts)
  const tray = useMemo(() => trayOf(scene), [scene])
  const scale = useMemo(() => trayScale(tray.domain), [tray.domain])
  const list = useRef<HTMLOListElement>(null)
  const moves = useTrayMoves(list, tray.rows)
  if (tray.rows.length === 0) return <Empty scene={scene} />
  const { indicator, view } = scene
  const numbers = tray.rows.flatMap(({ figures: { row } }) => (row.cell.kind === 'number' ? [row.cell] : []))
  const style: CSSProperties & Record<'--value', string> = {
    '--value': `${valueWidth(numbers.map((cell) => f.cell(indicator, cell)))}px`,
  }
  return (
    <section
      className={styles.compare}
      style={style}
      aria-label={texts.title(textIn(indicator.name, language), f.referencePeriod(indicator, view.period))}
    >
      <TrayHead scene={scene} tray={tray} scale={scale} />
      <ol ref={list} className={styles.rows} aria-label={texts.rows}>
        {tray.rows.map((row, index) => (
          <TrayRowItem
            key={row.key}
            scene={scene}
            tray={tray}
            row={row}
            index={index}
            scale={scale}
            moves={moves}
          />
        ))}
      </ol>
      <TrayNotes scene={scene} tray={tray} />
      <AddArea scene={scene} />
      <TrayActions scene={scene} />
    </section>
  )
}
