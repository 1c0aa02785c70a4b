import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeScene } from '../../core/scene/makeScene.ts'
import type { AreaRow, SeriesPoint } from '../../core/scene/scene.ts'
import { sampleInput, sampleScene } from '../../testing/sampleRelease.ts'
import type { Drawing, Mark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { bothEnds } from './bothEnds.ts'
import { changeDrawing } from './changeDrawing.ts'
import { sparklineDrawing } from './profileDrawings.ts'
import { rankingDrawing } from './rankingDrawing.ts'
import { seriesDrawing } from './seriesDrawing.ts'

const size = { width: 500, height: 240 }
const textsOf = ({ marks }: Drawing) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.replaceAll('\u00a0', ' ')] : []))
const filled = (marks: readonly Mark[], color: string) =>
  marks.filter((mark) => mark.kind !== 'text' && mark.fill === color)

describe('seriesDrawing', () => {
  test('lines with their names, years, and what a break means', () => {
    const drawing = seriesDrawing(sampleScene({ areas: ['K1-1'] }), 'de', size)
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['Altenau', 'Musterland', '2024']))
    expect(textsOf(drawing).some((text) => text.includes('nicht vergleichbar'))).toBe(true)
    expect(drawing.title).toContain('Altenau')
    expect(drawing.description).toContain('Altenau')
    const lines = drawing.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.stroke === inks.chosen ? [mark.d] : [],
    )
    // A gap and a break: one stroke would promise values that nobody measured.
    expect(lines.join('').match(/M/g)?.length).toBeGreaterThan(1)
  })

  test('several areas by shape as well; an index has its line at 100', () => {
    const drawing = seriesDrawing(sampleScene({ areas: ['K1-1', 'K3-1'], indexedTo: '2024' }), 'en', size)
    expect(filled(drawing.marks, '#1c4a80').every(({ kind }) => kind === 'path')).toBe(true)
    expect(filled(drawing.marks, '#1c4a80').length).toBeGreaterThan(0)
    expect(textsOf(drawing)).toContain('100')
  })

  test('without a series a sentence', () => {
    const { regionSeries: _, ...scene } = sampleScene()
    expect(textsOf(seriesDrawing(scene, 'de', size))).toEqual(['Für diese Auswahl gibt es keine Zeitreihe.'])
  })
})

describe('rankingDrawing', () => {
  test('by value, chosen ones marked, the whole as a line, the rest in words', () => {
    const drawing = rankingDrawing(sampleScene({ areas: ['K1-1'] }), 'de')
    const texts = textsOf(drawing)
    expect(texts.indexOf('Jettingen')).toBeLessThan(texts.indexOf('Altenau'))
    expect(texts).toEqual(expect.arrayContaining(['33,0 %', 'geheim zu halten', 'nicht erhoben']))
    expect(texts.some((text) => text.startsWith('Musterland'))).toBe(true)
    expect(filled(drawing.marks, inks.chosen)).toHaveLength(1)
    expect(drawing.marks.filter((mark) => mark.kind === 'text' && mark.isBold)).toHaveLength(2)
  })

  test('a longer list shows both ends and the chosen ones', () => {
    const drawing = rankingDrawing(sampleScene({ areas: ['K1-1'] }), 'en', { most: 6 })
    const texts = textsOf(drawing)
    expect(texts).toEqual(expect.arrayContaining(['Jettingen', 'Altenau', 'Lindenhof']))
    expect(texts.some((text) => /^… \d+ more$/.test(text))).toBe(true)
    expect(drawing.description).toMatch(/of 12 areas/)
    expect(drawing.height).toBe(20 + 6 * 19)
  })

  test('categories have no order', () => {
    expect(textsOf(rankingDrawing(sampleScene({ indicator: 'lage' }), 'de'))).toEqual([
      'Für diese Auswahl gibt es keine Rangfolge.',
    ])
  })
})

describe('changeDrawing', () => {
  test('from then to now in the order of the change, the greatest rise first', () => {
    const scene = makeScene(sampleInput({ mode: 'change', from: '2022', areas: ['K1-1'] }))
    const drawing = changeDrawing(scene, 'de')
    const changes = textsOf(drawing).filter((text) => text.endsWith(' Pp.'))
    const numbers = changes.map((text) =>
      Number(text.replace(',', '.').replace('−', '-').replace(' Pp.', '')),
    )
    expect(numbers.length).toBeGreaterThan(3)
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    expect(textsOf(drawing)).toContain('leer: 2022, gefüllt: 2024')
    expect(filled(drawing.marks, inks.chosen)).toHaveLength(1)
  })

  test('without two periods that is said', () => {
    expect(textsOf(changeDrawing(sampleScene(), 'en'))).toEqual([
      'This choice has no two periods to compare.',
    ])
  })
})

describe('sparklineDrawing', () => {
  const point = (period: string, value?: number): SeriesPoint => ({
    period,
    cell: value === undefined ? { kind: 'absent', status: 'withheld' } : { kind: 'number', value },
  })

  test('interrupted where there is no value and at a break, a dot at the end', () => {
    const points = [
      point('2018', 1),
      point('2019', 2),
      point('2020'),
      point('2021', 3),
      point('2022', 4),
      point('2023', 5),
    ]
    const plain = sparklineDrawing(points, 'de', { width: 80, height: 20 })
    expect(plain.title).toBe('Verlauf von 2018 bis 2023')
    expect(plain.marks.filter(({ kind }) => kind === 'path')).toHaveLength(2)
    expect(plain.marks.at(-1)).toMatchObject({ kind: 'circle', at: [77, 3], fill: inks.chosen })
    const broken = sparklineDrawing(points, 'de', { width: 80, height: 20 }, ['2023'])
    expect(broken.marks.filter(({ kind }) => kind === 'circle')).toHaveLength(2)
  })

  test('nothing where no number is', () => {
    expect(sparklineDrawing([point('2020')], 'en', { width: 80, height: 20 }).marks).toEqual([])
    expect(sparklineDrawing([], 'en', { width: 80, height: 20 }).marks).toEqual([])
  })
})

test('both ends: as many as fit, in order, wished ones among them, everything accounted for', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.nat(60), { maxLength: 4 }),
      (count, most, wished) => {
        const rows = Array.from({ length: count }, (_, i) => ({ id: String(i) }) as AreaRow)
        const ids = new Set(wished.map(String))
        const listed = bothEnds(rows, most, ids)
        const shown = listed.flatMap(({ row }) => (row ? [Number(row.id)] : []))
        const left = listed.reduce((sum, one) => sum + (one.left ?? 0), 0)
        expect(shown).toEqual(shown.toSorted((a, b) => a - b))
        expect(shown.length + left).toBe(count)
        for (const id of ids) if (Number(id) < count) expect(shown).toContain(Number(id))
        // Wished ones may need more than there is room for.
        if (ids.size === 0 && most >= 3) expect(listed.length).toBeLessThanOrEqual(most)
      },
    ),
  )
})
