// The text of a cell as a number, or what is wrong with it.
import type { GridCell } from '../grid/grid.ts'
import { shapeOf, type ColumnSigns } from './decimalSign.ts'

export interface NumberFault {
  readonly code: string
  readonly message: string
  readonly hint: string
}

const fault = (code: string, message: string, hint: string): NumberFault => ({ code, message, hint })

/** Hyphen, minus sign U+2212 and en dash U+2013 (what word processors make of a hyphen). */
const minus = /^[-−–]\s?/
/** Blanks between groups of three digits: 1 234 567, with ordinary, no-break or thin blanks, or apostrophes. */
const blankGroups = /^\d{1,3}(?:[ \u00A0\u2009\u202F'’]\d{3})+(?=[.,]|$)/
const wholeNumber = /^\d+$/
const notFinite = /^[+-]?(nan|inf|infinity|unendlich)$/i
const formulaError =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|NV|WERT!|BEZUG!|ZAHL!|SPILL!|ÜBERLAUF!|CALC!)$/i

/** Splits a text into its sign and its digits without blanks between groups. */
export function digitsOf(text: string): { negative: boolean; digits: string } {
  if (wholeNumber.test(text)) return { negative: false, digits: text }
  const negative = minus.test(text)
  const rest = negative ? text.replace(minus, '') : text.replace(/^\+/, '')
  return { negative, digits: rest.replace(blankGroups, (group) => group.replace(/\D/g, '')) }
}

const textFault = (text: string): NumberFault => {
  if (notFinite.test(text))
    return fault(
      'number-not-finite',
      `${text} is not a number`,
      'Leave the cell empty or use a declared symbol.',
    )
  if (formulaError.test(text))
    return fault(
      'formula-error',
      `the cell holds the formula error ${text}`,
      'Correct the formula, or use a declared symbol.',
    )
  return fault(
    'not-a-number',
    `"${text}" is not a number`,
    'Move remarks to a column of their own; declare what stands for a missing number under symbols.',
  )
}

/** Brings digits to the form that Number understands, by the signs of the column. */
function plainDigits(digits: string, { decimal, thousands }: ColumnSigns): string | NumberFault | undefined {
  const shape = shapeOf(digits)
  if (!shape) return /^\d+$/.test(digits) ? digits : undefined
  const written = shape.unclear ?? shape.decimal
  if (shape.unclear !== undefined && shape.unclear !== decimal && shape.unclear !== thousands)
    return fault(
      'number-unclear',
      `"${digits}" may be ${digits.replace(/[.,]/, '')} or ${digits.replace(',', '.')}`,
      'Write numbers without separators between thousands, and declare decimal: "," or "."',
    )
  if (shape.unclear === undefined && shape.decimal !== decimal)
    return decimal === '.'
      ? fault(
          'decimal-mixed',
          'a decimal comma in a column with decimal points',
          'Write one decimal sign in the whole column.',
        )
      : fault(
          'decimal-mixed',
          'a decimal point in a column with decimal commas',
          'Write one decimal sign in the whole column.',
        )
  const isGroup = shape.thousands !== undefined || written === thousands
  const separator = shape.thousands ?? (isGroup ? written : undefined)
  const joined = separator === undefined ? digits : digits.replaceAll(separator, '')
  return joined.replace(',', '.')
}

/** 1.5E+06, as statistics programs write large numbers: read, with a warning by the caller. */
export const hasExponent = (text: string): boolean => /^[-−–+]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text)

export function readNumber(cell: GridCell, text: string, signs: ColumnSigns): number | NumberFault {
  if (typeof cell === 'object') {
    const value = Number(cell.text)
    if (cell.kind === 'number' && Number.isFinite(value)) return value
    if (cell.kind === 'date')
      return fault(
        'date-as-number',
        `the cell holds the date ${text}`,
        'Format the column as numbers and look at the values.',
      )
    return textFault(text)
  }
  if (wholeNumber.test(text)) return Number(text)
  const { negative, digits } = digitsOf(text)
  if (hasExponent(text)) return (negative ? -1 : 1) * Number(digits.replace(',', '.'))
  const plain = plainDigits(digits, signs)
  if (plain === undefined) return textFault(text)
  if (typeof plain !== 'string') return plain
  return (negative ? -1 : 1) * Number(plain)
}
