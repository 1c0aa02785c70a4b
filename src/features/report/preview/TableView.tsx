import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { previewTexts } from '../../../i18n/texts/report/preview.ts'
import type { Block, TableCell } from '../../../report/document/reportDocument.ts'
import { DrawingSvg } from './DrawingSvg.tsx'
import styles from './preview.module.css'

type Table = Extract<Block, { kind: 'table' }>

function CellContent({ cell }: { cell: TableCell }) {
  if (cell.drawing) return <DrawingSvg drawing={cell.drawing} label={cell.text} />
  return cell.isBold ? <strong>{cell.text}</strong> : cell.text
}

/** Addresses and checksums are no words: they break where the column ends. */
const classOf = (text: string, isNumeric = false): string | undefined =>
  isNumeric ? styles.numeric : /\S{30}/.test(text) ? styles.long : undefined

function Row({ row, columns }: { row: Table['rows'][number]; columns: Table['columns'] }) {
  const [first, ...rest] = row.cells
  if (row.isGroup)
    return (
      <tr>
        <th scope="colgroup" colSpan={columns.length} className={styles.group}>
          {first?.text}
        </th>
      </tr>
    )
  return (
    <tr>
      <th scope="row">{first && <CellContent cell={first} />}</th>
      {rest.map((cell, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <td key={i} className={classOf(cell.text, columns[i + 1]?.isNumeric)}>
          <CellContent cell={cell} />
        </td>
      ))}
    </tr>
  )
}

/** Wider than a phone: it scrolls by itself, by keyboard too. */
export function TableView({ table }: { table: Table }) {
  const { scroll } = useTextsOf(previewTexts).preview
  const { caption, columns, rows } = table
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} aria-label={`${caption} – ${scroll}`} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ heading, share }) => (
            <col key={heading} style={{ width: `${share * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ heading, isNumeric }) => (
              <th key={heading} scope="col" className={isNumeric ? styles.numeric : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Row key={i} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
