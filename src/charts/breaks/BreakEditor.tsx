// Class limits over a histogram: drag them, walk them with arrow keys, type them; a click makes one more. The bars take their
// colours while a limit moves; the new limits are told when it is let go.
import { useMemo, useRef, useState } from 'react'
import { classify } from '../../core/classification/classify.ts'
import { histogramGeometry, layout } from '../../drawing/histogram/histogramGeometry.ts'
import { useWidth } from '../useWidth.ts'
import { BreakFields } from './BreakFields.tsx'
import { BreakHandle } from './BreakHandle.tsx'
import { rounded, roomOf, stepOf, widestMiddle, withAdded, withMoved, withTyped } from './breakSteps.ts'
import { useBreakDrag } from './useBreakDrag.ts'
import styles from './breaks.module.css'

export interface BreakTexts {
  readonly editor: string
  readonly hint: string
  /** Name of the nth limit. */
  readonly limit: (index: string) => string
  readonly add: string
  readonly remove: (limit: string) => string
  /** Said where there is no room for more. */
  readonly full: string
  readonly notANumber: string
}

interface Props {
  readonly domain: readonly [number, number]
  readonly bars: readonly { readonly from: number; readonly to: number; readonly count: number }[]
  /** Inner limits, ascending. */
  readonly breaks: readonly number[]
  /** At most so many limits. */
  readonly most: number
  readonly colorsFor: (breaks: readonly number[]) => readonly string[]
  readonly labelsFor: (breaks: readonly number[]) => readonly string[]
  readonly unit: string
  readonly texts: BreakTexts
  readonly onChange: (breaks: readonly number[]) => void
}

export function BreakEditor(props: Props) {
  const { domain, bars, most, colorsFor, labelsFor, texts, onChange } = props
  const [draft, setDraft] = useState<readonly number[]>()
  const [focused, setFocused] = useState<number>()
  const [ref, width] = useWidth<HTMLDivElement>(280)
  const addButton = useRef<HTMLButtonElement>(null)
  const breaks = draft ?? props.breaks
  const labels = labelsFor(breaks)
  const geometry = useMemo(() => {
    const colors = colorsFor(breaks)
    const painted = bars.map((bar) => ({
      ...bar,
      color: colors[classify((bar.from + bar.to) / 2, breaks)] ?? '',
    }))
    return histogramGeometry({ domain, bars: painted, colors, breaks, breakLabels: labelsFor(breaks), width })
  }, [domain, bars, breaks, width, colorsFor, labelsFor])
  const places = breaks.map(geometry.xOf)
  const valueAt = (x: number) => domain[0] + ((x - 1) / Math.max(1, width - 2)) * (domain[1] - domain[0])

  const tell = (next: readonly number[]) => {
    setDraft(undefined)
    if (next.some((limit, i) => limit !== props.breaks[i]) || next.length !== props.breaks.length)
      onChange(next)
  }
  const settle = () => {
    if (draft) tell(draft)
  }
  const move = (index: number, value: number) => setDraft(withMoved(breaks, index, value, domain))
  const add = (limit: number) => {
    if (breaks.length < most) tell(withAdded(breaks, limit))
  }
  const remove = (index: number) => {
    if (breaks.length < 2) return
    tell(breaks.filter((_, i) => i !== index))
    addButton.current?.focus()
  }
  const drag = useBreakDrag({
    places,
    onDrag: (index, x) => move(index, valueAt(x)),
    onDrop: (index, x) => tell(withMoved(breaks, index, valueAt(x), domain)),
    onCancel: settle,
    onClick: (x) => add(rounded(valueAt(x), domain)),
  })
  return (
    <fieldset aria-label={texts.editor} className={styles.editor}>
      <div ref={ref} className={styles.plot} role="presentation" {...drag}>
        <svg className={styles.svg} width={width} height={layout.height + 4} aria-hidden="true">
          {geometry.bars.map(({ color, path }) => (
            <path key={color} className={styles.bar} fill={color} d={path} />
          ))}
          {geometry.segments.map(({ x, width: w, color }, i) => (
            <rect
              key={i}
              className={styles.bar}
              x={x}
              y={layout.bar}
              width={w}
              height={layout.barEnd - layout.bar}
              fill={color}
            />
          ))}
          {places.map((x, i) => (
            <g key={i} className={i === focused ? styles.focused : styles.limit} data-limit={i}>
              <path d={`M${x},2V${layout.barEnd}`} />
              <circle cx={x} cy={(layout.bar + layout.barEnd) / 2} r={6.5} />
            </g>
          ))}
          {geometry.labels.map(({ x, text }) => (
            <text key={text} x={x} y={layout.label + 3} textAnchor="middle">
              {text}
            </text>
          ))}
        </svg>
        {breaks.map((limit, i) => (
          <BreakHandle
            key={i}
            label={texts.limit(String(i + 1))}
            spoken={`${labels[i] ?? ''} ${props.unit}`.trim()}
            value={limit}
            room={roomOf(breaks, i, domain)}
            step={stepOf(domain)}
            x={places[i] ?? 0}
            onMove={(value) => move(i, value)}
            onSettle={settle}
            onTake={(value) => tell(withMoved(breaks, i, value, domain))}
            onRemove={() => remove(i)}
            onFocus={() => setFocused(i)}
            onBlur={() => setFocused(undefined)}
          />
        ))}
      </div>
      <p className={styles.hint}>{texts.hint}</p>
      <BreakFields
        labels={labels}
        unit={props.unit}
        most={most}
        texts={texts}
        addButton={addButton}
        onType={(index, value) => tell(withTyped(breaks, index, value))}
        onAdd={() => add(widestMiddle(breaks, domain))}
        onRemove={remove}
      />
    </fieldset>
  )
}
