// Series over a true time axis. Data in, events out: it knows neither the store nor how numbers are written.
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { useWidth } from '../useWidth.ts'
import { LinePlot } from './LinePlot.tsx'
import { PeriodMarks } from './PeriodMarks.tsx'
import { lineGeometry } from './lineGeometry.ts'
import { isSameSeries, type LineBreak, type LineSeries } from './lineSeries.ts'
import styles from './line.module.css'

interface Props {
  /** Accessible name, and how to use it with keys. */
  readonly label: string
  readonly hint: string
  readonly series: readonly LineSeries[]
  readonly timeline: readonly TimelineStop[]
  readonly breaks: readonly LineBreak[]
  readonly chosenPeriod: string
  /** Both must keep their identity as long as language and indicator stay. */
  readonly formatTicks: (values: readonly number[]) => readonly string[]
  readonly noZeroNote: string
  /** What is said of one period, for eye and ear. */
  readonly readout: (period: string) => ReactNode
  readonly spoken: (period: string) => string
  readonly onChoose: (period: string) => void
}

const height = 164

/** The same array as long as its content is the same, so that what depends on it may rest. */
function useStable<T>(value: T, isSame: (a: T, b: T) => boolean): T {
  const kept = useRef(value)
  if (!isSame(kept.current, value)) kept.current = value
  return kept.current
}

const isSameJson = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The stop an arrow key leads to; undefined for other keys. */
function walked(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}

export function LineChart(props: Props) {
  const { chosenPeriod, formatTicks, onChoose } = props
  const [ref, width] = useWidth<HTMLDivElement>(464)
  const series = useStable(props.series, isSameSeries)
  const timeline = useStable(props.timeline, isSameJson)
  const breaks = useStable(props.breaks, isSameJson)
  const [looked, setLooked] = useState<string>()
  const geometry = useMemo(
    () => lineGeometry({ series, timeline, breaks, formatTicks, width, height }),
    [series, timeline, breaks, formatTicks, width],
  )
  const periods = timeline.map(({ period }) => period)
  const shown = looked !== undefined && periods.includes(looked) ? looked : chosenPeriod

  const choose = (period: string) => {
    if (timeline.some((stop) => stop.period === period && stop.hasValues)) onChoose(period)
  }
  const periodAt = (event: PointerEvent | React.MouseEvent) => {
    const x = event.clientX - (ref.current?.getBoundingClientRect().left ?? 0)
    return periods.reduce<string | undefined>(
      (best, period) =>
        best === undefined || Math.abs(geometry.xOf(period) - x) < Math.abs(geometry.xOf(best) - x)
          ? period
          : best,
      undefined,
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walked(event.key, periods.indexOf(shown), periods.length - 1)
    if (next !== undefined) setLooked(periods[next])
    else if (event.key === 'Enter' || event.key === ' ') choose(shown)
    else if (event.key === 'Escape') setLooked(undefined)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.chart}>
      <p className={styles.readout}>{props.readout(shown)}</p>
      <div
        ref={ref}
        className={styles.walk}
        role="slider"
        tabIndex={0}
        aria-label={props.label}
        aria-description={props.hint}
        aria-valuemin={1}
        aria-valuemax={periods.length}
        aria-valuenow={periods.indexOf(shown) + 1}
        aria-valuetext={props.spoken(shown)}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setLooked(periodAt(event))}
        onPointerLeave={() => setLooked(undefined)}
        onBlur={() => setLooked(undefined)}
        onClick={(event) => {
          const period = periodAt(event)
          if (period !== undefined) choose(period)
        }}
      >
        <svg className={styles.svg} width={width} height={height} aria-hidden="true">
          <LinePlot geometry={geometry} />
          <PeriodMarks geometry={geometry} series={series} period={chosenPeriod} isChosen />
          {shown !== chosenPeriod && (
            <PeriodMarks geometry={geometry} series={series} period={shown} isChosen={false} />
          )}
        </svg>
      </div>
      {!geometry.hasZero && <p className={styles.readout}>{props.noZeroNote}</p>}
    </div>
  )
}
