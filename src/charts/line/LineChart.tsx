// Series over a true time axis. Data in, events out: it knows neither the store nor how numbers are written.
import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { PictureSlider } from '../PictureSlider.tsx'
import type { Zero } from '../../drawing/scale/valueDomain.ts'
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { useWidth } from '../useWidth.ts'
import { LinePlot } from './LinePlot.tsx'
import { PeriodMarks } from './PeriodMarks.tsx'
import { lineGeometry } from '../../drawing/line/lineGeometry.ts'
import {
  isSameSeries,
  type LineBreak,
  type LineRange,
  type LineSeries,
} from '../../drawing/line/lineSeries.ts'
import styles from './line.module.css'

export interface Readout {
  readonly period: string
  readonly values: readonly {
    readonly id: string
    readonly label: string
    readonly value: string
    readonly mark?: AreaMark
  }[]
}

interface Props {
  /** Accessible name, and how to use it with keys. */
  readonly label: string
  readonly hint: string
  readonly series: readonly LineSeries[]
  readonly timeline: readonly TimelineStop[]
  readonly breaks: readonly LineBreak[]
  readonly range?: LineRange | undefined
  readonly baseline?: number
  readonly chosenPeriod: string
  /** Both must keep their identity as long as language and indicator stay. */
  readonly formatTicks: (values: readonly number[]) => readonly string[]
  readonly zero: Zero
  /** Said where zero is not on the axis; empty: nothing. */
  readonly noZeroNote: string
  /** What is said of one period, for eye and ear. */
  readonly readout: (period: string) => Readout
  readonly onChoose: (period: string) => void
  /** Stands below, beside the note. */
  readonly children?: ReactNode
}

/** px; more where many lines need room for their names. */
const heights = { usual: 130, crowded: 178 }
/** More values than these stand in columns, so that their lines do not move while one looks around. */
const mostInLine = 4

/** The same array as long as its content is the same, so that what depends on it may rest. */
function useStable<T>(value: T, isSame: (a: T, b: T) => boolean): T {
  const [kept, setKept] = useState(value)
  if (isSame(kept, value)) return kept
  setKept(value)
  return value
}

const isSameJson = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

export function LineChart(props: Props) {
  const { baseline, chosenPeriod, formatTicks, zero, onChoose } = props
  const [ref, width] = useWidth<HTMLDivElement>(464)
  const series = useStable(props.series, isSameSeries)
  const timeline = useStable(props.timeline, isSameJson)
  const breaks = useStable(props.breaks, isSameJson)
  const range = useStable(props.range, isSameJson)
  const height = series.length > 3 || range ? heights.crowded : heights.usual
  const hintId = useId()
  const [looked, setLooked] = useState<string>()
  const geometry = useMemo(
    () => lineGeometry({ series, timeline, breaks, range, baseline, formatTicks, zero, width, height }),
    [series, timeline, breaks, range, baseline, formatTicks, zero, width, height],
  )
  const periods = timeline.map(({ period }) => period)
  const shown = looked !== undefined && periods.includes(looked) ? looked : chosenPeriod

  const choose = (period: string) => {
    if (timeline.some((stop) => stop.period === period && stop.hasValues)) onChoose(period)
  }
  const periodAt = (event: MouseEvent) => {
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
    if (event.key === 'Enter') choose(shown)
    else if (event.key === 'Escape') setLooked(undefined)
  }
  const words = props.readout(shown)
  return (
    <div className={styles.chart}>
      <p className={words.values.length > mostInLine ? styles.readouts : styles.readout}>
        <b>{words.period}</b>
        {words.values.map(({ id, label, value, mark }) => (
          <span key={id} className={styles.said}>
            {mark && (
              <svg className={styles.key} width="11" height="11" aria-hidden="true">
                <MarkSymbol mark={mark} x={5.5} y={5.5} radius={4} />
              </svg>
            )}
            <span className={styles.who}>{label}</span> <b>{value}</b>
          </span>
        ))}
      </p>
      <div
        ref={ref}
        className={styles.walk}
        role="presentation"
        onPointerMove={(event) => setLooked(periodAt(event))}
        onPointerLeave={() => setLooked(undefined)}
        onClick={(event) => {
          const period = periodAt(event)
          if (period !== undefined) choose(period)
        }}
      >
        <PictureSlider
          label={props.label}
          describedBy={hintId}
          count={periods.length}
          at={periods.indexOf(shown)}
          spoken={`${words.period}: ${words.values.map(({ label, value }) => `${label} ${value}`).join(', ')}`}
          onWalk={(to) => setLooked(periods[to])}
          onKeyDown={onKeyDown}
          onLeave={() => setLooked(undefined)}
        />
        <svg className={styles.svg} width={width} height={height} aria-hidden="true">
          <LinePlot geometry={geometry} />
          <PeriodMarks geometry={geometry} series={series} period={chosenPeriod} isChosen />
          {shown !== chosenPeriod && (
            <PeriodMarks geometry={geometry} series={series} period={shown} isChosen={false} />
          )}
        </svg>
      </div>
      <span id={hintId} hidden>
        {props.hint}
      </span>
      <div className={styles.below}>
        {!geometry.hasZero && props.noZeroNote && <p className={styles.note}>{props.noZeroNote}</p>}
        {props.children}
      </div>
    </div>
  )
}
