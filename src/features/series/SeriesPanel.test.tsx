// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { SeriesPanel } from './SeriesPanel.tsx'

afterEach(cleanup)

function show(scene: Scene, language: Language = 'de') {
  replaceView(scene.view)
  return render(
    <LanguageProvider language={language}>
      <SeriesPanel scene={scene} />
    </LanguageProvider>,
  ).container
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const lines = (container: HTMLElement, role: string) =>
  [...container.querySelectorAll(`[data-line="${role}"] path`)].map((path) => path.getAttribute('d') ?? '')

describe('SeriesPanel', () => {
  test('area, parent and whole, each interrupted by the break and by the year left out', () => {
    const container = show(sampleScene({ areas: ['K1-1'] }))
    for (const role of ['area', 'parent', 'region'])
      expect(lines(container, role)[0]?.match(/M/g)).toHaveLength(2)
    expect(plain(container)).toContain('bis 2020 nicht vergleichbar')
    expect(plain(container)).toContain('Bruch 2021: neues Verfahren')
  })

  test('keys walk the periods, the word of a withheld one is spoken, a stop without values cannot be chosen', async () => {
    show(sampleScene({ areas: ['K2-1'] }))
    await userEvent.tab()
    const slider = screen.getByRole('slider', { name: /Kinderarmut.*Eichen.*Seekreis.*Musterland/ })
    expect(slider.getAttribute('aria-valuetext')).toContain('2024: Eichen geheim zu halten')
    fireEvent.change(slider, { target: { value: '3' } })
    expect(slider.getAttribute('aria-valuetext')).toContain('2020: Eichen nicht erhoben')
    await userEvent.keyboard('{Enter}')
    expect(readView()?.period).toBe('2024')
    fireEvent.change(slider, { target: { value: '4' } })
    await userEvent.keyboard('{Enter}')
    expect(readView()?.period).toBe('2021')
  })

  test('the table says the same in words', async () => {
    show(sampleScene({ areas: ['K2-1'] }))
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const rows = within(
      await screen.findByRole('table', { name: 'Kinderarmut im Zeitverlauf' }),
    ).getAllByRole('row')
    expect(rows).toHaveLength(8)
    expect(plain(rows.at(-1) ?? document.body)).toMatch(/^2024geheim zu halten\d/)
    expect(plain(rows[3] ?? document.body)).toBe('2020nicht erhobennicht erhobennicht erhoben')
  })

  test('further areas bring their own line', () => {
    const container = show(sampleScene({ areas: ['K1-1', 'K3-2'] }))
    expect(lines(container, 'other')).toHaveLength(1)
  })

  test('without a choice the whole stands alone', () => {
    const container = show(sampleScene())
    expect(lines(container, 'region')).toHaveLength(1)
    expect(lines(container, 'area')).toHaveLength(0)
  })

  test('categories have no series, and that is said', () => {
    expect(plain(show(sampleScene({ indicator: 'lage', areas: ['K1-1'] })))).toBe(
      'Für diese Auswahl gibt es keine Zeitreihe.',
    )
  })

  test('several areas have marks of their own, one alone has none', () => {
    const marked = show(sampleScene({ areas: ['K1-1', 'K3-2'] }))
    expect(marked.querySelectorAll('[data-marks]')).toHaveLength(2)
    expect(marked.querySelector('[data-marks="K3-2"]')?.children).toHaveLength(6)
    cleanup()
    expect(show(sampleScene({ areas: ['K1-1'] })).querySelector('[data-marks]')).toBeNull()
  })

  test('areas of one name say where they lie; a chosen municipality is drawn once', () => {
    const scene = sampleScene({ areas: ['K1-1', 'K3-2'] })
    const twins = scene.chosen.map((figures) => ({ ...figures, row: { ...figures.row, name: 'Mitte' } }))
    const named = twins.map((figures) => ({
      ...figures,
      series: figures.series.map((line) => (line.role === 'area' ? { ...line, name: 'Mitte' } : line)),
    }))
    expect(plain(show({ ...scene, chosen: named }))).toMatch(/Mitte \(Nordkreis\).*Mitte \(Südkreis\)/)
    cleanup()
    const district = sampleScene({ level: 'kreis', areas: ['K1'] }).chosen
    const container = show({ ...scene, chosen: [...scene.chosen.slice(0, 1), ...district] })
    expect(lines(container, 'parent')).toHaveLength(0)
    expect(lines(container, 'other')).toHaveLength(1)
  })

  test('combined areas have their own line', () => {
    const scene = sampleScene({ areas: ['K1-1'] })
    const points = scene.chosen[0]?.series[0]?.points ?? []
    const combined = {
      kind: 'value',
      ids: ['K1-1', 'K1-2'],
      names: ['Altenau', 'Birkfeld'],
      cell: { kind: 'number', value: 10 },
      series: { id: '+', name: '', role: 'combined', points },
    } as const
    expect(lines(show({ ...scene, combined }), 'combined')).toHaveLength(1)
    expect(screen.getByText('Mein Gebiet', { selector: 'text' })).toBeVisible()
  })
})

describe('what can be asked about the series', () => {
  const open = async (name = 'Trend und mehr') => {
    await userEvent.click(screen.getByRole('button', { name }))
    await screen.findByRole('combobox')
  }
  const range = ['2018', '2019', '2021', '2022', '2023', '2024'].map((period, i) => ({
    period,
    least: i,
    greatest: 40 + i,
  }))

  test('nothing of it is in sight before', () => {
    const container = show({ ...sampleScene({ areas: ['K1-1'] }), range })
    expect(plain(container)).not.toMatch(/Theil|kein klarer Trend|= 100/)
    expect(container.querySelector('[data-mark="range"]')).toBeNull()
  })

  test('the trend of the first area, one sentence a segment between breaks', async () => {
    const container = show(sampleScene({ areas: ['K1-1'] }))
    await open()
    expect(screen.getByRole('heading', { name: 'Trend Altenau' })).toBeVisible()
    const words = screen.getAllByRole('listitem').map(plain)
    expect(words).toEqual([
      '2018 bis 2019 (2 Werte): zu wenige Jahre für einen Trend',
      '2021 bis 2024 (4 Werte): kein klarer Trend, im Mittel +0,50 Pp. je Jahr (0,50 bis 0,50), p = 0,083, exakt',
    ])
    expect(plain(container)).toContain('nie über einen Bruch hinweg')
  })

  test('the same in English', async () => {
    show(sampleScene({ areas: ['K1-1'], language: 'en' }), 'en')
    await open('Trend and more')
    expect(plain(screen.getAllByRole('listitem')[1] ?? document.body)).toBe(
      '2021 to 2024 (4 values): no clear trend, on average +0.50 pp a year (0.50 to 0.50), p = 0.083, exact',
    )
  })

  test('the range of all areas is a band behind the lines, said in readout and table too', async () => {
    const container = show({ ...sampleScene({ areas: ['K1-1'] }), range })
    await open()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Spanne aller Raumeinheiten' }))
    expect(container.querySelector('[data-mark="range"]')?.getAttribute('d')?.match(/Z/g)).toHaveLength(2)
    expect(readView()?.additions).toEqual(['range'])
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/alle Orte 5,0 bis 45,0\s%/)
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const last = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .at(-1)
    expect(plain(last ?? document.body)).toMatch(/5,0 bis 45,0 %$/)
  })

  test('a link brings the range without a click, and it can be taken away', async () => {
    const container = show({ ...sampleScene({ areas: ['K1-1'], additions: ['range'] }), range })
    expect(container.querySelector('[data-mark="range"]')).not.toBeNull()
    await open()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Spanne aller Raumeinheiten', checked: true }))
    expect(container.querySelector('[data-mark="range"]')).toBeNull()
    expect(readView()?.additions).toEqual([])
  })

  test('choosing a year asks for an index', async () => {
    show(sampleScene({ areas: ['K1-1'] }))
    await open()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Index' }), '2021 = 100')
    expect(readView()?.indexedTo).toBe('2021')
  })

  test('an index has its own line at 100, says its year, and does not cross a break', async () => {
    const container = show(sampleScene({ areas: ['K1-1'], indexedTo: '2021' }))
    expect(await screen.findByText('Index, 2021 = 100')).toBeVisible()
    expect(container.querySelector('[data-mark="baseline"]')).not.toBeNull()
    expect(lines(container, 'area')[0]?.match(/M/g)).toHaveLength(1)
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain('2024: Altenau 111,1')
    expect(plain(container)).toContain('Werte jenseits eines Bruchs der Zeitreihe sind nicht umgerechnet')
    await userEvent.click(screen.getByRole('button', { name: 'Werte zeigen' }))
    expect(readView()?.indexedTo).toBeUndefined()
  })

  test('a line without a value in the base year is left out by name', async () => {
    const container = show(sampleScene({ areas: ['K2-1'], indexedTo: '2024' }))
    await screen.findByText('Index, 2024 = 100')
    expect(plain(container)).toContain('Eichen fehlt: für das Indexjahr geheim zu halten.')
    expect(lines(container, 'area')).toHaveLength(0)
    expect(lines(container, 'region')).toHaveLength(1)
  })

  test('where no line can be converted, that is said, and the way back stays', async () => {
    const scene = sampleScene({ areas: ['K2-1'], indexedTo: '2024' })
    const alone = scene.chosen.map((figures) => ({ ...figures, series: figures.series.slice(0, 1) }))
    show({ ...scene, chosen: alone })
    expect(await screen.findByText(/lässt sich keine Linie umrechnen/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Werte zeigen' })).toBeVisible()
  })
})
