import { describe, expect, it } from 'vitest'
import type { ColumnSigns } from './decimalSign.ts'
import { readNumber } from './readNumber.ts'

const read = (text: string, signs: ColumnSigns = { decimal: ',' }) => {
  const outcome = readNumber(text, text, signs)
  return typeof outcome === 'number' ? outcome : outcome.code
}
const comma: ColumnSigns = { decimal: ',' }
const point: ColumnSigns = { decimal: '.' }
const grouped: ColumnSigns = { decimal: ',', thousands: '.' }

describe('readNumber', () => {
  it.each<[string, ColumnSigns, number | string]>([
    ['0', {}, 0],
    ['007', {}, 7],
    ['1023101.0', point, 1023101],
    ['12,5', comma, 12.5],
    ['-12,5', comma, -12.5],
    ['−12,5', comma, -12.5],
    ['–12', comma, -12],
    ['+12', comma, 12],
    ['1 234', {}, 1234],
    ['1 234 567,5', comma, 1234567.5],
    ["1'234.5", point, 1234.5],
    ['1.234', grouped, 1234],
    ['1.234,5', grouped, 1234.5],
    ['1.234.567', grouped, 1234567],
    ['1.234', point, 1.234],
    ['1,234', comma, 1.234],
    ['1.5E+06', point, 1_500_000],
    ['1e5', {}, 100_000],
    ['1.234', comma, 'number-unclear'],
    ['1.234', {}, 'number-unclear'],
    ['9.25', comma, 'decimal-mixed'],
    ['9,25', point, 'decimal-mixed'],
    ['12,7 %*', comma, 'not-a-number'],
    ['12 34', {}, 'not-a-number'],
    ['1,2,3', comma, 'not-a-number'],
    ['(5)', {}, 'not-a-number'],
    ['-', {}, 'not-a-number'],
    ['0x1F', {}, 'not-a-number'],
    ['NaN', {}, 'number-not-finite'],
    ['Infinity', {}, 'number-not-finite'],
    ['-inf', {}, 'number-not-finite'],
    ['#DIV/0!', {}, 'formula-error'],
    ['#NV', {}, 'formula-error'],
    ['#WERT!', {}, 'formula-error'],
  ])('%s', (text, signs, expected) => {
    expect(read(text, signs)).toBe(expected)
  })

  it('takes numbers of a workbook as they are', () => {
    expect(readNumber({ kind: 'number', text: '1.234' }, '1.234', comma)).toBe(1.234)
  })

  it('says both readings of an unclear number', () => {
    expect(readNumber('1.234', '1.234', comma)).toMatchObject({ message: '"1.234" may be 1234 or 1.234' })
  })
})
