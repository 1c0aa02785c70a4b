// Box plots of groups, lying below one another. Data in, events out. One tab stop; the value walked to is spoken as an option
// of a list. A long list of groups scrolls and draws the rows in sight.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useMemo } from 'react'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { HoverDot } from '../marks/HoverDot.tsx'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { reach, useAreaWalk, type AreaEvents } from '../marks/useAreaWalk.ts'
import { WalkedOption } from '../marks/WalkedOption.tsx'
import { nearestDot, walkedDot } from '../../drawing/strip/stripGeometry.ts'
import { useWidth } from '../useWidth.ts'
import { BoxRows } from './BoxRows.tsx'
import { boxGeometry, dotRadius, rowHeight, type BoxRow } from '../../drawing/boxes/boxGeometry.ts'
import picture from '../marks/picture.module.css'
import styles from './boxes.module.css'

interface Props extends AreaEvents {
  readonly label: string
  /** Head of the column of numbers of values: n. */
  readonly countLabel: string
  readonly rows: readonly BoxRow[]
  readonly domain: readonly [number, number]
  readonly whole?: number
  /** In the order of choice. */
  readonly chosen: readonly string[]
  readonly formatTicks: (values: readonly number[]) => readonly string[]
}

const axisHeight = 20
/** px above the rows, for the head of the column. */
const headHeight = 14

export function BoxPlot(props: Props) {
  const { rows, domain, whole, chosen } = props
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const { ref: scroller, first, end, scrollTo } = useRowWindow<HTMLDivElement>(rows.length, rowHeight)
  const geometry = useMemo(
    () => boxGeometry({ rows, domain, width, ...(whole !== undefined && { whole }) }),
    [rows, domain, width, whole],
  )
  const { dots, height, wholeX } = geometry
  const dotOf = (id: string | undefined) => dots.find((dot) => dot.id === id)
  const { walked, optionId, keys, pointer } = useAreaWalk(
    {
      find: dotOf,
      start: dotOf(chosen[0]) ?? dots[0],
      next: (from, key) => walkedDot(dots, from, key),
      nearest: (left, top) => nearestDot(dots, left, top, reach),
      onWalk: ({ row }) => scrollTo(row),
    },
    props,
  )
  const ticks = props.formatTicks(geometry.ticks.map(({ value }) => value))
  return (
    <div className={styles.plot} role="listbox" tabIndex={0} aria-label={props.label} {...keys}>
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
      <p className={styles.head} aria-hidden="true" style={{ height: headHeight }}>
        {props.countLabel}
      </p>
      <div ref={scroller} className={styles.scroll}>
        <div ref={ref} role="presentation" {...pointer}>
          <svg className={`${picture.svg} ${styles.svg}`} width={width} height={height} aria-hidden="true">
            <BoxRows geometry={geometry} first={first} end={end} />
            {wholeX !== undefined && (
              <path className={picture.whole} data-mark="whole" d={`M${wholeX},0V${height}`} />
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
            <HoverDot
              placeOf={geometry.placeOf}
              radius={dotRadius + 2}
              end={geometry.end}
              nameOf={props.nameOf}
              onHover={props.onHover}
            />
          </svg>
        </div>
      </div>
      <svg className={`${picture.svg} ${styles.svg}`} width={width} height={axisHeight} aria-hidden="true">
        {geometry.ticks.map(({ x, value }, i) => (
          <text key={value} className={picture.tick} x={x} y={14} textAnchor="middle">
            {ticks[i]}
          </text>
        ))}
      </svg>
    </div>
  )
}
