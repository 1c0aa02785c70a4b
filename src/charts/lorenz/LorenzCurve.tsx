// A Lorenz curve. Data in, events out. One tab stop: arrow keys walk along the curve, what is reached is spoken.
import { useMemo, type MouseEvent } from 'react'
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { PictureSlider } from '../PictureSlider.tsx'
import { useWidth } from '../useWidth.ts'
import { LorenzMark } from './LorenzMark.tsx'
import {
  heightAt,
  lorenzGeometry,
  middleOf,
  pieceAt,
  type LorenzGeometry,
  type LorenzPiece,
} from '../../drawing/lorenz/lorenzGeometry.ts'
import styles from './lorenz.module.css'

interface Props {
  readonly label: string
  readonly xLabel: string
  readonly yLabel: string
  readonly evenLabel: string
  /** In the order of the curve. */
  readonly pieces: readonly LorenzPiece[]
  /** The fraction of the horizontal axis that is read, 0 to 1. */
  readonly at: number
  readonly spoken: string
  readonly formatTick: (fraction: number) => string
  readonly chosen: readonly { readonly id: string; readonly mark: AreaMark }[]
  readonly onLook: (fraction: number | undefined) => void
  readonly hover: (id: string | undefined) => void
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
  readonly onChoose: (id: string, isAdding: boolean) => void
}

const largest = 250
const ticks = [0, 0.5, 1]

function Axes({
  geometry,
  ...props
}: { geometry: LorenzGeometry } & Pick<Props, 'xLabel' | 'yLabel' | 'formatTick'>) {
  const { xOf, yOf, left, top } = geometry
  const bottom = yOf(0)
  return (
    <>
      <path
        className={styles.grid}
        d={ticks.map((t) => `M${xOf(0)},${yOf(t)}H${xOf(1)}M${xOf(t)},${yOf(0)}V${yOf(1)}`).join('')}
      />
      {ticks.map((t) => (
        <g key={t} className={styles.tick}>
          <text x={left - 5} y={yOf(t) + (t === 1 ? 9 : t === 0 ? 0 : 4)} textAnchor="end">
            {props.formatTick(t)}
          </text>
          <text x={xOf(t)} y={bottom + 14} textAnchor={t === 1 ? 'end' : t === 0 ? 'start' : 'middle'}>
            {t === 0 ? '' : props.formatTick(t)}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={xOf(1)} y={bottom + 28} textAnchor="end">
        {props.xLabel} →
      </text>
      <text className={styles.axis} x={xOf(0) + 6} y={top + 14}>
        ↑ {props.yLabel}
      </text>
    </>
  )
}

/** From the axes to the point that is read. */
function Reading({
  geometry,
  pieces,
  at,
}: {
  geometry: LorenzGeometry
  pieces: readonly LorenzPiece[]
  at: number
}) {
  const { xOf, yOf } = geometry
  const [x, y] = [xOf(at), yOf(heightAt(pieces, at))]
  return (
    <g className={styles.reading}>
      <path d={`M${x},${yOf(0)}V${y}H${xOf(0)}`} />
      <circle cx={x} cy={y} r={4} />
    </g>
  )
}

export function LorenzCurve(props: Props) {
  const { pieces, at, chosen, onLook, hover, onChoose } = props
  const [ref, width] = useWidth<HTMLDivElement>(largest)
  const size = Math.min(largest, width)
  const geometry = useMemo(() => lorenzGeometry(pieces, size), [pieces, size])
  const idAt = (fraction: number) => pieces[pieceAt(pieces, fraction)]?.id
  const look = (fraction: number) => {
    // In whole per cent: what is read is what the keys reach too.
    const read = Math.round(fraction * 100) / 100
    onLook(read)
    hover(idAt(read))
  }
  const leave = () => {
    onLook(undefined)
    hover(undefined)
  }
  const fractionOf = (event: MouseEvent) =>
    geometry.fractionAt(event.clientX - (ref.current?.getBoundingClientRect().left ?? 0))
  const choose = (fraction: number, isAdding: boolean) => {
    const id = idAt(fraction)
    if (id !== undefined) onChoose(id, isAdding)
  }
  return (
    <div
      ref={ref}
      className={styles.lorenz}
      role="presentation"
      onPointerMove={(event) => look(fractionOf(event))}
      onPointerLeave={leave}
      onClick={(event) => choose(Math.round(fractionOf(event) * 100) / 100, event.shiftKey)}
    >
      <PictureSlider
        label={props.label}
        count={101}
        at={Math.round(at * 100)}
        spoken={props.spoken}
        onWalk={(to) => look(to / 100)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose(at, event.shiftKey)
          else if (event.key === 'Escape') leave()
        }}
        onEnter={() => hover(idAt(at))}
        onLeave={leave}
      />
      <svg className={styles.svg} width={size} height={size} aria-hidden="true">
        <path className={styles.gap} d={geometry.gap} />
        <Axes geometry={geometry} xLabel={props.xLabel} yLabel={props.yLabel} formatTick={props.formatTick} />
        <path className={styles.diagonal} d={geometry.diagonal} />
        <text
          className={styles.even}
          y={-6}
          transform={`translate(${geometry.xOf(0.5)},${geometry.yOf(0.5)}) rotate(-45)`}
          textAnchor="middle"
        >
          {props.evenLabel}
        </text>
        <path className={styles.curve} d={geometry.curve} />
        <Reading geometry={geometry} pieces={pieces} at={at} />
        {chosen.toReversed().map(({ id, mark }) => {
          const middle = middleOf(
            pieces,
            pieces.findIndex((piece) => piece.id === id),
          )
          return (
            middle && (
              <MarkSymbol
                key={id}
                mark={mark}
                x={geometry.xOf(middle.x)}
                y={geometry.yOf(middle.y)}
                radius={5}
              />
            )
          )
        })}
        <LorenzMark geometry={geometry} pieces={pieces} onHover={props.onHover} />
      </svg>
    </div>
  )
}
