import { describe, expect, test } from 'vitest'
import type { ReportDefinition } from '../../../core/view/reports/reportDefinition.ts'
import type { ReportDocument } from '../../document/reportDocument.ts'
import type { ReportData } from '../../setup/reportData.ts'
import { data, made, preset, textsOf } from '../../../testing/presetReports.ts'

describe('views of a story', () => {
  const ofViews = (
    views: readonly { link: string; markdown?: string; after?: string; heading?: string }[],
    more: Partial<ReportDefinition> = {},
    from = data,
  ) =>
    made(
      preset('story', {
        subject: { kind: 'all' },
        sections: [
          ...views.map((view, i) => ({ kind: 'view' as const, id: `s${i}`, markdown: '', ...view })),
          { kind: 'sources', id: 'q', isBrief: true },
        ],
        ...more,
      }),
      from,
    )
  const figuresOf = ({ sections }: ReportDocument, index = 0) =>
    sections[index]?.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])) ?? []

  test('heading, words before, figures with source and date, words after', () => {
    const document = ofViews([
      {
        link: '#indicator=kinderarmut&level=ort&areas=K1-1',
        markdown: 'Davor {{value:kinderarmut:K1-1}}.',
        after: 'Danach {{rank:kinderarmut:K1-1}}.',
      },
    ])
    const texts = document.sections[0]?.blocks.flatMap(textsOf).map((text) => text.replaceAll('\u00a0', ' '))
    expect(texts?.[0]).toBe('Kinderarmut, 31.12.2024, 12 Orte')
    expect(texts?.[1]).toBe('Davor 15,0 %.')
    expect(texts?.at(-1)).toBe('Danach Rang 5 von 9, gleichauf mit einer weiteren.')
    const captions = figuresOf(document).map(({ caption }) => caption)
    expect(captions[0]).toBe(
      'Kinderarmut, 31.12.2024, 12 Orte: Prozent. Quelle: Erfundene Statistik, Datenstand 2026.1.',
    )
    expect(document.subtitle).toBe('Datenstand 2026.1 vom 21.11.2026')
    expect(document.sections.at(-1)?.title).toBe('Quellen')
  })

  test.each([
    ['mode=change', 'Kinderarmut, Veränderung 2021 bis 2024'],
    ['mode=threshold', 'Kinderarmut, 31.12.2024, Schwelle'],
    ['mode=reference', 'verglichen mit'],
    ['mode=circles', 'Fallzahlen als Kreise'],
    ['mode=bivariate&second=kinder', 'und Kinder unter'],
    ['mode=moved', 'Klassenwechsel'],
    ['mode=swipe', 'zwei Karten'],
    ['mode=multiples', 'kleine Karten'],
  ])('every mode has a figure and its own heading: %s', (mode, heading) => {
    const document = ofViews([{ link: `#indicator=kinderarmut&level=ort&${mode}` }])
    expect(document.sections[0]?.title).toContain(heading)
    expect(figuresOf(document).length).toBeGreaterThan(0)
    expect(figuresOf(document)[0]?.drawing.marks.length).toBeGreaterThan(12)
  })

  test.each([
    'ranking',
    'distribution',
    'compare',
    'scatter',
    'moved',
    'counts',
    'inequality',
    'spine',
    'heatmap',
  ])('and the chart beside the map, wide and for a phone: %s', (view) => {
    const link = `#indicator=kinderarmut&level=ort&areas=K1-1`
    const alone = figuresOf(ofViews([{ link: `${link}&view=table` }]))
    const figures = figuresOf(ofViews([{ link: `${link}&view=${view}` }]))
    expect(figures.length).toBe(alone.length + 1)
    const last = figures.at(-1)
    expect(last?.drawing.marks.length).toBeGreaterThan(5)
    expect(last?.narrow?.width).toBeLessThan(400)
    expect(last?.narrow?.description).toBe(last?.drawing.description)
    expect(last?.caption).toContain('Quelle: Erfundene Statistik')
  })

  test('each leads back to its view on the site, where there is one', () => {
    const link = '#indicator=kinderarmut&level=ort&mode=change'
    expect(figuresOf(ofViews([{ link }])).some(({ href }) => href !== undefined)).toBe(false)
    const addressOf: ReportData['addressOf'] = (view) =>
      `https://atlas.example/#${view.indicator}-${view.mode}`
    const figures = figuresOf(ofViews([{ link }], {}, { ...data, addressOf }))
    expect(figures[0]?.href).toBe('https://atlas.example/#kinderarmut-change')
  })

  test('sources are those of its views and words, and no others', () => {
    const sources = (markdown: string) =>
      ofViews([{ link: '#indicator=kinder&level=ort', markdown }], { indicators: ['kinderarmut'] })
        .sections.at(-1)
        ?.blocks.flatMap(textsOf)
        .join(' ')
    expect(sources('')).not.toContain('Kinderarmut')
    expect(sources('{{value:kinderarmut}}')).toContain('Kinderarmut (31.12.2024)')
  })
})
