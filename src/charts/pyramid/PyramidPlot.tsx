// Two-sided bars with the outline of what they are held against. Knows lengths and labels; one tab stop walks the groups.
import { useState, type PointerEvent } from 'react'
import { PictureSlider } from '../PictureSlider.tsx'
import { useWidth } from '../useWidth.ts'
import {
  niceEnd,
  outlinePath,
  pyramidFrame,
  pyramidHead,
  type PyramidFrame,
} from '../../drawing/pyramid/pyramidGeometry.ts'
import styles from './pyramid.module.css'

export interface PyramidSide {
  readonly length?: number
  /** Of what it is held against. */
  readonly reference?: number
  /** No number, and a mark in the bar's place. */
  readonly isWithheld: boolean
}
export interface PyramidBar {
  readonly id: string
  readonly label: string
  /** Relative height. */
  readonly weight: number
  readonly left: PyramidSide
  readonly right: PyramidSide
  /** Everything known of the group. */
  readonly spoken: string
}

interface Props {
  readonly label: string
  readonly sides: readonly [left: string, right: string]
  /** From the bottom to the top. */
  readonly bars: readonly PyramidBar[]
  /** Of a chosen area, else of the whole. */
  readonly isArea: boolean
  readonly formatTick: (value: number) => string
  /** The group walked or pointed to. */
  readonly onRead: (id: string | undefined) => void
}

const height = 320
/** px that a tick's label needs. */
const tickRoom = 44

function Axis({
  frame,
  end,
  step,
  format,
}: {
  readonly frame: PyramidFrame
  readonly end: number
  readonly step: number
  readonly format: Props['formatTick']
}) {
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step)
  const bottom = frame.rows[0]?.[1] ?? frame.height
  return ticks.flatMap((value) =>
    ([-1, 1] as const).map((sign) => {
      const x = (sign < 0 ? frame.leftZero : frame.rightZero) + (sign * frame.reach * value) / end
      return (
        <g key={`${sign} ${value}`}>
          <path className={styles.grid} d={`M${x},${pyramidHead}V${bottom}`} />
          <text className={styles.tick} x={x} y={bottom + 15}>
            {format(value)}
          </text>
        </g>
      )
    }),
  )
}

interface BarProps {
  readonly frame: PyramidFrame
  readonly row: readonly [number, number]
  readonly side: PyramidSide
  readonly sign: -1 | 1
  readonly end: number
  readonly look: string | undefined
}

function Bar({ frame, row: [top, bottom], side, sign, end, look }: BarProps) {
  const zero = sign < 0 ? frame.leftZero : frame.rightZero
  const length = side.length === undefined ? undefined : (frame.reach * side.length) / end
  if (length === undefined) {
    if (!side.isWithheld) return null
    const [x, y] = [zero + sign * 8 - 4, (top + bottom) / 2 - 4]
    return (
      <path
        className={styles.withheld}
        d={`M${x},${y}h8v8h-8zM${x},${y + 4}l4,-4M${x},${y + 8}l8,-8M${x + 4},${y + 8}l4,-4`}
      />
    )
  }
  return (
    <rect
      className={look}
      x={sign < 0 ? zero - length : zero}
      y={top + 0.5}
      width={length}
      height={bottom - top - 1}
    />
  )
}

export function PyramidPlot({ label, sides, bars, isArea, formatTick, onRead }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const [walked, setWalked] = useState<number>()
  const frame = pyramidFrame(width, height, bars)
  const lengths = bars.flatMap(({ left, right }) => [
    left.length,
    left.reference,
    right.length,
    right.reference,
  ])
  const { end, step } = niceEnd(
    Math.max(0, ...lengths.map((length) => length ?? 0)),
    Math.max(2, Math.floor(frame.reach / tickRoom)),
  )
  const read = (index: number | undefined) => {
    setWalked(index)
    onRead(index === undefined ? undefined : bars[index]?.id)
  }
  const point = (event: PointerEvent) => {
    const box = ref.current?.getBoundingClientRect()
    const y = box ? event.clientY - box.top : -1
    const at = frame.rows.findIndex(([top, bottom]) => y >= top && y < bottom)
    read(at < 0 ? undefined : at)
  }
  const scaled = (pick: (bar: PyramidBar) => PyramidSide) =>
    bars.map((bar) => {
      const { reference } = pick(bar)
      return reference === undefined ? undefined : (frame.reach * reference) / end
    })
  const look = isArea ? styles.area : styles.whole
  return (
    <div ref={ref} className={styles.pyramid} onPointerMove={point} onPointerLeave={() => read(undefined)}>
      <svg width={width} height={height} aria-hidden="true">
        <Axis frame={frame} end={end} step={step} format={formatTick} />
        <text className={styles.side} x={frame.leftZero} y={13} textAnchor="end">
          {sides[0]}
        </text>
        <text className={styles.side} x={frame.rightZero} y={13}>
          {sides[1]}
        </text>
        {bars.map((bar, i) => {
          const row = frame.rows[i]
          if (!row) return null
          return (
            <g key={bar.id} className={walked === i ? styles.isWalked : undefined}>
              <Bar frame={frame} row={row} side={bar.left} sign={-1} end={end} look={look} />
              <Bar frame={frame} row={row} side={bar.right} sign={1} end={end} look={look} />
              <text className={styles.label} x={width / 2} y={(row[0] + row[1]) / 2 + 4}>
                {bar.label}
              </text>
            </g>
          )
        })}
        <path
          className={styles.outline}
          d={outlinePath(
            frame,
            frame.leftZero,
            scaled(({ left }) => left),
            -1,
          )}
        />
        <path
          className={styles.outline}
          d={outlinePath(
            frame,
            frame.rightZero,
            scaled(({ right }) => right),
            1,
          )}
        />
      </svg>
      <PictureSlider
        label={label}
        count={bars.length}
        at={walked ?? 0}
        spoken={bars[walked ?? 0]?.spoken ?? ''}
        onWalk={read}
        onEnter={() => read(walked ?? 0)}
        onLeave={() => read(undefined)}
      />
    </div>
  )
}
