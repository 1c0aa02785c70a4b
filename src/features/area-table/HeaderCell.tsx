import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { sortColumns, type SortColumn } from '../../core/view/viewState.ts'
import { capitalised } from '../../i18n/formats/capitalised.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { sortBy } from '../../state/viewStore.ts'
import type { TableColumn } from './tableRows.ts'
import styles from './areaTable.module.css'

const isSortable = (column: TableColumn): column is SortColumn =>
  (sortColumns as readonly string[]).includes(column)

const isWords = (column: TableColumn) => column === 'name' || column === 'parent' || column === 'note'

function useColumnName(column: TableColumn, { indicator }: Scene): string {
  const language = useLanguage()
  const texts = useTexts().figures.table
  if (column === 'numerator')
    return capitalised(textIn(indicator.numeratorLabel, language), language) || texts.numerator
  if (column === 'denominator')
    return capitalised(textIn(indicator.denominatorLabel, language), language) || texts.denominator
  if (column !== 'value') return texts[column]
  const symbol = textIn(indicator.unit.symbol, language)
  return symbol ? `${texts.value} (${symbol})` : texts.value
}

/** A column's name; where the table can be sorted by it, a button that says how it is sorted. */
export function HeaderCell({ column, scene }: { column: TableColumn; scene: Scene }) {
  const name = useColumnName(column, scene)
  const { sort } = scene.view
  const align = isWords(column) ? styles.words : undefined
  if (!isSortable(column))
    return (
      <th scope="col" className={align}>
        {name}
      </th>
    )
  const isSorted = sort.column === column
  return (
    <th
      scope="col"
      className={align}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
        {name}
        <span className={styles.arrow} aria-hidden="true">
          {isSorted ? (sort.descending ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  )
}
