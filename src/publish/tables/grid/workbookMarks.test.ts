import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { workbookOf } from '../../../testing/workbookOf.ts'
import { readWorkbookMarks } from './workbookMarks.ts'

const book = workbookOf({
  'Süd & Nord': { rows: [['a', { error: '#DIV/0!' }]], merges: ['A1:B1', 'AA2:AB10'] },
  Leer: { rows: [] },
})

/** The same workbook with its first sheet written by another program. */
function rewritten(change: (xml: string) => string): Uint8Array {
  const files = unzipSync(book)
  const path = 'xl/worksheets/sheet1.xml'
  const xml = new TextDecoder().decode(files[path])
  return zipSync({ ...files, [path]: strToU8(change(xml)) })
}

describe('readWorkbookMarks', () => {
  it('names the sheets in order, entities decoded', () => {
    expect(readWorkbookMarks(book).sheets).toEqual(['Süd & Nord', 'Leer'])
  })

  it('finds merged cells and formula errors', () => {
    const { merges, errors } = readWorkbookMarks(book).marksOf('Süd & Nord')
    expect(merges).toEqual([
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 },
      { firstRow: 2, lastRow: 10, firstColumn: 26, lastColumn: 27 },
    ])
    expect([...errors]).toEqual([['1 1', '#DIV/0!']])
  })

  it.each<[string, (xml: string) => string]>([
    ['with a namespace prefix', (xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')],
    ['with single quotation marks', (xml) => xml.replaceAll('"', "'")],
    ['with an empty error cell before', (xml) => xml.replace('<c r="A1"', '<c r="Z1" t="e"/><c r="A1"')],
  ])('also %s', (_, change) => {
    const { merges, errors } = readWorkbookMarks(rewritten(change)).marksOf('Süd & Nord')
    expect(merges).toHaveLength(2)
    expect([...errors]).toEqual([['1 1', '#DIV/0!']])
  })

  it('refuses what would be huge after unpacking', () => {
    expect(() => readWorkbookMarks(book, 1000)).toThrow('more than 1000 bytes')
    expect(readWorkbookMarks(book, 10_000).sheets).toHaveLength(2)
  })
})
