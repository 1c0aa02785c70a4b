// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAt, type Cell } from '../../../core/release/dataset.ts'
import { aboutOf, type FullJsonStat } from '../../../core/release/fullJsonStat.ts'
import { languages, type Language } from '../../../core/release/localText.ts'
import { newestOf } from '../../../core/release/newestOf.ts'
import { datasetEntryAt, indicatorById, levelById } from '../../../core/release/lookups.ts'
import type { ViewState } from '../../../core/view/viewState.ts'
import { CountLine } from '../../../features/area/CountLine.tsx'
import { MainValue } from '../../../features/area/MainValue.tsx'
import { LanguageProvider } from '../../../i18n/LanguageProvider.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { describeScene } from '../../../i18n/sentences.ts'
import { sampleFile } from '../../../testing/sampleDataset.ts'
import { datasetOf, sampleAreas, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { firstFigure } from './firstFigure.ts'
import { firstTexts } from './firstTexts.ts'
import type { FirstWish } from './firstWish.ts'
import { figuresElement } from './showFirst.ts'

/** The file as it is published, told of by the sample's manifest. */
function fullFile(
  indicator: string,
  level: string,
  change?: (area: string, period: string) => Cell,
): FullJsonStat {
  const [told, tier, dataset] = [
    indicatorById(sampleManifest, indicator),
    levelById(sampleManifest, level),
    datasetOf(indicator, level),
  ]
  const entry = told && datasetEntryAt(told, level)
  if (!told || !tier || !dataset || !entry) throw new Error(`the sample has no ${indicator} at ${level}`)
  const areas = sampleAreas.get(level) ?? []
  const cellOf = change ?? ((area: string, period: string) => cellAt(dataset, area, period))
  const file = sampleFile(
    indicator,
    level,
    areas.map(({ id }) => id),
    entry.periods,
    cellOf,
  )
  const label = Object.fromEntries(areas.map(({ id, name }) => [id, name]))
  return {
    ...file,
    dimension: { ...file.dimension, area: { category: { ...file.dimension.area.category, label } } },
    extension: {
      indicator,
      level,
      about: aboutOf(sampleManifest, told, tier, entry),
      ...(level !== 'land' && { parents: areas.map(({ parent }) => parent ?? null) }),
    },
  }
}

const wish = (patch: Partial<FirstWish> = {}): FirstWish => ({
  indicator: 'kinderarmut',
  level: 'ort',
  areas: [],
  ...patch,
})
const places = sampleAreas.get('ort') ?? []
const [place] = places
const first = place?.id ?? ''

/** What the program writes in the same place. */
function programText(view: Partial<ViewState>, language: Language): string {
  const { chosen, indicator } = sampleScene(view)
  const cell = chosen[0]?.row.cell
  if (!cell) throw new Error('nothing is chosen')
  const { container, unmount } = render(
    <LanguageProvider language={language}>
      <MainValue indicator={indicator} cell={cell} />
      {cell.kind === 'number' && <CountLine indicator={indicator} cell={cell} />}
    </LanguageProvider>,
  )
  const { textContent } = container
  unmount()
  return textContent
}

describe.each(languages)('in %s', (language) => {
  it('says of every area, period and state what the program says', () => {
    const file = fullFile('kinderarmut', 'ort')
    const states = new Set<string>()
    for (const period of ['2018', '2021', '2023', '2024'])
      for (const { id, name } of places) {
        const figure = firstFigure(file, wish({ period, areas: [id] }))
        if (!figure) throw new Error(`no figure of ${id} in ${period}`)
        const texts = firstTexts(figure, language)
        const { number = '', unit = '', state = '', counts } = texts
        const view = { period, areas: [id] }
        states.add(state)
        expect(texts.name).toBe(name)
        expect(`${number}${unit}${state}${counts}`).toBe(programText(view, language))
        expect(texts.heading).toBe(describeScene(sampleScene(view), language).heading)
      }
    // Withheld, missing and the other named absences were among them.
    expect(states.size).toBeGreaterThan(4)
  })

  it('writes numbers in all units and decimals as formats do', () => {
    const symbols = fc.constantFrom('%', '‰', 'Kinder', 'children', '€ je m²', 'Jahre', '')
    const numbers = fc.oneof(
      fc.constantFrom(0, 1, -1, 1.005, 0.05, 999.95),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    )
    fc.assert(
      fc.property(numbers, symbols, fc.integer({ min: 0, max: 3 }), (value, symbol, decimals) => {
        const unit = { symbol: { de: symbol }, name: {} }
        const file = fullFile('kinder', 'ort', () => ({ kind: 'number', value }))
        const about = file.extension?.about
        if (about) Object.assign(about, { unit, decimals })
        const figure = firstFigure(file, wish({ indicator: 'kinder', areas: [first] }))
        const { number = '', unit: behind = '' } = figure ? firstTexts(figure, language) : {}
        expect(number + behind).toBe(formatsFor(language).value({ unit, decimals }, value))
      }),
      { numRuns: 60 },
    )
  })

  it('without a choice: from what to what', () => {
    const figure = firstFigure(fullFile('kinderarmut', 'ort'), wish())
    const { counts, name } = figure ? firstTexts(figure, language) : {}
    expect(name).toBeUndefined()
    expect(counts).toMatch(
      language === 'de' ? /^Werte von [\d,]+ bis [\d,]+\u00a0%$/ : /^Values from [\d.]+ to [\d.]+%$/,
    )
  })
})

it('stands in the frame as heading, value, source and link', () => {
  const figure = firstFigure(fullFile('kinderarmut', 'ort'), wish({ areas: [first] }))
  if (!figure) throw new Error('no figure')
  const made = figuresElement(firstTexts(figure, 'de'), {
    href: './#indicator=kinderarmut',
    language: 'de',
    hasChoice: false,
    hasMap: true,
  })
  expect(made.querySelector('h1')?.textContent).toBe('Kinderarmut, 31.12.2024, 12 Orte')
  expect(made.querySelector('h2')?.textContent).toBe(place?.name)
  expect(made.querySelector('footer p')?.textContent).toBe(
    'Quelle: Erfundene Statistik, Amt für Muster, Datenstand 2026.1, CC0-1.0',
  )
  expect(made.querySelector('a')?.getAttribute('href')).toBe('./#indicator=kinderarmut')
  expect(made.dataset['first']).toBe('')
})

it('says of the newest period alone what it says of the series', () => {
  const file = fullFile('kinderarmut', 'ort')
  for (const areas of [[], ...places.map(({ id }) => [id])])
    for (const scope of [undefined, ...new Set(places.map(({ parent }) => parent))]) {
      const own = wish({ areas, ...(scope !== undefined && { scope }) })
      const [newest, series] = [newestOf(file), file].map((one) => firstFigure(one, own))
      expect(newest && firstTexts(newest, 'de')).toEqual(series && firstTexts(series, 'de'))
    }
  expect(firstFigure(newestOf(file), wish({ period: '2018' }))).toBeUndefined()
})

describe('inside a district', () => {
  it('is only what lies there', () => {
    const dataset = datasetOf('kinderarmut', 'ort')
    if (!dataset) throw new Error('the sample has no such dataset')
    const values = places.flatMap(({ id, parent }) => {
      const cell = cellAt(dataset, id, '2024')
      return parent === 'K1' && cell.kind === 'number' ? [cell.value] : []
    })
    const file = fullFile('kinderarmut', 'ort')
    const figure = firstFigure(file, wish({ scope: 'K1' }))
    expect(figure?.shown).toEqual({
      kind: 'spread',
      lowest: Math.min(...values),
      highest: Math.max(...values),
    })
    expect(figure?.count).toBeUndefined()
  })

  it('takes the first chosen area of the district', () => {
    const outside = places.find(({ parent }) => parent === 'K2')
    const within = places.find(({ parent }) => parent === 'K1')
    const areas = [outside?.id ?? '', within?.id ?? '']
    expect(firstFigure(fullFile('kinderarmut', 'ort'), wish({ scope: 'K1', areas }))?.shown).toMatchObject({
      name: within?.name,
    })
  })
})

describe('no figure where anything is open', () => {
  const file = fullFile('kinderarmut', 'ort')
  const { about, ...rest } = file.extension ?? { indicator: '', level: '' }
  const bad: readonly (readonly [string, FullJsonStat, Partial<FirstWish>])[] = [
    ['a file of an older release', { ...file, extension: rest }, {}],
    ['a file of another indicator', file, { indicator: 'kinder' }],
    ['a file of another level', file, { level: 'kreis' }],
    ['a period that is not there', file, { period: '2020' }],
    ['an area that is not there', file, { areas: ['X'] }],
    ['an area of another level', file, { areas: ['kreis:K1'] }],
    ['a district that is not there', file, { scope: 'X' }],
    ['sizes that lie', { ...file, size: [5, 12, 5] }, {}],
    ['values that are too few', { ...file, value: file.value.slice(1) }, {}],
  ]
  it.each(bad)('%s', (_, content, patch) => {
    expect(about).toBeDefined()
    expect(firstFigure(content, wish(patch))).toBeUndefined()
  })

  it('a category', () => {
    expect(firstFigure(fullFile('lage', 'ort'), wish({ indicator: 'lage' }))).toBeUndefined()
  })
})
