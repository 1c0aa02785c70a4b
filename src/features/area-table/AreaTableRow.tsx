import { memo } from 'react'
import type { Indicator } from '../../core/release/manifest.ts'
import type { AreaRow } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { hoverArea, useIsHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import type { TableColumn } from './tableRows.ts'
import styles from './areaTable.module.css'

/** px; fixed, so that a long table knows where its rows stand. */
export const rowHeight = 28

interface Props {
  readonly row: AreaRow
  readonly indicator: Indicator
  readonly columns: readonly TableColumn[]
  readonly isChosen: boolean
  readonly index: number
  /** All rows are drawn: none needs to say which it is. */
  readonly isWhole: boolean
  readonly tabIndex: 0 | -1
}

/** What a column other than the name shows; '' where there is nothing to say that the value column does not say. */
function useCellText({ row: { cell, parentName, rank }, indicator }: Props): (column: TableColumn) => string {
  const f = formatsFor(useLanguage())
  return (column) => {
    switch (column) {
      case 'name':
        return ''
      case 'parent':
        return parentName ?? ''
      case 'value':
        return cell.kind === 'number' && indicator.kind !== 'category'
          ? f.bare(indicator, cell.value)
          : f.cell(indicator, cell)
      case 'numerator':
        return cell.kind === 'number' && cell.numerator !== undefined ? f.count(cell.numerator) : ''
      case 'denominator':
        return cell.denominator === undefined ? '' : f.count(cell.denominator)
      case 'interval':
        return cell.kind === 'number' && cell.lower !== undefined && cell.upper !== undefined
          ? f.interval(indicator, cell.lower, cell.upper)
          : ''
      case 'rank':
        return rank ? f.count(rank.rank) : ''
      case 'note':
        return cell.kind === 'number' && cell.flag ? f.status(cell.flag) : ''
    }
  }
}

export const AreaTableRow = memo(function AreaTableRow(props: Props) {
  const { row, columns, isChosen, index, isWhole, tabIndex } = props
  const isHovered = useIsHovered(row.id)
  const textOf = useCellText(props)
  const isAbsent = row.cell.kind === 'absent'
  const marks = [isChosen && styles.isChosen, isHovered && styles.isHovered].filter(Boolean).join(' ')
  return (
    <tr
      className={marks || undefined}
      aria-rowindex={isWhole ? undefined : index + 2}
      onPointerEnter={() => hoverArea(row.id)}
      onPointerLeave={() => hoverArea(undefined)}
    >
      {columns.map((column) =>
        column === 'name' ? (
          <th key={column} scope="row" className={styles.words}>
            <button
              type="button"
              className={styles.name}
              title={row.name}
              data-row={index}
              tabIndex={tabIndex}
              aria-pressed={isChosen}
              onClick={(event) =>
                event.ctrlKey || event.metaKey || event.shiftKey ? toggleArea(row.id) : chooseArea(row.id)
              }
              onFocus={(event) => event.currentTarget.matches(':focus-visible') && hoverArea(row.id)}
              onBlur={() => hoverArea(undefined)}
            >
              {row.name}
            </button>
          </th>
        ) : (
          <td key={column} className={cellClass(column, isAbsent)}>
            {textOf(column)}
          </td>
        ),
      )}
    </tr>
  )
})

function cellClass(column: TableColumn, isAbsent: boolean): string | undefined {
  if (column === 'parent' || column === 'note') return styles.words
  return column === 'value' && isAbsent ? styles.state : undefined
}
