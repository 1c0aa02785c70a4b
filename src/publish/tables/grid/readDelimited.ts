// .csv, .tsv and .txt: rows of texts. The delimiter is the declared one, else the one that brings out the wanted headers.
import { dsvFormat } from 'd3-dsv'
import type { AtlasTable } from '../../atlas/atlas.ts'
import type { Problem } from '../../problem.ts'
import { headerNames, normalHeader } from '../headers.ts'
import { problemAt } from '../place.ts'
import type { Grid } from './grid.ts'

const candidates = [';', ',', '\t', '|'] as const
const named: Readonly<Record<string, string>> = { '\t': 'tab' }

/** The first rows of a text: enough to see headers. */
const beginning = (text: string, rows: number) => text.split(/\r\n|\r|\n/, rows).join('\n')

function countHeaders(text: string, delimiter: string, table: AtlasTable, wanted: readonly string[]): number {
  const rows = dsvFormat(delimiter).parseRows(beginning(text, Math.max(...table.headerRows)))
  const found = new Set(headerNames({ file: '', rows, merges: [] }, table.headerRows).flatMap((h) => h.names))
  return wanted.filter((header) => found.has(normalHeader(header))).length * 1000 + found.size
}

/** The delimiter under which most of the wanted headers stand in the header row; then the one with most headers. */
export function detectDelimiter(text: string, table: AtlasTable, wanted: readonly string[]): string {
  const scores = candidates.map((d) => ({ d, score: countHeaders(text, d, table, wanted) }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).d
}

/** A quotation mark that is opened and never closed swallows every row after it. */
function unclosedQuote(rows: readonly (readonly string[])[], text: string, file: string): Problem[] {
  const last = rows.at(-1)
  const isOpen = (text.split('"').length - 1) % 2 === 1 && last?.at(-1)?.includes('\n')
  if (!isOpen) return []
  return [
    problemAt(
      { file, row: rows.length },
      {
        code: 'quote-open',
        message:
          'a quotation mark opened in this row is never closed; everything after it was taken for one cell',
        value: last?.at(-1)?.slice(0, 40) ?? '',
        hint: 'Close it, or write it twice where it belongs to the text.',
      },
    ),
  ]
}

/** Rows with more cells than headers: most often a decimal comma in a file with commas. */
function tooLongRows(rows: readonly (readonly string[])[], table: AtlasTable, file: string): Problem[] {
  const headerRow = Math.max(...table.headerRows)
  const width = rows[headerRow - 1]?.length ?? 0
  return rows.flatMap((row, i) => {
    if (i < headerRow || row.length <= width || row.slice(width).every((cell) => cell.trim() === ''))
      return []
    return [
      problemAt(
        { file, row: i + 1 },
        {
          code: 'row-too-long',
          message: `the row has ${row.length} cells, the header only ${width}`,
          value: row.slice(width).join(' | ').slice(0, 40),
          hint: 'A cell that contains the delimiter must stand in quotation marks.',
        },
      ),
    ]
  })
}

export function readDelimited(
  file: string,
  text: string,
  table: AtlasTable,
  wanted: readonly string[],
): { grid: Grid; problems: readonly Problem[] } {
  const delimiter = table.delimiter ?? detectDelimiter(text, table, wanted)
  const rows = dsvFormat(delimiter).parseRows(text)
  const name = named[delimiter] ?? delimiter
  const detected = problemAt(
    { file },
    { severity: 'note', code: 'delimiter-detected', message: `cells are separated by ${name}`, value: name },
  )
  return {
    grid: { file, rows, merges: [] },
    problems: [
      ...(table.delimiter === undefined ? [detected] : []),
      ...unclosedQuote(rows, text, file),
      ...tooLongRows(rows, table, file),
    ],
  }
}
