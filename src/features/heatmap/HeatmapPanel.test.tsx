// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { ViewState } from '../../core/view/viewState.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { HeatmapPanel } from './HeatmapPanel.tsx'
import { heatLines } from '../../drawing/grids/heatLines.ts'

const server = setupServer(...sampleSite().handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(cleanup)
afterAll(() => server.close())

function show(patch: Partial<ViewState> = {}, language: 'de' | 'en' = 'de') {
  const scene = sampleScene({ ...patch, language })
  renderInSite(<HeatmapPanel scene={scene} picker={<p>Auswahl</p>} />, { language })
  replaceView(scene.view)
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const names = () => screen.getAllByRole('rowheader').map(plain)

describe('HeatmapPanel', () => {
  test('every area, every indicator; each cell in words with its fifth and n', async () => {
    show()
    const jettingen = (await screen.findByRole('cell', { name: /33,0.%/ })).closest('tr')
    expect(names()).toHaveLength(12)
    const cells = within(jettingen ?? document.body).getAllByRole('cell')
    expect(cells.map((cell) => cell.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))).toEqual([
      'Kinderarmut: 33,0 % (693 von 2.100), am wenigsten günstiges Fünftel, Stellung 0 unter 9',
      'Kinder unter 15 Jahren: 2.100 Kinder, höchstes Fünftel, Stellung 100 unter 12',
    ])
  })

  test('absences are words and counted in the key', async () => {
    show()
    expect((await screen.findAllByRole('cell', { name: /Kinderarmut: geheim zu halten/ })).length).toBe(2)
    expect(screen.getByText('geheim zu halten (2)')).toBeVisible()
    expect(screen.getByText('nicht erhoben (1)')).toBeVisible()
  })

  test('another order', async () => {
    show()
    await screen.findByRole('cell', { name: /33,0.%/ })
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Reihenfolge' }),
      'nach Wert: Kinderarmut',
    )
    expect(names()[0]).toBe('Jettingen')
    expect(readView()?.order).toBe('indicator:kinderarmut')
    await userEvent.selectOptions(screen.getByRole('combobox'), 'nach Kreis')
    expect(names()[0]).toBe('Altenau')
    expect(readView()?.order).toBe('parent')
    await userEvent.selectOptions(screen.getByRole('combobox'), '')
    expect(readView()?.order).toBeUndefined()
  })

  test('the order of a link; one by an indicator that is not shown is natural order', async () => {
    show({ order: 'indicator:kinderarmut' }, 'en')
    await screen.findByRole('cell', { name: /33.0%/ })
    expect(names()[0]).toBe('Jettingen')
    expect(screen.getByRole('combobox', { name: 'Order' })).toHaveValue('indicator:kinderarmut')
    cleanup()
    show({ order: 'indicator:medianalter' })
    await screen.findByRole('cell', { name: /33,0.%/ })
    expect(screen.getByRole('combobox')).toHaveValue('')
    expect(names()[0]).toBe('Altenau')
  })

  test('a row chooses its area, a head opens its indicator', async () => {
    show()
    await userEvent.click(await screen.findByRole('rowheader', { name: /Birkfeld/ }))
    expect(readView()?.areas).toEqual(['K1-2'])
    await userEvent.click(screen.getByRole('button', { name: 'Kinder unter 15 Jahren (Kinder)' }))
    expect(readView()).toMatchObject({ indicator: 'kinder', view: 'map' })
  })

  test('one tab stop; keys walk to cells, names and heads, and choose', async () => {
    show({}, 'en')
    const grid = await screen.findByRole('grid', { name: /12 places, 2 indicators/ })
    await screen.findByRole('cell', { name: /33.0%/ })
    grid.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(screen.getByText(/Child poverty: /)).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(readView()?.areas).toEqual(['K1-2'])
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowRight}{Enter}')
    expect(readView()).toMatchObject({ indicator: 'kinder', view: 'map' })
  })

  test('areas outside the scope are not in it, and that is said', async () => {
    show({ scope: { kind: 'within', id: 'K1' } })
    expect(await screen.findByText('Durch Bereich oder Filter ausgelassen: 9.')).toBeVisible()
    expect(screen.getByText(/Verteilung und Stellung: nur Nordkreis/)).toBeVisible()
    expect(names()).toEqual(['Altenau', 'Birkfeld', 'Dornbach'])
  })
})

test('KomMonitor error 5: two areas of one name are told apart by their parent, and joined by key', () => {
  const row = (id: string, name: string, parentName: string) => ({
    id,
    name,
    parentId: parentName,
    parentName,
    cell: { kind: 'number' as const, value: 1 },
    mapped: { kind: 'number' as const, value: 1 },
    slot: 0,
  })
  const lines = heatLines([row('1', 'Mitte', 'A'), row('2', 'Mitte', 'B'), row('3', 'Nord', 'B')], true)
  expect(lines.map(({ name, isFirst }) => [name, isFirst])).toEqual([
    ['Mitte (A)', false],
    ['Mitte (B)', true],
    ['Nord', false],
  ])
})
