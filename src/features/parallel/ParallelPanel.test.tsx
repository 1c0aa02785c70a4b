// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ViewState } from '../../core/view/viewState.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { ParallelPanel } from './ParallelPanel.tsx'

const server = setupServer(...sampleSite().handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(cleanup)
afterAll(() => server.close())

function show(patch: Partial<ViewState> = {}, language: 'de' | 'en' = 'de') {
  const scene = sampleScene({ ...patch, language })
  renderInSite(<ParallelPanel scene={scene} picker={<p>Auswahl</p>} />, { language })
  replaceView(scene.view)
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('ParallelPanel', () => {
  test('one line an area; gaps are counted', async () => {
    show()
    expect(
      await screen.findByRole('listbox', { name: /12 Orte über 2 Indikatoren, je eine Linie/ }),
    ).toBeVisible()
    expect(screen.getByText('Linien mit Lücken, weil Werte fehlen: 3.')).toBeVisible()
    expect(screen.getByText(/Oben ist günstiger; bei neutralen Indikatoren/)).toBeVisible()
  })

  test('arrow keys walk from area to area, speak all values, choose', async () => {
    show({}, 'en')
    const plot = await screen.findByRole('listbox')
    plot.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(plain(screen.getByRole('option'))).toBe(
      'Birkfeld, Nordkreis: Child poverty 10.0%, Children under 15 900 children',
    )
    await userEvent.keyboard('{Enter}')
    expect(readView()?.areas).toEqual(['K1-2'])
    await userEvent.keyboard('{End}{Shift>}{Enter}{/Shift}')
    expect(readView()?.areas).toEqual(['K1-2', 'K3-4'])
  })

  test('a short name of the marked line is given no length at all: an empty one is an error', async () => {
    const set = vi.spyOn(Element.prototype, 'setAttribute')
    show()
    const plot = await screen.findByRole('listbox')
    plot.focus()
    await userEvent.keyboard('{ArrowDown}')
    const lengths = set.mock.calls.filter(([name]) => name === 'textLength')
    set.mockRestore()
    expect(plot.querySelector('g[visibility="visible"] text')).toHaveTextContent('Birkfeld')
    expect(lengths.filter(([, value]) => !(Number(value) > 0))).toEqual([])
  })

  test('the table holds the chosen areas, absences in words', async () => {
    show({ areas: ['K2-1'] })
    await screen.findByRole('listbox')
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row').map(plain)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/^Eichen \(Seekreis\) geheim zu halten0 120 Kinder$/)
  })

  test('names the lines of the chosen areas', async () => {
    show({ areas: ['K2-1', 'K1-2'] })
    const key = await screen.findByRole('list', { name: 'Gezeigt' })
    expect(within(key).getAllByRole('listitem').map(plain)).toEqual([
      'Eichen, Seekreis',
      'Birkfeld, Nordkreis',
    ])
  })

  test('areas outside the scope are left out and counted', async () => {
    show({ scope: { kind: 'within', id: 'K1' } })
    expect(await screen.findByRole('listbox', { name: /^3 Orte/ })).toBeVisible()
    expect(screen.getByText(/ausgelassen: 9\./)).toBeVisible()
    expect(screen.getByText(/Verteilung und Stellung: nur Nordkreis/)).toBeVisible()
  })
})
