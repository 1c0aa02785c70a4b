// One row a group, one dot a value. Data in, events out. One tab stop; the dot walked to is spoken as an option of a list,
// because sighted and blind readers walk the same way.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useCallback, useMemo } from 'react'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { HoverDot } from '../marks/HoverDot.tsx'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { reach, useAreaWalk, type AreaEvents } from '../marks/useAreaWalk.ts'
import { WalkedOption } from '../marks/WalkedOption.tsx'
import { useWidth } from '../useWidth.ts'
import {
  dotRadius,
  nearestDot,
  stripGeometry,
  walkedDot,
  dotPaths,
  type StripDot,
  type StripGeometry,
  type StripGroup,
} from '../../drawing/strip/stripGeometry.ts'
import picture from '../marks/picture.module.css'
import styles from './strip.module.css'

interface Props extends AreaEvents {
  readonly label: string
  readonly groups: readonly StripGroup[]
  readonly domain: readonly [number, number]
  readonly whole?: number
  readonly chosen: readonly string[]
  readonly formatTicks: (values: readonly number[]) => readonly string[]
}

function Rows({ geometry }: { geometry: StripGeometry }) {
  const { left, right, rows } = geometry
  return (
    <>
      <path className={picture.grid} d={rows.map(({ y }) => `M${left},${y}H${right}`).join('')} />
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
    <text key={value} className={picture.tick} x={x} y={geometry.height + 15} textAnchor="middle">
      {labels[i]}
    </text>
  ))
}

/** One keeps the colour of its class; several bear their marks, as on the map. The first lies on top. */
function Chosen({ chosen, dotOf }: Pick<Props, 'chosen'> & { dotOf: (id: string) => StripDot | undefined }) {
  return [...chosen.entries()].toReversed().map(([i, id]) => {
    const dot = dotOf(id)
    if (!dot) return null
    return chosen.length > 1 ? (
      <MarkSymbol key={id} mark={areaMark(i)} x={dot.x} y={dot.y} radius={dotRadius + 1} />
    ) : (
      <circle key={id} className={styles.chosen} cx={dot.x} cy={dot.y} r={dotRadius + 0.75} />
    )
  })
}

export function StripPlot(props: Props) {
  const { groups, domain, whole, chosen } = props
  const [ref, width] = useWidth<HTMLDivElement>(464)
  const geometry = useMemo(
    () => stripGeometry({ groups, domain, width, ...(whole !== undefined && { whole }) }),
    [groups, domain, width, whole],
  )
  const { dots, height } = geometry
  const dotById = useMemo(() => new Map(dots.map((dot) => [dot.id, dot])), [dots])
  const dotOf = useCallback((id: string | undefined) => dotById.get(id ?? ''), [dotById])
  const { walked, optionId, keys, pointer } = useAreaWalk(
    {
      find: dotOf,
      start: dotOf(chosen[0]) ?? dots[0],
      next: (from, key) => walkedDot(dots, from, key),
      nearest: (left, top) => nearestDot(dots, left, top, reach),
    },
    props,
  )
  return (
    <div
      ref={ref}
      className={styles.strip}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      {...keys}
      {...pointer}
    >
      {walked && (
        <WalkedOption
          id={optionId}
          isChosen={chosen.includes(walked.id)}
          place={dots.indexOf(walked)}
          count={dots.length}
        >
          {props.spoken(walked.id)}
        </WalkedOption>
      )}
      <svg className={`${picture.svg} ${styles.svg}`} width={width} height={height + 22} aria-hidden="true">
        <Rows geometry={geometry} />
        {dotPaths(dots).map(([color, path]) => (
          <path key={color} className={picture.dot} fill={color} d={path} />
        ))}
        <References geometry={geometry} />
        {geometry.wholeX !== undefined && (
          <path className={picture.whole} d={`M${geometry.wholeX},-4V${height + 2}`} />
        )}
        <Axis geometry={geometry} labels={props.formatTicks(geometry.ticks.map(({ value }) => value))} />
        <Chosen chosen={chosen} dotOf={dotOf} />
        <HoverDot
          placeOf={dotOf}
          radius={dotRadius + 2}
          end={geometry.right}
          nameOf={props.nameOf}
          onHover={props.onHover}
        />
      </svg>
    </div>
  )
}
