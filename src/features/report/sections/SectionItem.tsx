import { useId, useState, type KeyboardEvent } from 'react'
import type { Section } from '../../../core/view/reports/reportDefinition.ts'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { SectionSettings } from './SectionSettings.tsx'
import styles from './sections.module.css'
import type { Grip } from './useSectionDrag.ts'

interface Props {
  readonly section: Section
  readonly name: string
  /** From 0. */
  readonly place: number
  readonly of: number
  readonly level: string
  readonly isDragged: boolean
  readonly grip: Grip
  readonly onMove: (place: number) => void
  readonly onRemove: () => void
}

export function SectionItem(props: Props) {
  const { section, name, place, of, isDragged, grip, onMove, onRemove } = props
  const texts = useTextsOf(builderTexts).sections
  const [isOpen, setIsOpen] = useState(section.kind === 'text' && section.markdown === '')
  const id = useId()
  const byKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || step === 0) return
    event.preventDefault()
    onMove(place + step)
  }
  const hasSettings = section.kind !== 'pageBreak'
  return (
    <li data-section={section.id} className={isDragged ? `${styles.item} ${styles.dragged}` : styles.item}>
      <div className={styles.bar}>
        {/* For pointers only: keyboards have the name and the buttons. */}
        <span className={styles.grip} aria-hidden="true" {...grip}>
          ⠿
        </span>
        <button
          type="button"
          data-name=""
          className={styles.name}
          aria-expanded={hasSettings ? isOpen : undefined}
          aria-controls={hasSettings && isOpen ? id : undefined}
          onClick={() => hasSettings && setIsOpen(!isOpen)}
          onKeyDown={byKey}
        >
          <span className={styles.number}>{place + 1}.</span> {name}
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={texts.up(name)}
          aria-disabled={place === 0}
          onClick={() => onMove(place - 1)}
        >
          ↑
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={texts.down(name)}
          aria-disabled={place === of - 1}
          onClick={() => onMove(place + 1)}
        >
          ↓
        </button>
        <button type="button" className={styles.tool} aria-label={texts.remove(name)} onClick={onRemove}>
          ×
        </button>
      </div>
      {hasSettings && isOpen && (
        <section id={id} aria-label={texts.settings(name)} className={styles.settings}>
          <SectionSettings section={section} level={props.level} />
        </section>
      )}
    </li>
  )
}
