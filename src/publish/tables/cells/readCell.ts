// One cell of a number column: a number, a named absence, or what is wrong with it.
import type { AbsentStatus, FlagStatus } from '../../../core/release/status.ts'
import type { AtlasTable } from '../../atlas/atlas.ts'
import { textOf, type GridCell } from '../grid/grid.ts'
import type { ColumnSigns } from './decimalSign.ts'
import { hasExponent, readNumber, type NumberFault } from './readNumber.ts'
import { readSymbol } from './readSymbol.ts'

export type CellReading =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly flag?: FlagStatus
      readonly doubt?: NumberFault
    }
  | { readonly kind: 'absent'; readonly status: AbsentStatus }
  | { readonly kind: 'fault'; readonly fault: NumberFault }

const lostDigits = (value: number): NumberFault => ({
  code: 'number-exponent',
  message: `read as ${value}; a number written with an exponent may have lost digits`,
  hint: 'Write all digits.',
})

const bareMark = (text: string, flag: FlagStatus): NumberFault => ({
  code: 'mark-without-number',
  message: `"${text}" says that a number is ${flag}, but there is no number`,
  hint: 'Write the mark behind its number, or a symbol that stands for a missing one.',
})

function readPlain(cell: GridCell, text: string, signs: ColumnSigns): CellReading {
  const value = readNumber(cell, text, signs)
  if (typeof value !== 'number') return { kind: 'fault', fault: value }
  const isDoubtful = typeof cell === 'string' && hasExponent(text)
  return { kind: 'number', value, ...(isDoubtful && { doubt: lostDigits(value) }) }
}

export function readCell(cell: GridCell, symbols: AtlasTable['symbols'], signs: ColumnSigns): CellReading {
  const text = textOf(cell)
  const meaning = readSymbol(text, symbols)
  if (meaning.kind === 'plain') return readPlain(cell, text, signs)
  if (meaning.kind === 'absent') return meaning
  if (meaning.kind === 'zero') return { kind: 'number', value: 0 }
  if (meaning.kind === 'bare') return { kind: 'fault', fault: bareMark(text, meaning.flag) }
  const reading = readPlain(meaning.number, meaning.number, signs)
  return reading.kind === 'number' ? { ...reading, flag: meaning.flag } : reading
}
