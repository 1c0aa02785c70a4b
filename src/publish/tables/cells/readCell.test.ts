import { describe, expect, it } from 'vitest'
import { readCell } from './readCell.ts'

const symbols = {
  '-': 'zero',
  '.': 'withheld',
  x: 'notApplicable',
  '/': 'unreliable',
  p: 'provisional',
  r: 'revised',
} as const
const read = (text: string, more: Parameters<typeof readCell>[1] = symbols) =>
  readCell(text, more, { decimal: ',' })

describe('readCell', () => {
  it.each([
    ['-', { kind: 'number', value: 0 }],
    ['.', { kind: 'absent', status: 'withheld' }],
    [' x ', { kind: 'absent', status: 'notApplicable' }],
    ['/', { kind: 'absent', status: 'unreliable' }],
    ['', { kind: 'absent', status: 'missing' }],
    ['12,5', { kind: 'number', value: 12.5 }],
    ['12,5p', { kind: 'number', value: 12.5, flag: 'provisional' }],
    ['r 12', { kind: 'number', value: 12, flag: 'revised' }],
    ['12 /', { kind: 'number', value: 12, flag: 'unreliable' }],
  ])('%j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  it('knows no symbol that is not declared', () => {
    expect(read('-', {})).toMatchObject({ kind: 'fault', fault: { code: 'not-a-number' } })
    expect(read('constructor', {})).toMatchObject({ kind: 'fault' })
  })

  it('lets the empty cell mean what the table says', () => {
    expect(read('', { '': 'withheld' })).toEqual({ kind: 'absent', status: 'withheld' })
  })

  it('does not take a status that stands instead of a number for a mark beside one', () => {
    expect(read('12x')).toMatchObject({ kind: 'fault', fault: { code: 'not-a-number' } })
  })

  it('says a mark without its number', () => {
    expect(read('p')).toMatchObject({ kind: 'fault', fault: { code: 'mark-without-number' } })
  })

  it('doubts exponents of text files only', () => {
    expect(read('1E+06')).toMatchObject({ value: 1_000_000, doubt: { code: 'number-exponent' } })
    expect(readCell({ kind: 'number', text: '1E-7' }, {}, {})).toEqual({ kind: 'number', value: 1e-7 })
  })
})
