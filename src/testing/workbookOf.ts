import { strToU8, zipSync } from 'fflate'

/** A cell: text, number, formula error (`{ error: '#DIV/0!' }`), date (`{ serial: 44926 }`, formatted as a date) or none. */
export type SheetCell =
  string | number | boolean | null | { readonly error: string } | { readonly serial: number }

export interface SheetContent {
  readonly rows: readonly (readonly SheetCell[])[]
  /** Such as `A2:A4`. */
  readonly merges?: readonly string[]
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const column = (index: number): string =>
  (index >= 26 ? column(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

function cellXml(cell: SheetCell, address: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`
  return 'error' in cell
    ? `<c r="${address}" t="e"><f>1/0</f><v>${escaped(cell.error)}</v></c>`
    : `<c r="${address}" s="1"><v>${cell.serial}</v></c>`
}

function sheetXml({ rows, merges = [] }: SheetContent): string {
  const lines = rows.map((cells, i) => {
    const content = cells.map((cell, j) => cellXml(cell, `${column(j)}${i + 1}`)).join('')
    return `<row r="${i + 1}">${content}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`
}

const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The bytes of an .xlsx workbook with these sheets. */
export function workbookOf(sheets: Readonly<Record<string, SheetContent>>): Uint8Array {
  const names = Object.keys(sheets)
  const sheetTags = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const targets = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${sheetTags.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  }
  for (const [i, name] of names.entries())
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[name] ?? { rows: [] })
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}
