// Which sign is the decimal sign of a column of texts. 12,5 says it; 1.234 does not: it may be 1234 or 1.234. Nothing is
// guessed from a single cell: a sign must be declared or shown by cells that can be read one way only.

export type Sign = ',' | '.'

export interface ColumnSigns {
  /** Undefined where no cell shows one. */
  readonly decimal?: Sign
  /** The sign between thousands, where the column has it. */
  readonly thousands?: Sign
}

const other = (sign: Sign): Sign => (sign === ',' ? '.' : ',')

const oneSign = /^\d*([.,])\d+$/
const oneGroup = /^[1-9]\d{0,2}[.,]\d{3}$/
const groups = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/

export interface Shape {
  readonly decimal?: Sign
  readonly thousands?: Sign
  /** The sign of a number that may be read both ways. */
  readonly unclear?: Sign
}

/** What the signs in a number's digits say; undefined where it has none, or makes no sense. */
export function shapeOf(digits: string): Shape | undefined {
  if (!/[.,]/.test(digits)) return undefined
  if (oneGroup.test(digits)) return { unclear: digits.includes(',') ? ',' : '.' }
  const single = oneSign.exec(digits)?.[1]
  if (single !== undefined) return { decimal: single as Sign }
  const [, thousands, decimal] = groups.exec(digits) ?? []
  if (thousands === undefined || thousands === decimal) return undefined
  const sign = thousands as Sign
  return { thousands: sign, decimal: other(sign) }
}

/** Counts of a column's shapes. */
interface Tally {
  readonly decimal: Record<Sign, number>
  readonly thousands: Record<Sign, number>
  readonly unclear: Record<Sign, number>
  long: number
}

/** More cells show one sign than the other: the column's; the rest are faults. At a tie the first one seen wins. */
function majority(count: Record<Sign, number>, first: Sign | undefined): Sign | undefined {
  if (count[','] === count['.']) return count['.'] === 0 ? undefined : first
  return count[','] > count['.'] ? ',' : '.'
}

/** Looks at all cells of a column; `digits` are texts without sign and blanks. */
export function signsOf(digits: Iterable<string>, declared: Sign | undefined): ColumnSigns {
  const tally: Tally = {
    decimal: { ',': 0, '.': 0 },
    thousands: { ',': 0, '.': 0 },
    unclear: { ',': 0, '.': 0 },
    long: 0,
  }
  let first: Sign | undefined
  for (const text of digits) {
    const shape = shapeOf(text)
    if (shape?.decimal) {
      tally.decimal[shape.decimal]++
      first ??= shape.decimal
    }
    if (shape?.thousands) tally.thousands[shape.thousands]++
    if (shape?.unclear) tally.unclear[shape.unclear]++
    if (!shape && /^\d{4,}$/.test(text)) tally.long++
  }
  const decimal = declared ?? majority(tally.decimal, first)
  if (decimal === undefined) return {}
  const separator = other(decimal)
  const isSeen = tally.thousands[separator] > 0
  // A column of whole numbers, all of them in groups of three: with the other sign declared as decimal there is one reading.
  const isPlain =
    declared !== undefined && tally.decimal[declared] + tally.decimal[separator] + tally.long === 0
  const isGrouped = isPlain && tally.unclear[separator] > 0
  return { decimal, ...((isSeen || isGrouped) && { thousands: separator }) }
}
