// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { TypesPanel } from './TypesPanel.tsx'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen())
afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const lines = { type: 'MultiLineString' as const, coordinates: [] }
function outlinesOf(ids: readonly string[]): MapOutlines {
  return {
    key: 'ort.1',
    areas: ids.map((id, x) => {
      const ring = [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ]
      const geometry = { type: 'Polygon' as const, coordinates: [ring] }
      return { type: 'Feature', geometry, properties: { id, name: id } }
    }),
    indexById: new Map(ids.map((id, i) => [id, i])),
    borders: lines,
    rim: lines,
    arcs: [],
    labels: [],
    bbox: [0, 0, ids.length, 1],
  }
}

function show(patch: Parameters<typeof sampleScene>[0] = {}, language: 'de' | 'en' = 'de') {
  const scene = sampleScene(patch)
  const outlines = outlinesOf(scene.rows.map(({ id }) => id))
  const picker = <p>Liste zum Ankreuzen</p>
  const { container } = renderInSite(<TypesPanel scene={scene} outlines={outlines} picker={picker} />, {
    language,
  })
  act(() => replaceView(scene.view))
  return container
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const whole = { indicators: ['kinder'], period: '2022' }

describe('TypesPanel', () => {
  test('names types by their profile, each with its number', async () => {
    const container = show(whole)
    expect(await screen.findByText(/12 Raumeinheiten in 2 Typen/)).toBeVisible()
    const key = within(screen.getByRole('list', { name: 'Typen' }))
      .getAllByRole('listitem')
      .map(plain)
    expect(key[0]).toMatch(/^Typ 1: .+ (eher )?hochn = \d+$/)
    expect(key[1]).toMatch(/^Typ 2: /)
    const sizes = key.map((entry) => Number(/n = (\d+)$/.exec(entry)?.[1]))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(12)
    expect(plain(container)).toContain('Aus einem gewählten Indikator.')
    expect(plain(container)).toContain('jede gleich gewichtet: kein Anteil des Typs insgesamt')
    expect(plain(container)).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('in English', async () => {
    show(whole, 'en')
    expect(await screen.findByText(/12 areas in 2 types/)).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Number of types' })).toHaveDisplayValue('Proposed: 2')
  })

  test('too few areas with all values: refused, with those left out by name', async () => {
    const container = show({ indicators: ['kinderarmut', 'kinder'], period: '2023' })
    expect(await screen.findByText(/erst ab 10 Raumeinheiten/)).toBeVisible()
    expect(plain(container)).toMatch(/\d+ nicht einbezogen, weil mindestens ein Wert fehlt: .+\./)
  })

  test('without a choice it says which indicators it took', async () => {
    const container = show()
    await screen.findByText(/Typen werden erst ab|Raumeinheiten in/)
    expect(plain(container)).toMatch(/Aus (den )?\d+ (Leitindikatoren|vorgeschlagenen)/)
  })

  test('list, table and choice of area', async () => {
    show(whole)
    const list = await screen.findByRole('list', { name: 'Raumeinheiten nach Typen' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(12)
    const [first] = within(list).getAllByRole('button')
    if (!first) throw new Error('no row')
    await userEvent.click(first)
    expect(readView()?.areas).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    expect(within(screen.getByRole('table', { name: /nach 2 Typen/ })).getAllByRole('row')).toHaveLength(13)
  })

  test('seed in sight and in the link; the picker of the caller', async () => {
    show(whole)
    await userEvent.click(await screen.findByRole('button', { name: /Wie gerechnet/ }))
    expect(screen.getByRole('textbox', { name: 'Startzahl des Zufalls' })).toHaveValue('1')
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Startzahl des Zufalls' }),
      '{Backspace}7{Enter}',
    )
    expect(readView()?.seed).toBe(7)
    expect(screen.getByText('Liste zum Ankreuzen')).toBeVisible()
  })

  test('while it is computed anew the settings stay open and the focus stays in the field', async () => {
    show(whole)
    await screen.findByText(/12 Raumeinheiten in 2 Typen/)
    const button = screen.getByRole('button', { name: /Wie gerechnet/ })
    await userEvent.click(button)
    const seed = screen.getByRole('textbox', { name: 'Startzahl des Zufalls' })
    await userEvent.type(seed, '7{Enter}')
    expect(readView()?.seed).not.toBe(1)
    await screen.findByText(/12 Raumeinheiten in 2 Typen/)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(seed).toHaveFocus()
  })

  test('the number of types and the seed of a link; more than there can be is the proposed number', async () => {
    show({ ...whole, groups: 2, seed: 7 }, 'en')
    const choice = await screen.findByRole('combobox', { name: 'Number of types' })
    expect(choice).toHaveValue('2')
    await userEvent.click(screen.getByRole('button', { name: /How/ }))
    expect(screen.getByRole('textbox')).toHaveValue('7')
    await userEvent.selectOptions(choice, '')
    expect(readView()?.groups).toBeUndefined()
    await userEvent.selectOptions(choice, '2')
    expect(readView()?.groups).toBe(2)
    cleanup()
    show({ ...whole, groups: 6 })
    expect(await screen.findByRole('combobox', { name: 'Zahl der Typen' })).toHaveDisplayValue('Vorschlag: 2')
  })

  test('a file that does not arrive is said', async () => {
    server.use(http.get('*/kinder.ort.json', () => HttpResponse.error()))
    show(whole)
    expect(await screen.findByText(/konnten nicht geladen werden/)).toBeVisible()
  })
})
