// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { ViewState } from '../../core/view/viewState.ts'
import { makeMapOutlines } from '../../map/makeMapOutlines.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { ProfilePage } from './ProfilePage.tsx'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const square = [
  [0, 50],
  [1, 50],
  [1, 51],
  [0, 50],
]
/** Of another edition than any of the release: the page draws its own. */
const outlines = makeMapOutlines('none.0', {
  type: 'Topology',
  arcs: [square],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { id: 'x', name: 'X' } }],
    },
  },
})

function show(patch: Partial<ViewState>, language: 'de' | 'en' = 'de') {
  const scene = sampleScene({ ...patch, view: 'profile', language })
  renderInSite(<ProfilePage scene={scene} outlines={outlines} isFocused />, { language })
  replaceView(scene.view)
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const rowOf = async (name: string) => {
  const row = (await screen.findByRole('rowheader', { name: new RegExp(`^${name}`) })).closest('tr')
  if (!row) throw new Error(`${name} is in no row`)
  return plain(row)
}
const complete = (words: RegExp) => screen.findByText(words)

describe('ProfilePage', () => {
  test('an area: heading, five sentences, every indicator, what is missing, sources', async () => {
    show({ areas: ['K3-2'] })
    expect(await screen.findByRole('heading', { level: 1, name: 'Jettingen' })).toHaveFocus()
    expect(screen.getByText('Ort im Südkreis')).toBeVisible()
    await complete(/Profil vollständig, 3 Indikatoren/)
    const findings = screen.getByRole('region', { name: 'Auf einen Blick' })
    expect(within(findings).getAllByRole('listitem')).toHaveLength(5)
    expect(plain(findings)).toContain(
      'Eindeutig höher als Musterland insgesamt: Kinderarmut (33,0 % gegenüber 19,5 %, ungünstiger).',
    )
    const row = await rowOf('Kinderarmut')
    expect(row).toContain('693 von 2.100')
    expect(row).toContain('1 von 9')
    expect(row).toContain('höher (ungünstiger)')
    expect(screen.getByText('Auf dieser Raumebene nicht veröffentlicht (1)')).toBeVisible()
    expect(screen.getByText('Medianalter')).toBeVisible()
    expect(plain(screen.getByRole('contentinfo'))).toContain('Kinderarmut (31.12.2024)')
    expect(plain(screen.getByRole('contentinfo'))).toContain('release=2026.1')
  })

  test('a district in English: its own rank among districts, its places as links', async () => {
    show({ areas: ['kreis:K1'] }, 'en')
    await complete(/Profile complete/)
    expect(screen.getByText('District in Musterland')).toBeVisible()
    expect(await rowOf('Median age')).toContain('as of 2022')
    const places = await screen.findByRole('table', { name: 'Places in Nordkreis' })
    expect(within(places).getByRole('link', { name: 'Altenau' })).toHaveAttribute(
      'href',
      expect.stringMatching(/areas=K1-1.*view=profile/),
    )
  })

  test('a combined area: computed from counts, without ranks; a refusal is named', async () => {
    show({ combined: ['K1-1', 'K2-1'] })
    await complete(/Profil vollständig/)
    expect(screen.getByRole('heading', { level: 1, name: 'Mein Gebiet' })).toBeVisible()
    expect(screen.getByText(/Zusammengefasst: Altenau und Eichen/)).toBeVisible()
    expect(await rowOf('Kinderarmut')).toContain('ein Wert ist geheim zu halten')
    expect(screen.queryByRole('columnheader', { name: 'Rang' })).toBeNull()
    expect(
      screen.getByText('Lässt sich nicht zusammenfassen: ein Wert ist geheim zu halten (1)'),
    ).toBeVisible()
  })

  test('a withheld value is a word with its reason, never a number', async () => {
    show({ areas: ['K2-1'] }, 'en')
    await complete(/Profile complete/)
    expect(await rowOf('Child poverty')).toContain('confidential')
    expect(screen.getByText('Confidential (1)')).toBeVisible()
  })

  test('a file that does not come is named; the others stand; it comes when asked again', async () => {
    server.use(http.get(site.urlOf('data/kinder.ort.json'), () => HttpResponse.error()))
    show({ areas: ['K1-1'] })
    await complete(/Nicht geladen: Kinder unter 15 Jahren/)
    expect(await rowOf('Kinderarmut')).toContain('60 von 400')
    server.resetHandlers()
    await userEvent.click(screen.getByRole('button', { name: 'Noch einmal laden' }))
    await waitFor(async () => expect(await rowOf('Kinder unter 15 Jahren')).toContain('400 Kinder'))
  })

  test('an area that does not exist is said to be unknown', async () => {
    show({ areas: ['kreis:K9'] })
    expect(await screen.findByRole('alert')).toHaveTextContent('gibt es auf diesem Gebietsstand nicht')
  })

  test('one step leads back to the map; an indicator opens there', async () => {
    show({ areas: ['K1-1'] })
    await complete(/Profil vollständig/)
    expect(screen.getByRole('link', { name: 'Kinder unter 15 Jahren' })).toHaveAttribute(
      'href',
      expect.not.stringContaining('view=profile'),
    )
    await userEvent.click(screen.getByRole('button', { name: /Zurück zur Karte/ }))
    expect(readView()).toMatchObject({ view: 'map', areas: ['K1-1'] })
  })

  test('each printed sheet names area, period and release', async () => {
    show({ areas: ['K1-1'] })
    await complete(/Profil vollständig/)
    await waitFor(() => expect(document.adoptedStyleSheets).toHaveLength(1))
    cleanup()
    expect(document.adoptedStyleSheets).toHaveLength(0)
  })
})
