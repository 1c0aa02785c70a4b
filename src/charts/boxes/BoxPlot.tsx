// Box plots of groups, lying below one another. Data in, events out. One tab stop; the value walked to is spoken as an option
// of a list. A long list of groups scrolls and draws the rows in sight.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import { areaMark } from '../marks/areaMarks.ts'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { nearestDot, walkedDot, type StripDot } from '../strip/stripGeometry.ts'
import { useWidth } from '../useWidth.ts'
import { BoxMark } from './BoxMark.tsx'
import { BoxRows } from './BoxRows.tsx'
import { boxGeometry, dotRadius, rowHeight, type BoxRow } from './boxGeometry.ts'
import styles from './boxes.module.css'

interface Props {
  readonly label: string
  /** Head of the column of numbers of values: n. */
  readonly countLabel: string
  readonly rows: readonly BoxRow[]
  readonly domain: readonly [number, number]
  readonly whole?: number
  /** In the order of choice. */
  readonly chosen: readonly string[]
  readonly formatTicks: (values: readonly number[]) => readonly string[]
  readonly nameOf: (id: string) => string
  readonly spoken: (id: string) => string
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
  readonly hover: (id: string | undefined) => void
  readonly onChoose: (id: string, isAdding: boolean) => void
}

const walkKeys = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
/** px around the pointer in which a dot is found; half of the smallest target. */
const reach = 12
const axisHeight = 20
/** px above the rows, for the head of the column. */
const headHeight = 14

export function BoxPlot(props: Props) {
  const { rows, domain, whole, chosen, nameOf, onHover, hover, onChoose } = props
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const { ref: scroller, first, end, scrollTo } = useRowWindow<HTMLDivElement>(rows.length, rowHeight)
  const optionId = useId()
  const [walkedId, setWalkedId] = useState<string>()
  const geometry = useMemo(
    () => boxGeometry({ rows, domain, width, ...(whole !== undefined && { whole }) }),
    [rows, domain, width, whole],
  )
  const { dots, height, wholeX } = geometry
  const dotOf = (id: string | undefined) => dots.find((dot) => dot.id === id)
  const walked = dotOf(walkedId) ?? dotOf(chosen[0]) ?? dots[0]
  const ticks = props.formatTicks(geometry.ticks.map(({ value }) => value))

  const dotAt = (event: MouseEvent): StripDot | undefined => {
    const box = ref.current?.getBoundingClientRect()
    return box && nearestDot(dots, event.clientX - box.left, event.clientY - box.top, reach)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (walked) onChoose(walked.id, event.shiftKey || event.ctrlKey)
    } else if (walkKeys.has(event.key)) {
      const next = walkedDot(dots, walked, event.key)
      setWalkedId(next?.id)
      if (next) scrollTo(next.row)
      hover(next?.id)
    } else if (event.key === 'Escape') hover(undefined)
    else return
    event.preventDefault()
  }
  return (
    <div
      className={styles.plot}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={walked ? optionId : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) hover(walked?.id)
      }}
      onBlur={() => hover(undefined)}
    >
      {walked && (
        <div
          id={optionId}
          role="option"
          aria-selected={chosen.includes(walked.id)}
          aria-posinset={dots.indexOf(walked) + 1}
          aria-setsize={dots.length}
          className={styles.spoken}
        >
          {props.spoken(walked.id)}
        </div>
      )}
      <p className={styles.head} aria-hidden="true" style={{ height: headHeight }}>
        {props.countLabel}
      </p>
      <div ref={scroller} className={styles.scroll}>
        <div
          ref={ref}
          role="presentation"
          onPointerMove={(event) => hover(dotAt(event)?.id)}
          onPointerLeave={() => hover(undefined)}
          onClick={(event) => {
            const dot = dotAt(event)
            if (dot) onChoose(dot.id, event.shiftKey || event.ctrlKey || event.metaKey)
          }}
        >
          <svg className={styles.svg} width={width} height={height} aria-hidden="true">
            <BoxRows geometry={geometry} first={first} end={end} />
            {wholeX !== undefined && (
              <path className={styles.whole} data-mark="whole" d={`M${wholeX},0V${height}`} />
            )}
            {chosen
              .map((id, i) => ({ place: geometry.placeOf(id), mark: areaMark(i), id }))
              .toReversed()
              .map(
                ({ place, mark, id }) =>
                  place && (
                    <MarkSymbol key={id} mark={mark} x={place.x} y={place.y} radius={dotRadius + 1.5} />
                  ),
              )}
            <BoxMark geometry={geometry} nameOf={nameOf} onHover={onHover} />
          </svg>
        </div>
      </div>
      <svg className={styles.svg} width={width} height={axisHeight} aria-hidden="true">
        {geometry.ticks.map(({ x, value }, i) => (
          <text key={value} className={styles.tick} x={x} y={14} textAnchor="middle">
            {ticks[i]}
          </text>
        ))}
      </svg>
    </div>
  )
}
