// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { ViewState } from '../../core/view/viewState.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { SpinePanel } from './SpinePanel.tsx'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

function show(patch: Partial<ViewState>, language: 'de' | 'en' = 'de') {
  const scene = sampleScene({ ...patch, language })
  renderInSite(<SpinePanel scene={scene} picker={<p>Auswahl</p>} />, { language })
  replaceView(scene.view)
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const rowOf = async (name: string) => {
  const row = (await screen.findByRole('button', { name })).closest('tr')
  if (!row) throw new Error(`${name} is in no row`)
  return row
}

describe('SpinePanel', () => {
  test('without an area it says how to choose one', () => {
    show({})
    expect(screen.getByText(/eine Raumeinheit in vielen Indikatoren/)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('a row an indicator: value, standing in a word, the whole', async () => {
    show({ areas: ['K3-2'] })
    const row = await rowOf('Kinderarmut')
    expect(within(row).getAllByRole('cell').slice(0, 1).map(plain)).toEqual(['33,0 %höher(19,5 %)'])
    expect(
      screen.getByText(/Jettingen: 2 Indikatoren, davon 1 höher, 0 niedriger und 0 ähnlich/),
    ).toBeVisible()
    expect(plain(await rowOf('Kinder unter 15 Jahren'))).toContain('neutral')
  })

  test('pointing at a row tells cases, interval, district and position with its n', async () => {
    show({ areas: ['K1-1'] })
    await userEvent.hover(await rowOf('Kinderarmut'))
    const said = plain(screen.getByText(/95-%-Intervall/))
    expect(said).toContain('60 von 400')
    expect(said).toContain('Nordkreis')
    expect(said).toContain('unter 9')
    expect(said).toContain('geheim zu halten: 2')
  })

  test('within a scope it says among whom values spread and rank; municipality and whole stay named', async () => {
    show({ areas: ['K1-1'], scope: { kind: 'within', id: 'K1' } })
    await userEvent.hover(await rowOf('Kinderarmut'))
    expect(plain(screen.getByText(/^Verteilung und Stellung/))).toBe(
      'Verteilung und Stellung: nur Nordkreis, 3 von 12 Orten. Nordkreis und Musterland: Vergleichswerte, unabhängig von dieser Auswahl.',
    )
    expect(plain(screen.getByText(/95-%-Intervall/))).toContain('unter 3')
    expect(screen.getByText('Raumeinheiten dieser Auswahl')).toBeVisible()
  })

  test('an area outside the peer group is said to be', async () => {
    show({ areas: ['K3-2'], scope: { kind: 'group', ids: ['K1-1', 'K1-2'] } }, 'en')
    await rowOf('Child poverty')
    expect(screen.getByText(/Not in this selection: Jettingen\./)).toBeVisible()
  })

  test('a withheld value is a word and stands nowhere on the spine', async () => {
    show({ areas: ['K2-1'] })
    const row = await rowOf('Kinderarmut')
    expect(plain(row)).toContain('geheim zu halten')
    expect(plain(row)).not.toContain('höher')
  })

  test('a name opens its indicator on the map; arrow keys walk from name to name', async () => {
    show({ areas: ['K1-1'] })
    const first = await screen.findByRole('button', { name: 'Kinderarmut' })
    first.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: 'Kinder unter 15 Jahren' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(readView()).toMatchObject({ indicator: 'kinder', view: 'map' })
  })

  test('the table holds the distribution', async () => {
    show({ areas: ['K1-1'], language: 'en' }, 'en')
    await rowOf('Child poverty')
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }))
    const table = screen.getByRole('table', { name: 'Altenau in several indicators, 2024: all numbers' })
    expect(table).toBeVisible()
    expect(screen.getAllByRole('columnheader').map(plain)).toContain('Upper quarter from')
  })

  test('a file that does not come is said in its row, and comes when asked again', async () => {
    server.use(http.get(site.urlOf('data/kinder.ort.json'), () => new HttpResponse('', { status: 500 })))
    show({ areas: ['K1-1'] })
    expect(await screen.findByText(/data\/kinder\.ort\.json/)).toBeVisible()
    expect(plain(await rowOf('Kinderarmut'))).toContain('15,0 %')
    server.resetHandlers()
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }))
    expect(await screen.findByRole('button', { name: 'Kinder unter 15 Jahren' })).toBeVisible()
  })
})
