// The line, its labels and gaps, and over them a native range that takes pointer, keys and touch.
import { useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { useWidth } from '../../charts/useWidth.ts'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import styles from './periods.module.css'
import { nearestStop, stepStop } from './stepStop.ts'
import { labelledStops, positionsOf, stretchesOf } from './timeAxis.ts'

/** Steps of the native range; fine enough that every period has its own. */
const scale = 10_000
/** Widest digit of the label's font and the room between two labels, in CSS pixels. */
const digitWidth = 8
const labelGap = 10

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -5,
  Home: -Infinity,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 5,
  End: Infinity,
}
const placed = (at: number) => ({ '--at': at }) as CSSProperties

interface Props {
  readonly stops: readonly TimelineStop[]
  readonly at: number
  readonly describedBy: string | undefined
  readonly onChoose: (index: number) => void
}

export function PeriodTrack({ stops, at, describedBy, onChoose }: Props) {
  const formats = formatsFor(useLanguage())
  const texts = useTexts().shell.periods
  const isDragging = useRef(false)
  const [track, width] = useWidth<HTMLDivElement>(0)
  const positions = useMemo(() => positionsOf(stops), [stops])
  const stretches = useMemo(() => stretchesOf(stops), [stops])
  const labels = useMemo(() => stops.map(({ period }) => formats.period(period)), [stops, formats])
  const longest = Math.max(...labels.map((label) => label.length))
  const needed = width > 0 ? (longest * digitWidth + labelGap) / width : 0
  const labelled = labelledStops(positions, at, needed)
  const here = positions[at] ?? 0
  const hasRoomForDot = (i: number) =>
    [...labelled].every((j) => Math.abs((positions[i] ?? 0) - (positions[j] ?? 0)) > needed / 2)

  const choose = (index: number | undefined) => {
    if (index !== undefined && index !== at) onChoose(index)
  }
  // A screen reader's swipe moves the range by one part of the scale: that means the next period.
  const slide = (value: number) => {
    const place = value / scale
    choose(
      isDragging.current ? nearestStop(stops, positions, place) : stepStop(stops, at, place > here ? 1 : -1),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    choose(stepStop(stops, at, step))
  }
  return (
    <div ref={track} className={styles.track}>
      <div aria-hidden="true">
        {stretches.map(({ from, to, isGap }) => (
          <span
            key={from}
            className={isGap ? styles.gap : styles.line}
            style={{ ...placed(positions[from] ?? 0), '--to': positions[to] ?? 0 } as CSSProperties}
          />
        ))}
        {stops.map(({ period, hasValues }, i) => (
          <span
            key={period}
            className={`${styles.label} ${i === at ? styles.chosen : ''} ${hasValues || !labelled.has(i) ? '' : styles.empty}`}
            style={placed(positions[i] ?? 0)}
          >
            {labelled.has(i) ? labels[i] : hasRoomForDot(i) && '·'}
          </span>
        ))}
      </div>
      <input
        className={styles.range}
        type="range"
        min={0}
        max={scale}
        step={1}
        value={Math.round(here * scale)}
        aria-label={texts.label}
        aria-valuetext={labels[at]}
        aria-describedby={describedBy}
        onPointerDown={() => {
          isDragging.current = true
        }}
        onPointerUp={() => {
          isDragging.current = false
        }}
        onPointerCancel={() => {
          isDragging.current = false
        }}
        onKeyDown={onKeyDown}
        onChange={(event) => slide(event.target.valueAsNumber)}
      />
    </div>
  )
}
