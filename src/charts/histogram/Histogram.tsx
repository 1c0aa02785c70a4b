// Histogram over the break bar. Data in, events out. One tab stop: arrow keys walk the classes, the class is spoken.
import { useMemo, type PointerEvent } from 'react'
import { PictureSlider } from '../PictureSlider.tsx'
import { useWidth } from '../useWidth.ts'
import { HistogramMark } from './HistogramMark.tsx'
import { histogramGeometry, layout, type HistogramBar } from '../../drawing/histogram/histogramGeometry.ts'
import { trianglePath } from '../../drawing/histogram/trianglePath.ts'
import styles from './histogram.module.css'

interface Props {
  readonly label: string
  readonly domain: readonly [number, number]
  readonly bars: readonly HistogramBar[]
  readonly colors: readonly string[]
  readonly breaks: readonly number[]
  readonly breakLabels: readonly string[]
  /** The dashed line. */
  readonly whole?: number
  /** The chosen areas in their colours, the first of them foremost. */
  readonly chosen: readonly { readonly value: number; readonly color: string }[]
  readonly looked: number | undefined
  readonly spoken: (classIndex: number) => string
  readonly onLook: (classIndex: number | undefined) => void
  readonly valueOf: (id: string) => number | undefined
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
}

export function Histogram(props: Props) {
  const { domain, bars, colors, breaks, breakLabels, looked, onLook } = props
  const [ref, width] = useWidth<HTMLDivElement>(232)
  const geometry = useMemo(
    () => histogramGeometry({ domain, bars, colors, breaks, breakLabels, width }),
    [domain, bars, colors, breaks, breakLabels, width],
  )
  const at = looked ?? 0
  const look = (event: PointerEvent) =>
    onLook(geometry.classAt(event.clientX - (ref.current?.getBoundingClientRect().left ?? 0)))
  const segment = looked === undefined ? undefined : geometry.segments[looked]
  const wholeX = props.whole === undefined ? undefined : geometry.xOf(props.whole)
  return (
    <div
      ref={ref}
      className={styles.histogram}
      role="presentation"
      onPointerMove={look}
      onPointerDown={look}
      onPointerLeave={() => onLook(undefined)}
    >
      <PictureSlider
        label={props.label}
        count={colors.length}
        at={at}
        spoken={props.spoken(at)}
        onWalk={onLook}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLook(undefined)
        }}
        onEnter={() => onLook(at)}
        onLeave={() => onLook(undefined)}
      />
      <svg className={styles.svg} width={width} height={layout.height} aria-hidden="true">
        {segment && (
          <rect
            className={styles.looked}
            x={segment.x}
            y={layout.top - 4}
            width={segment.width}
            height={layout.barEnd - layout.top + 4}
          />
        )}
        {geometry.bars.map(({ color, path }) => (
          <path key={color} className={styles.bar} fill={color} d={path} />
        ))}
        <path className={styles.foot} d={`M0,${layout.foot + 0.5}H${width}`} />
        {geometry.segments.map(({ x, width: w, color }, i) => (
          <rect
            key={i}
            className={i === looked ? styles.lookedSegment : styles.segment}
            x={x}
            y={layout.bar}
            width={w}
            height={layout.barEnd - layout.bar}
            fill={color}
          />
        ))}
        {geometry.labels.map(({ x, text }) => (
          <text key={text} className={styles.limit} x={x} y={layout.label} textAnchor="middle">
            {text}
          </text>
        ))}
        {wholeX !== undefined && (
          <path className={styles.whole} data-mark="whole" d={`M${wholeX},3V${layout.barEnd + 2}`} />
        )}
        {props.chosen.toReversed().map(({ value, color }, i) => (
          <path
            key={i}
            className={styles.chosen}
            data-mark="chosen"
            fill={color}
            d={trianglePath(geometry.xOf(value))}
          />
        ))}
        <HistogramMark xOf={geometry.xOf} valueOf={props.valueOf} onHover={props.onHover} />
      </svg>
    </div>
  )
}
