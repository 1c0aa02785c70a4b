// A grid of rows and columns in colours: windowed, so that thousands of rows stay light; one tab stop, arrow keys walk from cell to
// cell, and the head row is part of the walk.
import { memo, useCallback, useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import { HeatHead } from './HeatHead.tsx'
import type { HeatCell } from '../../drawing/grids/heatCells.ts'
import type { HeatLine } from '../../drawing/grids/heatLines.ts'
import { HeatRow, heatRowHeight } from './HeatRow.tsx'
import { nextPlace, type GridPlace } from './gridWalk.ts'
import styles from './heatmap.module.css'

export interface HeatColumn {
  readonly id: string
  readonly name: string
  /** Of the numbers below, which stand alone. */
  readonly unit?: string
  readonly title: string
}

interface Props {
  readonly label: string
  readonly corner: string
  readonly width: number
  readonly lines: readonly HeatLine[]
  readonly columns: readonly HeatColumn[]
  readonly chosen: readonly string[]
  /** Called for rows in sight only. */
  readonly cellOf: (line: string, column: number) => HeatCell
  /** The cell under pointer or walk; undefined when there is none. */
  readonly onRead: (line: string | undefined, column: number | undefined) => void
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
  readonly onChoose: (id: string, isAdding: boolean) => void
  readonly onOpen: (column: string) => void
}

const heatHeadHeight = 148
const narrowest = 36

/** Keeps the scrollbar true where not all rows are drawn. */
const Spacer = ({ rows }: { rows: number }) =>
  rows > 0 ? <tr aria-hidden="true" style={{ height: rows * heatRowHeight }} /> : null

function HeatGridPlain(props: Props) {
  const { lines, columns, width, chosen, cellOf, onRead, onHover, onChoose, onOpen } = props
  const id = useId()
  const [place, setPlace] = useState<GridPlace>({ line: 0, column: -1 })
  const [isWalking, setIsWalking] = useState(false)
  const { ref, first, end, isWhole, scrollTo } = useRowWindow<HTMLElement>(
    lines.length,
    heatRowHeight,
    heatHeadHeight,
  )
  const nameWidth = Math.min(190, Math.max(104, width - 14 - columns.length * narrowest))
  const columnWidth = Math.max(narrowest, Math.floor((width - nameWidth - 14) / Math.max(1, columns.length)))
  const at: GridPlace = {
    line: Math.min(place.line, lines.length - 1),
    column: Math.min(place.column, columns.length - 1),
  }

  useEffect(
    function markHovered() {
      return onHover((hovered) => {
        for (const row of ref.current?.querySelectorAll('[data-hovered]') ?? [])
          row.removeAttribute('data-hovered')
        const line =
          hovered === undefined ? null : ref.current?.querySelector(`[data-line="${CSS.escape(hovered)}"]`)
        line?.setAttribute('data-hovered', '')
      })
    },
    [onHover, ref],
  )
  const read = useCallback(
    ({ line, column }: GridPlace) => onRead(lines[line]?.id, column < 0 ? undefined : column),
    [lines, onRead],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(event.key, at, lines.length, columns.length)
    if (next) {
      setPlace(next)
      if (next.line >= 0) scrollTo(next.line)
      read(next)
    } else if (event.key === 'Enter' || event.key === ' ') {
      const [line, column] = [lines[at.line], columns[at.column]]
      if (at.line < 0 && column) onOpen(column.id)
      else if (line) onChoose(line.id, event.shiftKey || event.ctrlKey)
    } else if (event.key === 'Escape') onRead(undefined, undefined)
    else return
    event.preventDefault()
  }
  const activeId = `${id}-${at.line}-${at.column}`
  return (
    <section ref={ref} className={styles.scroll} style={{ maxHeight: heatHeadHeight + 14 * heatRowHeight }}>
      <table
        // A table that is walked cell by cell.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        tabIndex={0}
        className={styles.grid}
        style={{ width: nameWidth + columns.length * columnWidth }}
        aria-label={props.label}
        aria-rowcount={isWhole ? undefined : lines.length + 1}
        aria-activedescendant={isWalking ? activeId : undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (!event.currentTarget.matches(':focus-visible')) return
          setIsWalking(true)
          read(at)
        }}
        onBlur={() => {
          setIsWalking(false)
          onRead(undefined, undefined)
        }}
        onPointerLeave={() => onRead(undefined, undefined)}
      >
        <colgroup>
          <col style={{ width: nameWidth }} />
          {columns.map((column) => (
            <col key={column.id} style={{ width: columnWidth }} />
          ))}
        </colgroup>
        <HeatHead
          id={id}
          corner={props.corner}
          columns={columns}
          active={isWalking && at.line < 0 ? at.column : undefined}
          onOpen={onOpen}
        />
        <tbody>
          <Spacer rows={first} />
          {lines.slice(first, end).map((line, i) => (
            <HeatRow
              key={line.id}
              id={id}
              line={line}
              index={first + i}
              isWhole={isWhole}
              columns={columns.length}
              columnWidth={columnWidth}
              chosenAt={chosen.indexOf(line.id)}
              active={isWalking && at.line === first + i ? at.column : undefined}
              cellOf={cellOf}
              onRead={onRead}
              onChoose={onChoose}
            />
          ))}
          <Spacer rows={lines.length - end} />
        </tbody>
      </table>
    </section>
  )
}

export const HeatGrid = memo(HeatGridPlain)
