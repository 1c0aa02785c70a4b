// The square of colours with the limits beside it. One tab stop: arrow keys walk the cells, the cell is spoken.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useId, type KeyboardEvent, type PointerEvent } from 'react'
import { textWidth } from '../../drawing/labels/placeLineLabels.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkSymbol } from '../../charts/marks/MarkSymbol.tsx'
import { HoveredCell } from './HoveredCell.tsx'
import type { PairCell } from '../../core/scene/pairs/pairCells.ts'
import { nextPairCell } from './nextPairCell.ts'
import styles from './bivariate.module.css'

interface Props {
  readonly label: string
  readonly cells: readonly PairCell[]
  /** Inner limits of the first and the second indicator. */
  readonly limitsX: readonly string[]
  readonly limitsY: readonly string[]
  /** Places of the chosen areas in the order of choice, and the slot of each. */
  readonly chosen: readonly { readonly index: number; readonly slot: number }[]
  readonly looked: PairCell | undefined
  readonly spoken: (cell: PairCell) => string
  readonly slotOf: (id: string) => number | undefined
  readonly onLook: (cell: PairCell | undefined) => void
}

/** px */
const side = 30
const typeSize = 11

export function PairSquare(props: Props) {
  const { cells, limitsX, limitsY, looked, onLook } = props
  const optionId = useId()
  const columns = Math.max(...cells.map(({ first }) => first)) + 1
  const rows = Math.max(...cells.map(({ second }) => second)) + 1
  const left = Math.ceil(Math.max(4, ...limitsY.map((limit) => textWidth(limit, typeSize) + 4)))
  // The last limit below may reach beyond the square.
  const width = left + columns * side + Math.max(4, textWidth(limitsX.at(-1) ?? '', typeSize) / 2 - side + 4)
  // Long limits stand one below the other.
  const isTight = limitsX.length > 1 && limitsX.some((limit) => textWidth(limit, typeSize) > side - 2)
  const x = ({ first }: PairCell) => left + first * side
  const y = ({ second }: PairCell) => 6 + (rows - 1 - second) * side
  const bottom = 6 + rows * side
  const at = looked ?? cells[0]
  const cellAt = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    const first = Math.floor((event.clientX - box.left - left) / side)
    const second = rows - 1 - Math.floor((event.clientY - box.top - 6) / side)
    return cells.find((cell) => cell.first === first && cell.second === second)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onLook(undefined)
    const next = at && nextPairCell(cells, at, event.key)
    if (!next) return undefined
    event.preventDefault()
    return onLook(next)
  }
  const inSlot = new Map<number, number>()
  const placeInCell = (slot: number) => {
    const place = inSlot.get(slot) ?? 0
    inSlot.set(slot, place + 1)
    return place
  }
  return (
    <div
      className={styles.square}
      style={{ width }}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={at ? optionId : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onLook(at)
      }}
      onBlur={() => onLook(undefined)}
      onPointerMove={(event) => onLook(cellAt(event))}
      onPointerDown={(event) => onLook(cellAt(event))}
      onPointerLeave={() => onLook(undefined)}
    >
      {at && (
        <div id={optionId} role="option" aria-selected={at === looked} className="visually-hidden">
          {props.spoken(at)}
        </div>
      )}
      <svg width={width} height={bottom + (isTight ? 28 : 16)} aria-hidden="true">
        {cells.map((cell) => (
          <rect
            key={cell.slot}
            className={styles.cell}
            x={x(cell)}
            y={y(cell)}
            width={side}
            height={side}
            fill={cell.color}
          />
        ))}
        {limitsY.map((limit, i) => (
          <text key={i} x={left - 4} y={bottom - (i + 1) * side + 4} textAnchor="end">
            {limit}
          </text>
        ))}
        {limitsX.map((limit, i) => (
          <text
            key={i}
            x={left + (i + 1) * side}
            y={bottom + 12 + (isTight && i % 2 ? 12 : 0)}
            textAnchor="middle"
          >
            {limit}
          </text>
        ))}
        {looked && <rect className={styles.looked} x={x(looked)} y={y(looked)} width={side} height={side} />}
        <HoveredCell cells={cells} slotOf={props.slotOf} x={x} y={y} side={side} />
        {props.chosen.map(({ index, slot }) => {
          const cell = cells.find((one) => one.slot === slot)
          if (!cell) return null
          const place = placeInCell(slot)
          return (
            <MarkSymbol
              key={index}
              mark={areaMark(index)}
              x={x(cell) + 7 + (place % 3) * 6}
              y={y(cell) + 7 + Math.floor(place / 3) * 6}
              radius={4}
            />
          )
        })}
      </svg>
    </div>
  )
}
