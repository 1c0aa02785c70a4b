// One line an area over several axes of one scale: all of them faint on a canvas, chosen and hovered ones as SVG above. Data
// in, events out. One tab stop; the line walked to is spoken as an option of a list.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useMemo, useRef } from 'react'
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { reach, useAreaWalk, type AreaEvents } from '../marks/useAreaWalk.ts'
import { WalkedOption } from '../marks/WalkedOption.tsx'
import { useWidth } from '../useWidth.ts'
import { paintLines } from './paintLines.ts'
import {
  axisX,
  linePath,
  nearestLine,
  parallelFrame,
  placeY,
  type Axes,
} from '../../drawing/profiles/parallelGeometry.ts'
import { ParallelMark } from './ParallelMark.tsx'
import styles from './parallel.module.css'

interface Props extends AreaEvents {
  readonly label: string
  /** What the lines stand for, in the order of the places. */
  readonly ids: readonly string[]
  readonly axes: Axes
  readonly chosen: readonly { readonly id: string; readonly mark: AreaMark }[]
}

const height = 276
/** `--ink-2`; a canvas knows no custom properties. */
const lineColor = '#475868'

function nextLine(key: string, at: number, count: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return key === 'ArrowDown' || key === 'ArrowRight' ? Math.min(count - 1, at + 1) : Math.max(0, at - 1)
}

function AxisLines({ count, frame }: { count: number; frame: ReturnType<typeof parallelFrame> }) {
  const xs = Array.from({ length: count }, (_, axis) => axisX(frame, axis, count))
  return (
    <>
      <path className={styles.axis} d={xs.map((x) => `M${x},${frame.top}V${frame.bottom}`).join('')} />
      {xs.map((x, i) => (
        <text key={i} className={styles.number} x={x} y={13}>
          {i + 1}
        </text>
      ))}
      {[0, 50, 100].map((place) => (
        <text key={place} className={styles.tick} x={frame.left - 5} y={placeY(frame, place) + 4}>
          {place}
        </text>
      ))}
    </>
  )
}

export function ParallelPlot(props: Props) {
  const { ids, axes, chosen } = props
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useMemo(() => parallelFrame(width, height), [width])
  const lineOf = useMemo(() => new Map(ids.map((id, line) => [id, line])), [ids])
  useEffect(
    function keepLinesInStep() {
      return canvas.current ? paintLines(canvas.current, frame, axes, lineColor) : undefined
    },
    [frame, axes],
  )
  const nth = (line: number | undefined) => {
    const id = line === undefined ? undefined : ids[line]
    return id === undefined || line === undefined ? undefined : { id, line }
  }
  const find = (id: string | undefined) => nth(lineOf.get(id ?? ''))
  const { walked, optionId, keys, pointer } = useAreaWalk(
    {
      find,
      start: find(chosen[0]?.id) ?? nth(0),
      next: (from, key) => nth(nextLine(key, from?.line ?? 0, ids.length)),
      nearest: (left, top) => nth(nearestLine(frame, axes, left, top, reach)),
    },
    props,
  )
  return (
    <div
      ref={ref}
      className={styles.parallel}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      {...keys}
      {...pointer}
    >
      {walked && (
        <WalkedOption
          id={optionId}
          isChosen={chosen.some(({ id }) => id === walked.id)}
          place={walked.line}
          count={ids.length}
        >
          {props.spoken(walked.id)}
        </WalkedOption>
      )}
      <canvas ref={canvas} className={styles.lines} style={{ width, height }} aria-hidden="true" />
      <svg className={styles.above} width={width} height={height} aria-hidden="true">
        <AxisLines count={axes.length} frame={frame} />
        {chosen.toReversed().map(({ id, mark }) => {
          const line = lineOf.get(id)
          if (line === undefined) return null
          return (
            <g key={id}>
              <path className={styles.halo} d={linePath(frame, axes, line)} />
              <path className={styles.chosen} stroke={mark.color} d={linePath(frame, axes, line)} />
              {axes.map((places, axis) => {
                const place = places[line] ?? NaN
                return Number.isNaN(place) ? null : (
                  <MarkSymbol
                    key={axis}
                    mark={mark}
                    x={axisX(frame, axis, axes.length)}
                    y={placeY(frame, place)}
                    radius={4.5}
                  />
                )
              })}
            </g>
          )
        })}
        <ParallelMark
          frame={frame}
          axes={axes}
          lineOf={lineOf}
          nameOf={props.nameOf}
          onHover={props.onHover}
        />
      </svg>
    </div>
  )
}
