// .xlsx: values by read-excel-file, which keeps texts as texts (leading zeros stay) and gives numbers as they are written.
import { readSheet } from 'read-excel-file/universal'
import type { AtlasTable } from '../../atlas/atlas.ts'
import { suggestion } from '../../atlas/nearestWord.ts'
import type { Findings } from '../../problem.ts'
import { problemAt } from '../place.ts'
import type { Grid, GridCell } from './grid.ts'
import { readWorkbookMarks, type WorkbookMarks } from './workbookMarks.ts'

interface WrittenNumber {
  readonly written: string
}

/** 2021 as written; 44926.0 and 1.0E5 in their plain form, so that a key or a year reads the same everywhere. */
function numberText(written: string): string {
  const value = Number(written)
  return Number.isSafeInteger(value) ? String(value) : written
}

type Delivered = string | boolean | Date | WrittenNumber | null

function toCell(value: Delivered): GridCell {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Date) return { kind: 'date', text: value.toISOString().slice(0, 10) }
  return { kind: 'number', text: numberText(value.written) }
}

/** Puts the formula errors back where the reader left empty cells. */
function withErrors(rows: GridCell[][], errors: ReadonlyMap<string, string>): GridCell[][] {
  for (const [place, text] of errors) {
    const [row = 0, column = 0] = place.split(' ').map(Number)
    while (rows.length < row) rows.push([])
    const cells = rows[row - 1] ?? []
    while (cells.length <= column) cells.push('')
    cells[column] = { kind: 'error', text }
  }
  return rows
}

const unreadable = (file: string, cause: unknown) =>
  problemAt(
    { file },
    {
      code: 'xlsx-unreadable',
      message: `the workbook cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      hint: 'Open it in a spreadsheet program and save it again as .xlsx, or as .csv.',
    },
  )

export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  table: AtlasTable,
): Promise<Findings<Grid>> {
  let marks: WorkbookMarks
  try {
    marks = readWorkbookMarks(bytes)
  } catch (cause) {
    return { problems: [unreadable(file, cause)] }
  }
  const sheet = table.sheet ?? marks.sheets[0] ?? ''
  if (!marks.sheets.includes(sheet))
    return {
      problems: [
        problemAt(
          { file, sheet },
          {
            code: 'sheet-missing',
            message: `there is no sheet "${sheet}"; there is: ${marks.sheets.map((s) => `"${s}"`).join(', ')}`,
            value: sheet,
            hint: suggestion(sheet, marks.sheets),
          },
        ),
      ],
    }
  try {
    const input = bytes.slice().buffer
    const rows = await readSheet<WrittenNumber>(input, sheet, {
      trim: false,
      parseNumber: (written) => ({ written }),
    })
    const { merges, errors } = marks.marksOf(sheet)
    return {
      result: {
        file,
        sheet,
        rows: withErrors(
          rows.map((row) => row.map((cell) => toCell(cell as Delivered))),
          errors,
        ),
        merges,
      },
      problems: [],
    }
  } catch (cause) {
    return { problems: [unreadable(file, cause)] }
  }
}
