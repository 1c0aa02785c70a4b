// Counts per period as bars. The only chart on Recharts: it is loaded when its tab is opened, and never before.
import {
  Bar,
  BarChart,
  CartesianGrid,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
  type XAxisTickContentProps,
  type YAxisTickContentProps,
} from 'recharts'
import { useParts } from '../useParts.ts'
import { useWidth } from '../useWidth.ts'
import styles from './bars.module.css'
import { countTicks, isLabelled } from '../../drawing/bars/countTicks.ts'

export interface CountBar {
  readonly period: string
  readonly label: string
  /** Absent where the count is not published; the bar's place then bears its mark. */
  readonly count?: number
  readonly isWithheld: boolean
  /** Everything known of the period in words. */
  readonly words: string
}

interface Props {
  /** Accessible name with what the picture shows; the table beside it holds every number. */
  readonly label: string
  readonly bars: readonly CountBar[]
  readonly chosenPeriod: string
  /** Of a chosen area, else of the whole. */
  readonly isArea: boolean
  readonly formatTick: (value: number) => string
  readonly onChoose: (period: string) => void
}

const height = 190
const margin = { top: 8, right: 4, bottom: 0, left: 0 }

// Words as they are: the library would measure each of them in the page, and lay the page out anew every time.
const PeriodTick = ({ x, y, payload }: XAxisTickContentProps) => (
  <text x={x} y={y} dy="0.71em" textAnchor="middle">
    {payload.value}
  </text>
)
const CountTick = ({ x, y, payload, tickFormatter }: YAxisTickContentProps) => (
  <text x={x} y={y} dy="0.355em" textAnchor="end">
    {tickFormatter?.(payload.value, payload.index ?? 0)}
  </text>
)

const isCountBar = (value: unknown): value is CountBar =>
  typeof value === 'object' && value !== null && 'period' in value && 'words' in value

/** A filled bar; for a withheld count the hatched square that stands for it everywhere, on the base line. */
function shapeOf(chosenPeriod: string, isArea: boolean) {
  return function CountShape({ x, y, width, height: tall, payload }: BarShapeProps) {
    const bar: unknown = payload
    if (!isCountBar(bar)) return <g />
    if (bar.count !== undefined) {
      const look = isArea ? styles.areaBar : styles.wholeBar
      const isChosen = bar.period === chosenPeriod
      return (
        <rect
          className={isChosen ? look : `${look} ${styles.otherPeriod}`}
          x={x}
          y={y}
          width={width}
          height={tall}
        />
      )
    }
    if (!bar.isWithheld) return <g />
    const [left, base] = [x + width / 2 - 4, y + tall]
    return (
      <path
        className={styles.withheld}
        d={`M${left},${base - 8}h8v8h-8zM${left},${base - 4}l4,-4M${left},${base}l8,-8M${left + 4},${base}l4,-4`}
      />
    )
  }
}

function CountTip({ payload }: { readonly payload?: readonly { readonly payload?: unknown }[] }) {
  const bar = payload?.[0]?.payload
  return isCountBar(bar) ? <div className={styles.tooltip}>{bar.words}</div> : null
}

export function CountBars({ label, bars, chosenPeriod, isArea, formatTick, onChoose }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(464)
  // The library lays out its chart anew for each part that comes; all at once, that is a long task where its code is new.
  const parts = useParts(4)
  const [hasChart, hasAxes, hasBars, hasTooltip] = [parts > 0, parts > 1, parts > 2, parts > 3]
  const data = bars.map((bar) => ({ ...bar, drawn: bar.count ?? 0 }))
  const ticks = countTicks(data.map(({ drawn }) => drawn))
  const left = Math.max(0, ...ticks.map((tick) => formatTick(tick).length)) * 7 + 10
  const names = bars.map((bar) => bar.label)
  const bears = isLabelled(names, (width - left - margin.right) / Math.max(1, bars.length))
  return (
    // A drawing of many elements cannot be an <img>.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div ref={ref} role="img" aria-label={label} className={styles.bars}>
      {hasChart && (
        <BarChart
          width={width}
          height={height}
          data={data}
          margin={margin}
          accessibilityLayer={false}
          onClick={({ activeLabel }) => {
            const bar = bars.find(({ label: name }) => name === activeLabel)
            if (bar) onChoose(bar.period)
          }}
        >
          {hasBars && <CartesianGrid vertical={false} stroke="var(--line)" />}
          {hasAxes && (
            <XAxis
              dataKey="label"
              tick={PeriodTick}
              tickLine={false}
              axisLine={false}
              ticks={names.filter((_, i) => bears(i))}
              interval={0}
            />
          )}
          {hasAxes && (
            <YAxis
              width={left}
              tick={CountTick}
              tickLine={false}
              axisLine={false}
              tickFormatter={formatTick}
              domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
              ticks={ticks}
              interval={0}
            />
          )}
          {hasTooltip && (
            <Tooltip cursor={{ fill: 'var(--surface-2)' }} isAnimationActive={false} content={CountTip} />
          )}
          {hasBars && <Bar dataKey="drawn" isAnimationActive={false} shape={shapeOf(chosenPeriod, isArea)} />}
        </BarChart>
      )}
    </div>
  )
}
