import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testTypeface } from '../../../testing/typeface.ts'
import type { Run } from '../../document/reportDocument.ts'
import { breakLines } from './breakLines.ts'

const lines = (runs: readonly Run[], width: number) =>
  breakLines(runs, width, 10, testTypeface).map(({ segments }) => segments.map(({ text }) => text).join(''))

describe('breakLines', () => {
  it('breaks behind blanks, hyphens and slashes between letters, and where it was told to', () => {
    expect(lines([{ text: 'eins zwei drei' }], 50)).toEqual(['eins zwei ', 'drei'])
    expect(lines([{ text: 'Kinder-Betreuung' }], 50)).toEqual(['Kinder-', 'Betreuung'])
    expect(lines([{ text: 'eins\nzwei' }], 500)).toEqual(['eins', 'zwei'])
  })

  it('shows a soft hyphen only where it breaks', () => {
    expect(lines([{ text: 'Bevölkerungs\u00addichte' }], 72)).toEqual(['Bevölkerungs-', 'dichte'])
    expect(lines([{ text: 'Bevölkerungs\u00addichte' }], 200)).toEqual(['Bevölkerungsdichte'])
  })

  it('never breaks a figure from its sign or unit', () => {
    expect(lines([{ text: 'um −2,1\u00a0Pp. weniger' }], 42)).toEqual(['um ', '−2,1\u00a0Pp. ', 'weniger'])
  })

  it('keeps the looks of runs, joined where they are the same', () => {
    const [line] = breakLines(
      [{ text: 'a ' }, { text: 'b', isBold: true }, { text: 'c', isBold: true }],
      200,
      10,
      testTypeface,
    )
    expect(line?.segments.map(({ text, isBold }) => [text, isBold])).toEqual([
      ['a ', false],
      ['bc', true],
    ])
  })

  it('keeps within the width and loses nothing but blanks', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aäM1.,- /−\u00a0▲')), maxLength: 80 })
    fc.assert(
      fc.property(text, fc.integer({ min: 24, max: 200 }), (words, width) => {
        const made = breakLines([{ text: words }], width, 10, testTypeface)
        for (const line of made) expect(line.width).toBeLessThanOrEqual(width + 0.1)
        const bare = (one: string) => one.replaceAll(/[ -]/g, '')
        const whole = made.flatMap(({ segments }) => segments.map((segment) => segment.text)).join('')
        expect(bare(whole)).toBe(bare(words))
      }),
    )
  })
})
