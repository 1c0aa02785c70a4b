import { describe, expect, test } from 'vitest'
import '../../core/scene/allParts.ts'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import { modes, views, type Mode, type View, type ViewState } from '../../core/view/viewState.ts'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import { sampleMaterial } from '../../testing/sampleMaterial.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { sceneOutlines } from '../../testing/sceneOutlines.ts'
import type { Drawing, TextMark } from '../drawing.ts'
import { textWidth } from '../text/textWidth.ts'
import { pageChart } from './pageChart.ts'
import { pageDrawing, pageSizes } from './pageDrawing.ts'
import { pageMaps } from './pageMaps.ts'

const origin = { manifest: sampleManifest, link: 'https://example.org/#a' }

function picture(patch: Partial<ViewState>, size = pageSizes.landscape as { width: number; height: number }) {
  const scene = sampleScene(patch)
  const material = sampleMaterial(scene)
  const drawing = pageDrawing(scene, sceneOutlines(scene), scene.view.language, origin, size, material)
  return { scene, material, drawing }
}

const textsOf = ({ marks }: Drawing): readonly TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
const wordsOf = (drawing: Drawing): string =>
  textsOf(drawing)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ')

/** Nothing runs over the page, sideways or downwards. */
function fits(drawing: Drawing): void {
  for (const { text, at, size, isBold, anchor = 'start' } of textsOf(drawing)) {
    const width = textWidth(text, size, isBold)
    const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor]
    const isInside = left >= -1 && left + width <= drawing.width + 1 && at[1] <= drawing.height && at[1] >= 0
    expect([text, isInside]).toEqual([text, true])
  }
}
/** No two texts lie on each other. */
function isReadable(drawing: Drawing): void {
  const boxes = textsOf(drawing).map(({ text, at, size, isBold, anchor = 'start' }) => {
    const width = textWidth(text, size, isBold)
    const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor]
    return { text, left, right: left + width, top: at[1] - size * 0.7, bottom: at[1] }
  })
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      // Widths are rounded up.
      if (across > 4 && down > 2) throw new Error(`"${a.text}" lies on "${b.text}"`)
    }
}

const chosen = { areas: ['K1-1', 'K3-2'] }
/** With a second indicator for the views and modes that need one. */
const patchOf = (view: View, mode: Mode, language: Language): Partial<ViewState> => ({
  ...chosen,
  view,
  mode,
  language,
  second: 'medianalter',
})

/** Each view, and each mode with a view of its own chart. */
const pairs: readonly (readonly [View, Mode])[] = [
  ...views.map((view) => [view, 'value'] as const),
  ...modes.flatMap((mode) => (['map', 'distribution'] as const).map((view) => [view, mode] as const)),
]

describe('each view and each mode', () => {
  for (const language of ['de', 'en'] as const)
    test(`has title, source, release and a text alternative, and its words fit: ${language}`, () => {
      for (const [view, mode] of pairs) {
        const { drawing } = picture(patchOf(view, mode, language))
        const words = wordsOf(drawing)
        expect([
          view,
          mode,
          words.includes(language === 'de' ? 'Datenstand 2026.1' : 'Release 2026.1'),
        ]).toEqual([view, mode, true])
        expect(words).toContain(language === 'de' ? 'Kinderarmut' : 'Child poverty')
        expect(drawing.title).not.toBe('')
        expect(drawing.description.length).toBeGreaterThan(20)
        fits(drawing)
      }
    })

  test('no words lie on each other, at the sizes of a slide and a square', () => {
    for (const [view, mode] of pairs)
      for (const size of [pageSizes.landscape, pageSizes.square])
        try {
          isReadable(picture(patchOf(view, mode, 'de'), size).drawing)
        } catch (error) {
          throw new Error(`${view} ${mode} ${size.width}: ${String(error)}`, { cause: error })
        }
  })
})

const areasOn = ({ marks }: Drawing): number =>
  marks.filter((mark) => mark.kind === 'path' && mark.name).length

describe('several maps', () => {
  test('a map for each period, with its name, the chosen area’s value, one legend', () => {
    const { drawing, material, scene } = picture({ ...chosen, mode: 'multiples' })
    if (material.maps.kind !== 'periods') throw new Error('no periods')
    const { scenes } = material.maps
    expect(scenes.length).toBeGreaterThan(2)
    expect(areasOn(drawing)).toBe(scenes.length * scene.rows.length)
    const words = wordsOf(drawing)
    for (const one of scenes) {
      const cell = one.rowById.get('K1-1')?.cell
      if (cell?.kind === 'number')
        expect(words).toContain(`${one.view.period}: ${cell.value.toFixed(1).replace('.', ',')} %`)
    }
    expect(words).toContain('Werte über den Karten: Altenau (Nordkreis).')
    expect(words).toContain('Anzahlen in der Legende: 2024.')
    expect(words).toContain('kleine Karten nach Zeiträumen')
    expect(drawing.description).toContain(`${scenes[0]?.view.period}: Karte`)
  })

  test('a map for each indicator in fifths, each with its period; all sources', () => {
    const { drawing, material } = picture({ mode: 'indicators', language: 'en' })
    if (material.maps.kind !== 'indicators') throw new Error('no indicators')
    const words = wordsOf(drawing)
    expect(material.maps.scenes.length).toBeGreaterThan(1)
    for (const { indicator, view } of material.maps.scenes) {
      expect(words).toContain(indicator.shortName?.en ?? indicator.name.en ?? '')
      expect(words).toContain(view.period)
    }
    expect(words).toContain('lowest fifth')
    expect(words).not.toContain('Numbers in the legend')
  })

  test('then and now side by side, the legend with the counts of now', () => {
    const { drawing, scene, material } = picture({ mode: 'swipe' })
    expect(material.maps.kind).toBe('twoPeriods')
    const from = scene.mode.kind === 'value' ? scene.mode.from : undefined
    const captions = textsOf(drawing).filter(
      ({ isBold, text }) => isBold && (text === from || text === '2024'),
    )
    expect(captions.map(({ text }) => text)).toEqual([from, '2024'])
    expect(captions[0]?.at[1]).toBe(captions[1]?.at[1])
    expect(areasOn(drawing)).toBe(2 * scene.rows.length)
  })

  test('withheld areas bear their hatch on each map', () => {
    const { drawing, material } = picture({ mode: 'multiples', period: '2024' })
    if (material.maps.kind !== 'periods') throw new Error('no periods')
    const hatched = drawing.marks.filter((mark) => mark.kind === 'path' && mark.name && mark.hatch).length
    const absent = (scene: Scene) => scene.rows.filter(({ cell }) => cell.kind === 'absent').length
    expect(hatched).toBe(material.maps.scenes.reduce((sum, scene) => sum + absent(scene), 0))
  })
})

