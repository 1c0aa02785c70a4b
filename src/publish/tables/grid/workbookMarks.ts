// What the workbook reader leaves out and a check needs: cells with a formula error (it makes them empty), merged cells,
// sheet names, and the size before anything is unpacked. Reads four kinds of tags and nothing else.
import { strFromU8, unzipSync } from 'fflate'
import type { Merge } from './grid.ts'

export interface WorkbookMarks {
  readonly sheets: readonly string[]
  /** Merged cells and formula errors (`"row column"`, both as in `Merge`) of a sheet. */
  marksOf(sheet: string): { readonly merges: readonly Merge[]; readonly errors: ReadonlyMap<string, string> }
}

/** A workbook above this size after unpacking is refused: real ones stay far below, a zip bomb does not. */
const mostBytesUnpacked = 300_000_000

function unpack(bytes: Uint8Array, mostBytes: number): Record<string, Uint8Array> {
  let total = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize
      if (total > mostBytes) throw new Error(`more than ${mostBytes} bytes after unpacking`)
      return (
        name === 'xl/workbook.xml' ||
        name.endsWith('workbook.xml.rels') ||
        /worksheets\/[^/]+\.xml$/.test(name)
      )
    },
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decodeEntities = (text: string) =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
  })

/** Tags of a name with any namespace prefix, each as a function from attribute to value. */
function* tags(xml: string, name: string): Generator<(attribute: string) => string | undefined> {
  for (const [, inside = ''] of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g')))
    yield (attribute) => {
      const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${attribute}=(["'])(.*?)\\1`).exec(inside)?.[2]
      return found === undefined ? undefined : decodeEntities(found)
    }
}

function address(text: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(text) ?? []
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits), column: column - 1 }
}

function mergesIn(xml: string): Merge[] {
  return [...tags(xml, 'mergeCell')].flatMap((attribute) => {
    const [from = '', to = from] = (attribute('ref') ?? '').split(':')
    const [first, last] = [address(from), address(to)]
    if (!first || !last) return []
    return [{ firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column }]
  })
}

function errorsIn(xml: string): Map<string, string> {
  const errors = new Map<string, string>()
  const cells = /<(?:\w+:)?c\s([^>]*\bt=["']e["'][^>/]*)>(.*?)<\/(?:\w+:)?c>/gs
  for (const [, attributes = '', content = ''] of xml.matchAll(cells)) {
    const place = address(/(?:^|\s)r=["'](\w+)/.exec(attributes)?.[1] ?? '')
    const text = /<(?:\w+:)?v>([^<]*)</.exec(content)?.[1] ?? '#ERROR'
    if (place) errors.set(`${place.row} ${place.column}`, decodeEntities(text))
  }
  return errors
}

/** Path inside the archive of each sheet, by name. */
function sheetPaths(files: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const text = (path: string) => (files[path] ? strFromU8(files[path]) : '')
  const targets = new Map<string, string>()
  for (const attribute of tags(text('xl/_rels/workbook.xml.rels'), 'Relationship'))
    targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
  const paths = new Map<string, string>()
  for (const attribute of tags(text('xl/workbook.xml'), 'sheet')) {
    const target = targets.get(attribute('id') ?? '') ?? ''
    paths.set(attribute('name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return paths
}

/** Throws where the bytes are no workbook. */
export function readWorkbookMarks(bytes: Uint8Array, mostBytes = mostBytesUnpacked): WorkbookMarks {
  const files = unpack(bytes, mostBytes)
  const paths = sheetPaths(files)
  if (paths.size === 0) throw new Error('it holds no sheet')
  return {
    sheets: [...paths.keys()],
    marksOf(sheet) {
      const part = files[paths.get(sheet) ?? '']
      const xml = part ? strFromU8(part) : ''
      return { merges: mergesIn(xml), errors: errorsIn(xml) }
    },
  }
}
