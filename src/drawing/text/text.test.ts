import { describe, expect, test } from 'vitest'
import { inColumns, stack } from './stack.ts'
import { textBlock } from './textBlock.ts'
import { textWidth } from './textWidth.ts'
import { shortenText, wrapText } from './wrapText.ts'

describe('textWidth', () => {
  // Measured in Chromium with IBM Plex Sans at 1000 px: the table may be wider, by up to a tenth, and never narrower.
  test.each([
    ['Kinderarmut, Veränderung 2019 bis 2024', false, 18_723],
    ['Kinderarmut, Veränderung 2019 bis 2024', true, 19_263],
    ['12.345,6 % · −2,1 Pp.', false, 9841],
    ['Größere Städte (über 100.000)', true, 14_330],
  ])('%s, bold %s', (text, isBold, measured) => {
    const width = textWidth(text, 1000, isBold)
    expect(width).toBeGreaterThanOrEqual(measured)
    expect(width).toBeLessThan(measured * 1.1)
  })

  test('grows with the size; nothing is nothing; other scripts have a width', () => {
    expect(textWidth('Wert', 24)).toBeCloseTo(2 * textWidth('Wert', 12))
    expect(textWidth('', 12)).toBe(0)
    expect(textWidth('\u00ad', 12)).toBe(0)
    expect(textWidth('Мир', 10)).toBeGreaterThan(15)
    expect(textWidth('地図', 10)).toBe(20)
  })
})

describe('wrapText', () => {
  const type = { size: 10 }

  test('no line is wider than the room, and nothing is lost', () => {
    const text =
      'Langzeitarbeitslosenanteil der Bevölkerung zwischen 15 und 64 Jahren, Veränderung 2019 bis 2024'
    const lines = wrapText(text, 150, type)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(150)
    expect(lines.join(' ')).toBe(text)
  })

  test('a number stays with its unit, hyphens and strokes may end a line, soft hyphens show only there', () => {
    expect(wrapText('aaaa 24,9\u00a0%', 40, type)).toEqual(['aaaa', '24,9\u00a0%'])
    expect(wrapText('SGB-II-Quote', 40, type)).toEqual(['SGB-II-', 'Quote'])
    expect(wrapText('Kinder\u00adarmut', 40, type)).toEqual(['Kinder-', 'armut'])
    expect(wrapText('Kinder\u00adarmut', 400, type)).toEqual(['Kinderarmut'])
  })

  test('a word wider than a line is broken; a room too small for a letter still ends', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaft', 60, type)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('').replaceAll('-', '')).toBe('Donaudampfschifffahrtsgesellschaft')
    expect(wrapText('abc', 1, type).join('').replaceAll('-', '')).toBe('abc')
    expect(wrapText('  ', 100, type)).toEqual([])
  })

  test('at most so many lines, the last one shortened', () => {
    const lines = wrapText('eins zwei drei vier fünf sechs', 45, type, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(textWidth(lines[1] ?? '', 10)).toBeLessThanOrEqual(45)
    expect(shortenText('kurz', 100, type)).toBe('kurz')
  })
})

describe('pieces', () => {
  const piece = (text: string) => textBlock(text, 200, { size: 10 })
  const places = ({ marks }: ReturnType<typeof piece>) =>
    marks.map((mark) => (mark.kind === 'text' ? [mark.text, ...mark.at] : []))

  test('below one another', () => {
    const both = stack([piece('a'), piece('b')], 4)
    expect(both.height).toBe(31)
    expect(places(both)).toEqual([
      ['a', 0, 10],
      ['b', 0, 27.5],
    ])
  })

  test('in columns, downwards first', () => {
    const four = inColumns(['a', 'b', 'c', 'd'].map(piece), 2, 100)
    expect(places(four)).toEqual([
      ['a', 0, 10],
      ['b', 0, 23.5],
      ['c', 100, 10],
      ['d', 100, 23.5],
    ])
    expect(four.height).toBe(27)
  })
})
