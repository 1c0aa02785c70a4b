// The table as a file that German Excel and R (`read.csv2(file, fileEncoding = "UTF-8-BOM")`) both read: UTF-8 with byte
// order mark, semicolon, decimal comma, numbers unrounded, one header line and nothing beside the table.
import { dsvFormat } from 'd3-dsv'
import { textIn } from '../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'

export const csvColumns = [
  'key',
  'name',
  'parent_key',
  'parent',
  'period',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'status',
] as const

const byteOrderMark = '\ufeff'

/**
 * A spreadsheet runs text that begins like a formula; an apostrophe in front makes it text again (OWASP, CSV injection).
 * Only texts pass here: a negative number stays a number.
 */
const safeText = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const numberText = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','))

function rowTexts({ indicator, view }: Scene, { id, name, parentId, parentName, cell }: AreaRow): string[] {
  const place = [id, name, parentId ?? '', parentName ?? '', view.period].map(safeText)
  if (cell.kind === 'absent') return [...place, '', '', numberText(cell.denominator), '', '', cell.status]
  const category = indicator.kind === 'category' ? indicator.categories?.[cell.value] : undefined
  const value = category
    ? safeText(textIn(category.label, view.language) || category.value)
    : numberText(cell.value)
  const { numerator, denominator, lower, upper } = cell
  return [
    ...place,
    value,
    ...[numerator, denominator, lower, upper].map(numberText),
    // An ordinary value bears no status, as in the published files.
    cell.flag ?? '',
  ]
}

/** All areas in natural order of their keys. */
export function areaTableCsv(scene: Scene): string {
  const rows = [csvColumns.map(String), ...scene.rows.map((row) => rowTexts(scene, row))]
  return `${byteOrderMark}${dsvFormat(';').formatRows(rows)}\n`
}

/** What, where, when and from which release stands in the name: `kinderarmut_ort_2024_2026.1.csv`. */
export function csvFileName({ indicator, level, view }: Scene, release: string): string {
  const parts = [indicator.id, level.id, view.period, release]
  return `${parts.join('_').replaceAll(/[^\w.-]+/g, '-')}.csv`
}