describe('charts', () => {
  test('distribution: a box or dots for each municipality with the number of values, not a histogram', () => {
    const { drawing } = picture({ view: 'distribution', ...chosen })
    const words = wordsOf(drawing)
    for (const part of ['Nordkreis', 'Seekreis', '9 Werte: Median 15,0 %', 'Kasten: mittlere Hälfte'])
      expect(words).toContain(part)
  })

  test('scatter plot: both axes with periods, coefficients, warnings, the chosen areas’ names', () => {
    const { drawing } = picture({ view: 'scatter', language: 'en', ...chosen })
    const words = wordsOf(drawing)
    const { warning } = pairsTexts.en
    for (const part of [
      'Child poverty, 2024 (%) →',
      '↑ Children under 15, 2024',
      warning.cause,
      warning.areas,
    ])
      expect(words).toContain(part)
  })

  test('profile charts name every indicator and number its axes', () => {
    for (const view of ['heatmap', 'parallel', 'matrix', 'spine'] as const) {
      const { drawing, material } = picture({ view, ...chosen })
      const words = wordsOf(drawing)
      const { chart } = material
      const shown =
        chart.kind === 'columns'
          ? chart.columns.map(({ indicator }) => indicator)
          : chart.kind === 'matrix'
            ? chart.matrix.figures.map(({ indicator }) => indicator)
            : []
      expect(shown.length).toBeGreaterThan(1)
      for (const { name, shortName } of shown)
        expect([view, words.includes(name.de ?? '') || words.includes(shortName?.de ?? '∅')]).toEqual([
          view,
          true,
        ])
    }
    expect(wordsOf(picture({ view: 'heatmap' }).drawing)).toContain('geheim zu halten (')
  })

  test('moved, counts, Lorenz curve: their figures stand in words', () => {
    const moved = wordsOf(picture({ view: 'moved', from: '2023' }).drawing)
    expect(moved).toContain('Klassenwechsel 2023 bis 2024')
    expect(moved).toMatch(/in einer höheren Klasse|Keine Raumeinheit hat die Klasse gewechselt/)
    const { drawing, scene } = picture({ view: 'counts', areas: ['K1-1'] })
    const cell = scene.rowById.get('K1-1')?.cell
    expect(wordsOf(drawing)).toContain(cell?.kind === 'number' ? String(cell.numerator) : '∅')
    expect(wordsOf(picture({ view: 'inequality', language: 'en' }).drawing)).toMatch(
      /Gini coefficient[^:]*: 0\.\d/,
    )
  })

  test('without a chosen area the profile has no chart; the picture is the map', () => {
    const { drawing, material, scene } = picture({ view: 'spine' })
    expect(pageChart(scene, material.chart, 'de')).toBeUndefined()
    expect(areasOn(drawing)).toBe(12)
  })
})

describe('what has to be said below several maps', () => {
  const foot = (width: number, language: Language) => {
    const scene = sampleScene({ ...chosen, mode: 'multiples', language })
    const outlines = sceneOutlines(scene)
    const { maps } = sampleMaterial(scene)
    const size = { width, height: 900 }
    const setting = { scene, maps, outlines, language, around: [], aspect: 1 }
    const marks = atOnce(pageMaps(setting, [0, 0], size))
    return { width, height: size.height, language, title: '', description: '', marks }
  }

  test.each([
    ['de', 'Werte über den Karten:'],
    ['en', 'Values above the maps:'],
  ] as const)(
    'is whole at any width, also where it does not fit beside the scale: %s',
    (language, beginning) => {
      const said = (drawing: Drawing) => wordsOf(drawing).slice(wordsOf(drawing).indexOf(beginning))
      const wide = foot(1100, language)
      const narrow = foot(300, language)
      expect(said(wide)).toMatch(new RegExp(`^${beginning} .{8,}`))
      expect(said(narrow)).toContain(said(wide))
      expect(said(narrow)).not.toContain('…')
      for (const drawing of [wide, narrow]) {
        fits(drawing)
        isReadable(drawing)
      }
    },
  )
})
