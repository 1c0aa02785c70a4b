// The line between two maps: drawn with the pointer, moved with arrow keys.
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { swipeTexts } from '../../i18n/texts/maps/swipe.ts'
import { shareAfterKey } from './shareAfterKey.ts'
import styles from './swipe.module.css'

interface Props {
  /** Of the width, 0 to 1, left of the line. */
  readonly share: number
  readonly leftLabel: string
  readonly onSlide: (share: number) => void
}

export function SwipeHandle({ share, leftLabel, onSlide }: Props) {
  const texts = useTextsOf(swipeTexts)
  const formats = formatsFor(useLanguage())
  /** From the pointer to the line at the moment of taking hold, so that the line does not jump. */
  const grip = useRef<number>(undefined)

  function take(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return
    const box = event.currentTarget.getBoundingClientRect()
    grip.current = event.clientX - (box.left + box.width / 2)
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  function draw(event: PointerEvent<HTMLDivElement>): void {
    const room = event.currentTarget.parentElement?.getBoundingClientRect()
    if (grip.current === undefined || !room || room.width === 0) return
    onSlide(Math.min(1, Math.max(0, (event.clientX - grip.current - room.left) / room.width)))
  }

  function letGo(): void {
    grip.current = undefined
  }

  function step(event: KeyboardEvent): void {
    const next = shareAfterKey(share, event)
    if (next === undefined) return
    event.preventDefault()
    onSlide(next)
  }

  return (
    <div
      className={styles.handle}
      style={{ insetInlineStart: `${share * 100}%` }}
      onPointerDown={take}
      onPointerMove={draw}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      {/* Known to every keyboard and screen reader; the pointer goes through it to the handle. */}
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={100}
        step={1}
        value={Math.round(share * 100)}
        aria-label={texts.slider}
        aria-valuetext={texts.sliderText(formats.percent(share), leftLabel)}
        onChange={(event) => onSlide(event.target.valueAsNumber / 100)}
        onKeyDown={step}
      />
      <svg className={styles.knob} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <circle cx="16" cy="16" r="15" />
        <path d="M12.5 11 8 16l4.5 5M19.5 11 24 16l-4.5 5" />
      </svg>
    </div>
  )
}
