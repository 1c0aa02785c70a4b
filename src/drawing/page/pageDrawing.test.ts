import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../core/release/localText.ts'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import { anyScene } from '../../testing/anyScene.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { sceneOutlines } from '../../testing/sceneOutlines.ts'
import { changeDrawing } from '../figures/changeDrawing.ts'
import { rankingDrawing } from '../figures/rankingDrawing.ts'
import { seriesDrawing } from '../figures/seriesDrawing.ts'
import type { Drawing, Size } from '../drawing.ts'
import { legendDrawing } from '../legend/legendDrawing.ts'
import { mapDrawing } from '../choropleth/mapDrawing.ts'
import { textWidth } from '../text/textWidth.ts'
import { pageDrawing, pageSizes, type PageOrigin } from './pageDrawing.ts'
import { pageLayout, type PageNeeds } from './pageLayout.ts'

const origin: PageOrigin = {
  manifest: { ...sampleManifest, notice: { de: 'Alles erfunden.', en: 'All of it invented.' } },
  link: 'https://example.org/#indicator=kinderarmut',
}
type Patch = Parameters<typeof sampleScene>[0]
const page = (patch: Patch = {}, size = pageSizes.landscape as { width: number; height: number }) => {
  const scene = sampleScene(patch)
  return pageDrawing(scene, sceneOutlines(scene), scene.view.language, origin, size)
}
const wordsOf = ({ marks }: Drawing) =>
  marks
    .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    .join(' ')
    .replaceAll('\u00a0', ' ')

/** Every number is one, every path is of the four commands. */
function isSound({ width, height, title, marks }: Drawing): void {
  expect(width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height)).toBe(true)
  expect(title).not.toBe('')
  for (const mark of marks) {
    const numbers = mark.kind === 'path' ? [...(mark.d.match(/-?[\d.]+/g) ?? [])].map(Number) : [...mark.at]
    if (!numbers.every(Number.isFinite)) throw new Error(JSON.stringify(mark))
    if (mark.kind === 'path' && !/^M[-\d., MLCZ]+$/.test(mark.d)) throw new Error(mark.d)
    if (mark.kind === 'circle' && !(mark.radius >= 0)) throw new Error(JSON.stringify(mark))
    for (const color of [
      mark.kind === 'text' ? mark.color : mark.fill,
      mark.kind === 'text' ? undefined : mark.stroke,
    ])
      if (color !== undefined && !/^#[0-9a-f]{6}$/i.test(color)) throw new Error(color)
  }
}

