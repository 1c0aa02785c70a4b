import { expect, test } from 'vitest'
import { readNumber } from './readNumber.ts'

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 0 ', 0],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['12\u202f345,5', 12345.5],
  ['\u22123', -3],
  ['-0,25', -0.25],
])('%s is %f', (text, value) => {
  expect(readNumber(text)).toBe(value)
})

test.each(['', 'zwölf', '1,2,3', '12 %', '--1', 'NaN', 'Infinity', '1e400'])('%s is no number', (text) => {
  expect(readNumber(text)).toBeUndefined()
})
