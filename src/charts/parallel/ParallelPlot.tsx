// One line an area over several axes of one scale: all of them faint on a canvas, chosen and hovered ones as SVG above. Data
// in, events out. One tab stop; the line walked to is spoken as an option of a list.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { AreaMark } from '../marks/areaMarks.ts'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { useWidth } from '../useWidth.ts'
import { paintLines } from './paintLines.ts'
import { axisX, linePath, nearestLine, parallelFrame, placeY, type Axes } from './parallelGeometry.ts'
import { ParallelMark } from './ParallelMark.tsx'
import styles from './parallel.module.css'

interface Props {
  readonly label: string
  /** What the lines stand for, in the order of the places. */
  readonly ids: readonly string[]
  readonly axes: Axes
  readonly chosen: readonly { readonly id: string; readonly mark: AreaMark }[]
  readonly nameOf: (id: string) => string
  readonly spoken: (id: string) => string
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
  readonly hover: (id: string | undefined) => void
  readonly onChoose: (id: string, isAdding: boolean) => void
}

const height = 276
/** px above and below the pointer in which a line is found. */
const reach = 12
/** `--ink-2`; a canvas knows no custom properties. */
const lineColor = '#475868'

function nextLine(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(count - 1, at + 1)
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
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
  const { ids, axes, chosen, nameOf, hover, onHover, onChoose } = props
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const canvas = useRef<HTMLCanvasElement>(null)
  const optionId = useId()
  const [walkedId, setWalkedId] = useState<string>()
  const frame = useMemo(() => parallelFrame(width, height), [width])
  const lineOf = useMemo(() => new Map(ids.map((id, line) => [id, line])), [ids])
  useEffect(
    function keepLinesInStep() {
      return canvas.current ? paintLines(canvas.current, frame, axes, lineColor) : undefined
    },
    [frame, axes],
  )
  const walked = lineOf.get(walkedId ?? '') ?? lineOf.get(chosen[0]?.id ?? '') ?? 0
  const idAt = (event: MouseEvent): string | undefined => {
    const box = ref.current?.getBoundingClientRect()
    const line = box && nearestLine(frame, axes, event.clientX - box.left, event.clientY - box.top, reach)
    return line === undefined ? undefined : ids[line]
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextLine(event.key, walked, ids.length)
    const id = ids[next ?? walked]
    if (next !== undefined) {
      setWalkedId(id)
      hover(id)
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (id !== undefined) onChoose(id, event.shiftKey || event.ctrlKey)
    } else if (event.key === 'Escape') hover(undefined)
    else return
    event.preventDefault()
  }
  const walkedName = ids[walked]
  return (
    <div
      ref={ref}
      className={styles.parallel}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={walkedName === undefined ? undefined : optionId}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) hover(walkedName)
      }}
      onBlur={() => hover(undefined)}
      onPointerMove={(event) => hover(idAt(event))}
      onPointerLeave={() => hover(undefined)}
      onClick={(event) => {
        const id = idAt(event)
        if (id !== undefined) onChoose(id, event.shiftKey || event.ctrlKey || event.metaKey)
      }}
    >
      {walkedName !== undefined && (
        <div
          id={optionId}
          role="option"
          aria-selected={chosen.some(({ id }) => id === walkedName)}
          aria-posinset={walked + 1}
          aria-setsize={ids.length}
          className="visually-hidden"
        >
          {props.spoken(walkedName)}
        </div>
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
        <ParallelMark frame={frame} axes={axes} lineOf={lineOf} nameOf={nameOf} onHover={onHover} />
      </svg>
    </div>
  )
}
