import { memo } from 'react'
import type { HeatColumn } from './HeatGrid.tsx'
import styles from './heatmap.module.css'

interface Props {
  readonly id: string
  readonly corner: string
  readonly columns: readonly HeatColumn[]
  readonly active: number | undefined
  readonly onOpen: (column: string) => void
}

/** Names of the columns, upright; each opens what it stands for. The grid around hears the keys. */
export const HeatHead = memo(function HeatHead({ id, corner, columns, active, onOpen }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.corner}>
          {corner}
        </th>
        {columns.map((column, i) => (
          <th
            key={column.id}
            id={`${id}--1-${i}`}
            scope="col"
            aria-label={column.name}
            className={`${styles.head} ${active === i ? styles.active : ''}`}
          >
            <button type="button" tabIndex={-1} title={column.title} onClick={() => onOpen(column.id)}>
              <span>{column.unit ? `${column.name} (${column.unit})` : column.name}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
})
