import { memo, type MouseEvent } from 'react'
import type { HeatCell } from '../../drawing/grids/heatCells.ts'
import type { HeatLine } from '../../drawing/grids/heatLines.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import styles from './heatmap.module.css'

/** px; fixed, so that a long grid knows where its rows stand. */
export const heatRowHeight = 26
/** px a figure takes at the size of the grid's type. */
const digit = 6.4

export const patternClass: Readonly<Record<HeatCell['pattern'], string | undefined>> = {
  none: undefined,
  diagonal: styles.diagonal,
  dots: styles.dots,
  cross: styles.cross,
  grid: styles.lattice,
  sparse: styles.sparse,
  points: styles.points,
}

interface Props {
  readonly id: string
  readonly line: HeatLine
  readonly index: number
  readonly isWhole: boolean
  readonly columns: number
  readonly columnWidth: number
  /** Place among the chosen ones, −1 where it is none. */
  readonly chosenAt: number
  readonly active: number | undefined
  readonly cellOf: (line: string, column: number) => HeatCell
  readonly onRead: (line: string | undefined, column: number | undefined) => void
  readonly onChoose: (id: string, isAdding: boolean) => void
}

function HeatRowPlain(props: Props) {
  const { id, line, index, isWhole, columns, columnWidth, chosenAt, active, cellOf, onRead, onChoose } = props
  const choose = (event: MouseEvent) => onChoose(line.id, event.shiftKey || event.ctrlKey || event.metaKey)
  const marks = [styles.row, line.isFirst && styles.isFirst, chosenAt >= 0 && styles.isChosen]
  return (
    // The grid around hears the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr
      className={marks.filter(Boolean).join(' ')}
      data-line={line.id}
      aria-rowindex={isWhole ? undefined : index + 2}
      aria-selected={chosenAt >= 0}
      onClick={choose}
    >
      <th
        id={`${id}-${index}--1`}
        scope="row"
        className={`${styles.name} ${active === -1 ? styles.active : ''}`}
        title={line.name}
        onPointerEnter={() => onRead(line.id, undefined)}
      >
        {chosenAt >= 0 && (
          <svg width="14" height="14" aria-hidden="true">
            <MarkSymbol mark={areaMark(chosenAt)} x={7} y={7} radius={4.5} />
          </svg>
        )}
        {line.name}
      </th>
      {Array.from({ length: columns }, (_, column) => {
        const cell = cellOf(line.id, column)
        const look = [patternClass[cell.pattern], active === column && styles.active]
        return (
          <td
            key={column}
            id={`${id}-${index}-${column}`}
            className={look.filter(Boolean).join(' ')}
            style={{ backgroundColor: cell.color, color: cell.ink }}
            aria-label={cell.words}
            onPointerEnter={() => onRead(line.id, column)}
          >
            {cell.text.length * digit <= columnWidth - 4 ? cell.text : ''}
          </td>
        )
      })}
    </tr>
  )
}

export const HeatRow = memo(HeatRowPlain)
