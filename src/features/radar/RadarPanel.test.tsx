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
import { RadarPanel } from './RadarPanel.tsx'

const server = setupServer(...sampleSite().handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(cleanup)
afterAll(() => server.close())

function show(patch: Partial<ViewState>, language: 'de' | 'en' = 'de') {
  const scene = sampleScene({ level: 'kreis', period: '2022', ...patch, language })
  renderInSite(<RadarPanel scene={scene} picker={<p>Auswahl</p>} />, { language })
  replaceView(scene.view)
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('RadarPanel', () => {
  test('says how to choose where no area is chosen', () => {
    show({})
    expect(screen.getByText(/Wählen Sie auf der Karte/)).toBeVisible()
  })

  test('positions of the chosen areas and the whole, with n and which way is which', async () => {
    show({ areas: ['K1', 'K2'] })
    const picture = await screen.findByRole('img', {
      name: /Netz der Stellungen: Nordkreis, Seekreis und Musterland/,
    })
    expect(picture).toHaveAccessibleName(/Nordkreis: Kinderarmut 100/)
    expect(
      screen.getByText(/Stellung unter 3 Raumeinheiten mit Wert, 0 bis 100. Außen ist günstiger/),
    ).toBeVisible()
    const key = screen.getByRole('list', { name: 'Gezeigt' })
    expect(within(key).getAllByRole('listitem').map(plain)).toEqual(['Nordkreis', 'Seekreis', 'Musterland'])
  })

  test('neutral indicators are marked as such', async () => {
    show({ areas: ['K1'] })
    const axes = await screen.findByRole('list', { name: 'Indikator' })
    await screen.findByRole('img')
    expect(within(axes).getAllByRole('listitem').map(plain)).toEqual([
      '1Kinderarmut',
      '2Medianalter neutral',
      '3Kinder unter 15 Jahren neutral',
    ])
  })

  test('a fourth area is named, not drawn', async () => {
    show({ areas: ['K1', 'K2', 'K3'] })
    await screen.findByRole('img')
    expect(screen.queryByText(/Nicht gezeigt/)).toBeNull()
    cleanup()
    show({ level: 'ort', areas: ['K1-1', 'K1-2', 'K2-3', 'K2-4'], period: '2022' }, 'en')
    expect(await screen.findByText(/A radar needs at least three indicators/)).toBeVisible()
    expect(screen.getByText('Not shown (at most three): Hagen-Ost')).toBeVisible()
  })

  test('within a peer group it says among whom areas stand', async () => {
    show({ areas: ['K1'], scope: { kind: 'group', ids: ['K1', 'K2'] } })
    await screen.findByRole('img')
    expect(plain(screen.getByText(/^Verteilung und Stellung/))).toMatch(/Vergleichsgruppe, 2 von 3 Kreisen\./)
  })

  test('the table tells position and value', async () => {
    show({ areas: ['K1'] }, 'en')
    await screen.findByRole('img')
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }))
    const row = within(screen.getByRole('table'))
      .getByRole('rowheader', { name: 'Child poverty' })
      .closest('tr')
    expect(plain(row ?? document.body)).toMatch(/^Child poverty100 \d+\.\d%/)
  })

  test('a name of an axis opens its indicator', async () => {
    show({ areas: ['K1'] })
    await userEvent.click(await screen.findByRole('button', { name: 'Medianalter' }))
    expect(readView()).toMatchObject({ indicator: 'medianalter', view: 'map' })
  })
})
