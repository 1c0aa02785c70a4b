import { isPeriod } from '../../../core/release/period.ts'
import { textOf, type GridCell } from '../grid/grid.ts'

export interface PeriodFault {
  readonly message: string
  readonly hint: string
}

/** Days from 1899-12-30, as spreadsheets count dates (Excel's 1900 system; right from March 1900 on). */
function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
}

function faultOf(text: string): PeriodFault {
  if (/^[1-9]\d{4}$/.test(text)) {
    const day = dayOfSerial(Number(text))
    return {
      message: `${text} is no period; as a spreadsheet's number of a date it is ${day}`,
      hint: `Write ${day.slice(0, 4)} or ${day} as text.`,
    }
  }
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return {
    message: text === '' ? 'the period is empty' : `"${text}" is no period`,
    hint: isPeriod(iso)
      ? `Write ${iso}.`
      : 'Periods are 2024, 2024-06, 2024-Q2, 2024-06-30 or 2022/2024; leave out rows that are none with ignoreRows.',
  }
}

/** The period a cell names. `2024.0`, as statistics programs write whole numbers beside gaps, is 2024. */
export function readPeriod(cell: GridCell): string | PeriodFault {
  const text = textOf(cell).replace(/^(\d{4})\.0+$/, '$1')
  return isPeriod(text) ? text : faultOf(text)
}
