// Cells of a workbook. A text is a text by its type, not by its looks.
import type { CellObject } from 'write-excel-file/universal'

/** What Excel holds in one cell; more would make the file unreadable. */
const longestText = 32767

const textFormat = '@'

/** `isKept`: in the format "text", so that editing a key in Excel keeps its leading zeros. */
export const textCell = (text: string, isKept = false): CellObject | null =>
  text === ''
    ? null
    : { value: text.slice(0, longestText), type: String, ...(isKept && { format: textFormat }) }

/** Shown with so many decimals, held unrounded; undefined: as they are. */
export function numberCell(value: number | undefined, decimals?: number): CellObject | null {
  if (value === undefined) return null
  // Zero has no sign in a table.
  return { value: value + 0, type: Number, ...(decimals !== undefined && { format: numberFormat(decimals) }) }
}

const numberFormat = (decimals: number) => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0')

export const headCell = (text: string): CellObject => ({ value: text, type: String, fontWeight: 'bold' })