describe('pageDrawing', () => {
  test('title, plain words, legend, chart, notice, source, release, licence, address', () => {
    const words = wordsOf(page())
    for (const part of [
      'Kinderarmut',
      '12 Orte',
      'Alles erfunden.',
      'Quelle: ',
      'Datenstand 2026.1',
      'Lizenz: ',
      'Im Netz: https://example.org',
    ])
      expect(words).toContain(part)
    expect(words).toContain('Musterland')
  })

  test.each([
    ['de', /Bruch der Reihe \d{4}: Ein Vergleich darüber hinweg sagt wenig\./],
    ['en', /Break in the series \d{4}: a comparison across it says little\./],
  ] as const)('a change across a break says so on the picture itself, %s', (language, warning) => {
    expect(wordsOf(page({ language, mode: 'change', from: '2018' }))).toMatch(warning)
    expect(wordsOf(page({ language, mode: 'change', from: '2023' }))).not.toMatch(warning)
  })

  test('in English', () => {
    const words = wordsOf(page({ language: 'en' }))
    for (const part of [
      'Child poverty',
      'All of it invented.',
      'Source: ',
      'Release 2026.1 of 21 November 2026',
      'Licence: ',
    ])
      expect(words).toContain(part)
  })

  test('the chart is the one of the view: ranking, distribution, none', () => {
    expect(wordsOf(page({ view: 'ranking' }))).toContain('Jettingen 33,0 %')
    expect(wordsOf(page({ view: 'table' }))).not.toContain('nicht vergleichbar')
    expect(page({ view: 'distribution' }).marks.length).toBeGreaterThan(page({ view: 'table' }).marks.length)
  })

  test('no text runs over the page, in any of its shapes', () => {
    const sizes = [...Object.values(pageSizes), { width: 600, height: 900 }, { width: 480, height: 480 }]
    for (const size of sizes)
      for (const patch of [
        {},
        { areas: ['K1-1', 'K3-1'], view: 'ranking' },
        { mode: 'reference', language: 'en' },
      ] as const) {
        const drawing = page(patch, size)
        expect(drawing.width).toBe(size.width)
        expect(drawing.height).toBeGreaterThanOrEqual(size.height - 1)
        for (const mark of drawing.marks) {
          if (mark.kind !== 'text') continue
          const width = textWidth(mark.text, mark.size, mark.isBold)
          const left = mark.at[0] - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start']
          expect([mark.text, left >= -1, left + width <= size.width + 1]).toEqual([mark.text, true, true])
          expect(mark.at[1]).toBeLessThanOrEqual(drawing.height)
        }
      }
  })

  test('within one area the map shows that one', () => {
    const namesOn = (patch: Patch) => page(patch).marks.filter((mark) => mark.kind === 'path' && mark.name)
    const scope = { kind: 'within', id: 'K1' } as const
    expect(namesOn({ scope }).length).toBeGreaterThan(0)
    expect(namesOn({ scope }).length).toBeLessThan(namesOn({}).length)
  })

  test('a long title wraps and gets smaller', () => {
    const scene = sampleScene()
    const name = {
      de: 'Langzeitarbeitslosenanteil der Bevölkerung im erwerbsfähigen Alter ohne abgeschlossene Berufsausbildung',
    }
    const long = { ...scene, indicator: { ...scene.indicator, name } }
    const { marks } = pageDrawing(long, sceneOutlines(scene), 'de', origin, { width: 700, height: 900 })
    const titles = marks.filter((mark) => mark.kind === 'text' && mark.isBold && mark.at[1] < 120)
    expect(titles.length).toBeGreaterThan(1)
  })
})

test('layout: side by side on a wide page, below one another on a high one, the other way where the map gains much', () => {
  const chartHeight = (_width: number, room: number) => Math.max(150, Math.min(300, room))
  const needs = { legendHeight: () => 200, chartHeight }
  const layoutOf = (room: Size, its: PageNeeds) => atOnce(pageLayout(room, its))
  const wide = layoutOf({ width: 1144, height: 600 }, { ...needs, aspect: 1 })
  expect(wide.legend.x).toBeGreaterThan(wide.map.width)
  const high = layoutOf({ width: 1024, height: 1100 }, { ...needs, aspect: 1.4 })
  expect(high.legend.y).toBeGreaterThan(high.map.height)
  const tall = layoutOf({ width: 1024, height: 1100 }, { ...needs, aspect: 0.5 })
  expect(tall.legend.x).toBeGreaterThan(tall.map.width)
  for (const { height, chart, map } of [wide, high, tall]) {
    expect(chart).toBeDefined()
    expect(map.height).toBeLessThanOrEqual(height)
  }
  const crowded = layoutOf({ width: 1144, height: 600 }, { ...needs, legendHeight: () => 900, aspect: 1 })
  // What a view shows is never left out: the page grows.
  expect(crowded.chart).toMatchObject({ height: 150 })
  expect(crowded.height).toBeGreaterThan(900 + 150)
  expect(crowded.map.height).toBeLessThan(crowded.height)
})

test('any scene can be drawn, in both languages', () => {
  fc.assert(
    fc.property(
      anyScene,
      fc.constantFrom(...languages),
      fc.constantFrom('map', 'ranking', 'distribution'),
      ({ scene: any }, language, view) => {
        const scene = { ...any, view: { ...any.view, view: view as 'map' } }
        const outlines = sceneOutlines(scene)
        const size = { width: 420, height: 300 }
        for (const drawing of [
          mapDrawing(scene, outlines, size, language),
          legendDrawing(scene, language, 280),
          seriesDrawing(scene, language, size),
          rankingDrawing(scene, language, { most: 8 }),
          changeDrawing(scene, language),
          pageDrawing(scene, outlines, language, origin, pageSizes.square),
        ])
          isSound(drawing)
      },
    ),
    { numRuns: 60 },
  )
})
