// Tables → the bytes of an SQLite database (https://www.sqlite.org/fileformat2.html). Written once and never changed, such a file
// is a matter of a few pages of format: the library that could do it weighs half a megabyte, and its small build needs a leave
// (`wasm-unsafe-eval`) that the page's policy does not give. Tests hold each file against SQLite itself.
import { pageBytes, pageOf, cellRoom, Pages, room, rowCell } from './pages.ts'
import { record, type SqlValue } from './record.ts'
import { indexPage, tableTree, type Row } from './trees.ts'

export interface SqlTable {
  readonly name: string
  /** The CREATE TABLE statement. No AUTOINCREMENT, which needs a table more. */
  readonly sql: string
  readonly rows: readonly Row[]
  /** Positions of the columns of each PRIMARY KEY and UNIQUE constraint, in the order of the statement; not of row numbers. */
  readonly unique?: readonly (readonly number[])[]
}

const fileHeadBytes = 100
/** The version that is said to have written the file; what stands in it is older than that. */
const sqliteVersion = 3046000

export interface FileMarks {
  readonly applicationId: number
  readonly userVersion: number
}

function writeFileHead(page: Uint8Array, count: number, { applicationId, userVersion }: FileMarks): void {
  page.set(new TextEncoder().encode('SQLite format 3\0'))
  // File format 1 for reading and writing, no reserved bytes, and three fractions that are prescribed.
  page.set([pageBytes >> 8, pageBytes & 0xff, 1, 1, 0, 64, 32, 32], 16)
  const view = new DataView(page.buffer)
  const numbers: readonly (readonly [at: number, value: number])[] = [
    [24, 1], // change counter
    [28, count], // pages
    [40, 1], // version of the schema
    [44, 4], // format of the schema
    [56, 1], // UTF-8
    [60, userVersion],
    [68, applicationId],
    [92, 1], // the change counter that the next number is valid for
    [96, sqliteVersion],
  ]
  for (const [at, value] of numbers) view.setUint32(at, value)
}

const compareBytes = (a: SqlValue, b: SqlValue): number => {
  const encoder = new TextEncoder()
  const [left, right] = [encoder.encode(String(a)), encoder.encode(String(b))]
  const at = left.findIndex((byte, i) => byte !== right[i])
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1)
}

/** Keys in the order of SQLite's usual collation, each with the number of its row behind it. */
function keysOf(rows: readonly Row[], columns: readonly number[]): readonly (readonly SqlValue[])[] {
  const keys = rows.map(({ rowid, values }) => [...columns.map((at) => values[at] ?? null), BigInt(rowid)])
  return keys.toSorted((a, b) => {
    const order = columns.map((_, i) => compareBytes(a[i] ?? null, b[i] ?? null))
    return order.find((difference) => difference !== 0) ?? 0
  })
}

type SchemaRow = readonly SqlValue[]

function writeTable(pages: Pages, { name, sql, rows, unique = [] }: SqlTable): readonly SchemaRow[] {
  const root = tableTree(pages, rows)
  const indexes = unique.map((columns, i): SchemaRow => {
    const page = indexPage(pages, keysOf(rows, columns))
    return ['index', `sqlite_autoindex_${name}_${i + 1}`, name, BigInt(page), null]
  })
  return [['table', name, name, BigInt(root), sql], ...indexes]
}

export function databaseBytes(tables: readonly SqlTable[], marks: FileMarks): Uint8Array<ArrayBuffer> {
  const pages = new Pages()
  // The first page lists the tables and comes last, when their places are known.
  pages.add(new Uint8Array(pageBytes))
  const schema = tables.flatMap((table) => writeTable(pages, table))
  const cells = schema.map((row, i) => rowCell(pages, i + 1, record(row)))
  if (cells.reduce((bytes, cell) => bytes + cellRoom(cell), 0) > room('tableLeaf', fileHeadBytes))
    throw new Error('database: a schema of more than one page')
  const first = pageOf('tableLeaf', cells, 0, fileHeadBytes)
  writeFileHead(first, pages.all.length, marks)
  pages.all[0] = first
  const whole = new Uint8Array(pages.all.length * pageBytes)
  for (const [i, page] of pages.all.entries()) whole.set(page, i * pageBytes)
  return whole
}
