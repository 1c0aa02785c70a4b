import { describe, expect, it } from 'vitest'
import { testTypeface } from '../../../testing/typeface.ts'
import type { Block, ReportDocument } from '../../document/reportDocument.ts'
import { layoutReport } from './layoutReport.ts'
import type { Ink, Piece } from './piece.ts'

const silent = async () => undefined
const lay = (blocks: readonly Block[], more: Partial<ReportDocument> = {}) =>
  layoutReport(
    {
      language: 'de',
      title: 'Blatt',
      subtitle: '',
      author: '',
      footer: 'Amt',
      hasCover: false,
      sections: [{ title: 'Blatt', blocks: [{ kind: 'heading', level: 1, text: 'Blatt' }, ...blocks] }],
      ...more,
    },
    testTypeface,
    silent,
  )

interface Placed {
  readonly page: number
  readonly ink: Ink
}
const inksOf = (pieces: readonly Piece[]): Placed[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'leaf') return piece.inks.map((ink) => ({ page: piece.page, ink }))
    return piece.kind === 'branch' ? inksOf(piece.pieces) : []
  })
const textOf = (pieces: readonly Piece[]) =>
  inksOf(pieces).flatMap(({ page, ink }) => (ink.kind === 'text' ? [{ ...ink, page }] : []))

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const table = (heading: string, rows: number, name = 'Zeile'): Block => ({
  kind: 'table',
  caption: 'Tabelle',
  columns: [
    { heading: 'Name', isNumeric: false, share: 0.9 },
    { heading, isNumeric: true, share: 0.1 },
  ],
  rows: Array.from({ length: rows }, (_, i) => ({ cells: [{ text: `${name} ${i}` }, { text: `${i},5` }] })),
})

describe('layoutReport', () => {
  it('sets figures of a column against one edge', async () => {
    const { pieces } = await lay([table('Wert', 12)])
    const figures = textOf(pieces).filter(({ text }) => /^\d+,5$/.test(text))
    const edges = figures.map(({ text, x, size }) => x + testTypeface.widthOf(text, {}) * size)
    expect(figures).toHaveLength(12)
    for (const edge of edges) expect(edge).toBeCloseTo(edges[0] ?? 0, 6)
  })

  it('gives a column room for its longest word', async () => {
    const { pieces } = await lay([table('Bedarfsgemeinschaften', 3)])
    expect(textOf(pieces).map(({ text }) => text)).toContain('Bedarfsgemeinschaften')
  })

  it('cuts no row', async () => {
    const { pieces } = await lay([table('Wert', 40, 'Eine Zeile mit einem sehr langen Namen, '.repeat(6))])
    const rows: Piece[] = []
    const visit = (piece: Piece): void => {
      if (piece.kind !== 'branch') return
      if (piece.tag === 'TR') rows.push(piece)
      else piece.pieces.forEach(visit)
    }
    pieces.forEach(visit)
    expect(rows).toHaveLength(41)
    for (const row of rows) expect(new Set(inksOf([row]).map(({ page }) => page)).size).toBe(1)
    expect(new Set(inksOf(rows).map(({ page }) => page)).size).toBeGreaterThan(1)
  })

  it('sets a sheet closer that would run over by a few lines, and no other', async () => {
    const pagesOf = async (count: number) =>
      (await lay(Array.from({ length: count }, (_, i) => paragraph(`Absatz ${i}`)))).decoration.length
    const pages = await Promise.all([30, 35, 40, 60].map(pagesOf))
    expect(pages).toEqual([1, 1, 1, 2])
  })

  it('says the page of each section in the contents', async () => {
    const sections = ['Eins', 'Zwei', 'Drei'].map((title) => ({
      title,
      blocks: [
        { kind: 'pageBreak' } as const,
        { kind: 'heading', level: 1, text: title } as const,
        paragraph('Text'),
      ],
    }))
    const { pieces } = await lay([], { hasCover: true, sections })
    const all = textOf(pieces)
    const numbers = all
      .filter(({ page, text }) => page === 1 && /^\d+$/.test(text))
      .map(({ text }) => Number(text))
    const shown = ['Eins', 'Zwei', 'Drei'].map(
      (title) => all.findLast(({ text }) => text === title)?.page ?? -1,
    )
    expect(numbers).toEqual(shown.map((page) => page + 1))
    expect(numbers).toEqual([3, 4, 5])
  })
})
