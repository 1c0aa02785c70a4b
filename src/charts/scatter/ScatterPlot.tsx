// Two values of each thing as one dot. Data in, events out. One tab stop; the dot walked to is spoken as an option of a
// list, because sighted and blind readers walk the same way.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useCallback, useMemo } from 'react'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { reach, useAreaWalk, type AreaEvents } from '../marks/useAreaWalk.ts'
import { WalkedOption } from '../marks/WalkedOption.tsx'
import { useWidth } from '../useWidth.ts'
import { DotCanvas } from './DotCanvas.tsx'
import { HoverMark } from './HoverMark.tsx'
import { placeNames } from '../../drawing/scatter/placeNames.ts'
import { ScatterAxes } from './ScatterAxes.tsx'
import {
  circlesPath,
  dotsByColor,
  heightOf,
  mostDrawn,
  scatterGeometry,
  type ScatterGeometry,
  type ScatterInput,
} from '../../drawing/scatter/scatterGeometry.ts'
import { dotOrder, firstDot, nearestDot, walkedDot } from './walkDots.ts'
import picture from '../marks/picture.module.css'
import styles from './scatter.module.css'

interface Props extends Omit<ScatterInput, 'width'>, AreaEvents {
  readonly label: string
  /** Name and unit of the axes. */
  readonly titleX: string
  readonly titleY: string
  /** Those marked by colour and shape, the first foremost. */
  readonly marked: readonly { readonly id: string; readonly mark: AreaMark }[]
}

function useGeometry(input: ScatterInput): ScatterGeometry {
  const { values, domainX, domainY, formatTicksX, formatTicksY, line, width } = input
  return useMemo(
    () =>
      scatterGeometry({
        values,
        formatTicksX,
        formatTicksY,
        width,
        ...(domainX && { domainX }),
        ...(domainY && { domainY }),
        ...(line && { line }),
      }),
    [values, domainX, domainY, formatTicksX, formatTicksY, line, width],
  )
}

function Dots({ geometry }: { geometry: ScatterGeometry }) {
  return [...dotsByColor(geometry.dots)].map(([color, dots]) => (
    <path key={color} className={styles.dot} fill={color} d={circlesPath(dots, geometry.radius)} />
  ))
}

interface LineProps {
  readonly line: NonNullable<ScatterGeometry['line']>
  readonly isOnMany: boolean
}

function Line({ line, isOnMany }: LineProps) {
  const path = `M${line[0]},${line[1]}L${line[2]},${line[3]}`
  return (
    <>
      {isOnMany && <path className={styles.halo} d={path} />}
      <path className={styles.line} data-mark="line" d={path} />
    </>
  )
}

function Marks({
  geometry,
  marked,
  nameOf,
}: Pick<Props, 'marked' | 'nameOf'> & { geometry: ScatterGeometry }) {
  const shown = marked.flatMap(({ id, mark }) => {
    const dot = geometry.dots.find((one) => one.id === id)
    return dot ? [{ ...dot, mark, name: nameOf(id) }] : []
  })
  // Marks may cover each other: with several of them each name bears its own.
  const lead = shown.length > 1 ? 13 : 0
  return (
    <>
      {shown.toReversed().map(({ id, mark, left, top }) => (
        <MarkSymbol key={id} mark={mark} x={left} y={top} radius={geometry.radius < 3 ? 5 : 6} />
      ))}
      {placeNames(shown, geometry, geometry.dots, lead).map(({ id, text, x, baseline }, i) => (
        <g key={id}>
          {lead > 0 && shown[i] && (
            <MarkSymbol mark={shown[i].mark} x={x - lead / 2} y={baseline - 4} radius={4} />
          )}
          <text className={styles.name} x={x} y={baseline}>
            {text}
          </text>
        </g>
      ))}
    </>
  )
}

export function ScatterPlot(props: Props) {
  const { marked, nameOf } = props
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const geometry = useGeometry({ ...props, width })
  const { dots } = geometry
  const dotOf = (id: string | undefined) => (id === undefined ? undefined : dots.find((dot) => dot.id === id))
  const start = useMemo(() => firstDot(dots), [dots])
  const isMany = dots.length > mostDrawn
  const order = useMemo(() => dotOrder(dots), [dots])
  // Marked dots bear their names already.
  const hoveredName = useCallback(
    (id: string) => (marked.some((one) => one.id === id) ? '' : nameOf(id)),
    [marked, nameOf],
  )
  const { walked, optionId, keys, pointer } = useAreaWalk(
    {
      find: dotOf,
      start: dotOf(marked[0]?.id) ?? start,
      next: (from, key) => walkedDot(order, from, key),
      nearest: (left, top) => nearestDot(dots, left, top, reach),
    },
    props,
  )
  return (
    <>
      <p className={styles.titleY} aria-hidden="true">
        ↑ {props.titleY}
      </p>
      <div
        ref={ref}
        className={styles.scatter}
        role="listbox"
        tabIndex={0}
        aria-label={props.label}
        {...keys}
        {...pointer}
      >
        {walked && (
          <WalkedOption id={optionId} isChosen={marked.some(({ id }) => id === walked.id)}>
            {props.spoken(walked.id)}
          </WalkedOption>
        )}
        {isMany && <DotCanvas geometry={geometry} width={width} />}
        <svg
          className={`${picture.svg} ${styles.svg}`}
          width={width}
          height={heightOf(geometry)}
          aria-hidden="true"
        >
          <ScatterAxes geometry={geometry} hasGrid={!isMany} />
          {!isMany && <Dots geometry={geometry} />}
          <path
            className={styles.far}
            d={circlesPath(
              dots.filter(({ value }) => value.isFar),
              geometry.radius + 1.75,
            )}
          />
          {geometry.line && <Line line={geometry.line} isOnMany={isMany} />}
          <Marks geometry={geometry} marked={marked} nameOf={nameOf} />
          <HoverMark geometry={geometry} nameOf={hoveredName} onHover={props.onHover} />
        </svg>
      </div>
      <p className={styles.titleX} aria-hidden="true">
        {props.titleX} →
      </p>
    </>
  )
}
