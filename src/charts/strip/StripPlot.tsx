// One row a group, one dot a value. Data in, events out. One tab stop; the dot walked to is spoken as an option of a list,
// because sighted and blind readers walk the same way.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useWidth } from '../useWidth.ts'
import { StripMark } from './StripMark.tsx'
import {
  dotRadius,
  nearestDot,
  stripGeometry,
  walkedDot,
  dotPaths,
  type StripDot,
  type StripGeometry,
  type StripGroup,
} from './stripGeometry.ts'
import styles from './strip.module.css'

interface Props {
  readonly label: string
  readonly groups: readonly StripGroup[]
  readonly domain: readonly [number, number]
  readonly whole?: number
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

function Rows({ geometry }: { geometry: StripGeometry }) {
  const { left, right, rows } = geometry
  return (
    <>
      <path className={styles.grid} d={rows.map(({ y }) => `M${left},${y}H${right}`).join('')} />
      {/* Rows keep their places when their order changes; only the words move. */}
      {rows.map(({ label, y }, i) => (
        <text key={i} className={styles.name} x={left - 8} y={y + 4} textAnchor="end">
          {label}
        </text>
      ))}
    </>
  )
}

/** Each group's own value, over the dots: it is what they are held against. */
function References({ geometry: { rows, rowHeight } }: { geometry: StripGeometry }) {
  const ticks = rows.flatMap(({ y, referenceX: x }) =>
    x === undefined ? [] : `M${x},${y - rowHeight / 2 + 1.5}V${y + rowHeight / 2 - 1.5}`,
  )
  return (
    <>
      <path className={styles.halo} d={ticks.join('')} />
      <path className={styles.reference} d={ticks.join('')} />
    </>
  )
}

function Axis({ geometry, labels }: { geometry: StripGeometry; labels: readonly string[] }) {
  return geometry.ticks.map(({ x, value }, i) => (
    <text key={value} className={styles.tick} x={x} y={geometry.height + 15} textAnchor="middle">
      {labels[i]}
    </text>
  ))
}

export function StripPlot(props: Props) {
  const { groups, domain, whole, chosen, nameOf, onHover, hover, onChoose } = props
  const [ref, width] = useWidth<HTMLDivElement>(464)
  const optionId = useId()
  const [walkedId, setWalkedId] = useState<string>()
  const geometry = useMemo(
    () => stripGeometry({ groups, domain, width, ...(whole !== undefined && { whole }) }),
    [groups, domain, width, whole],
  )
  const { dots, height } = geometry
  const dotOf = (id: string | undefined) => dots.find((dot) => dot.id === id)
  const walked = dotOf(walkedId) ?? dotOf(chosen[0]) ?? dots[0]

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
      hover(next?.id)
    } else if (event.key === 'Escape') hover(undefined)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={ref}
      className={styles.strip}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={walked ? optionId : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) hover(walked?.id)
      }}
      onBlur={() => hover(undefined)}
      onPointerMove={(event) => hover(dotAt(event)?.id)}
      onPointerLeave={() => hover(undefined)}
      onClick={(event) => {
        const dot = dotAt(event)
        if (dot) onChoose(dot.id, event.shiftKey || event.ctrlKey || event.metaKey)
      }}
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
      <svg className={styles.svg} width={width} height={height + 22} aria-hidden="true">
        <Rows geometry={geometry} />
        {dotPaths(dots).map(([color, path]) => (
          <path key={color} className={styles.dot} fill={color} d={path} />
        ))}
        <References geometry={geometry} />
        {geometry.wholeX !== undefined && (
          <path className={styles.whole} d={`M${geometry.wholeX},-4V${height + 2}`} />
        )}
        <Axis geometry={geometry} labels={props.formatTicks(geometry.ticks.map(({ value }) => value))} />
        {chosen.toReversed().map((id) => {
          const dot = dotOf(id)
          return (
            dot && (
              <circle
                key={id}
                className={id === chosen[0] ? styles.chosen : styles.alsoChosen}
                cx={dot.x}
                cy={dot.y}
                r={dotRadius + 0.75}
              />
            )
          )
        })}
        <StripMark geometry={geometry} nameOf={nameOf} onHover={onHover} />
      </svg>
    </div>
  )
}
