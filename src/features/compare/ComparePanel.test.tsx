// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { useEffect, useState } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { ComparePanel } from './ComparePanel.tsx'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

function show(scene: Scene, language: Language = 'de') {
  const drawn = new EventTarget()
  function Panel() {
    const [shown, setShown] = useState(scene)
    useEffect(() => {
      const draw = () => setShown(sampleScene(readView()))
      drawn.addEventListener('draw', draw)
      return () => drawn.removeEventListener('draw', draw)
    }, [])
    return <ComparePanel scene={shown} />
  }
  renderInSite(<Panel />, { language })
  act(() => replaceView(scene.view))
  /** The panel as the app would draw it after the last choice. */
  return () => act(() => void drawn.dispatchEvent(new Event('draw')))
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const rows = () => within(screen.getByRole('list', { name: /Gewählte|Chosen/ })).getAllByRole('listitem')
const against = (scene: Scene, held: ViewState['against']): Scene => ({
  ...scene,
  view: { ...scene.view, ...(held && { against: held }) },
})

describe('ComparePanel', () => {
  test('each area with value, interval, counts, rank and its difference to the first', () => {
    show(sampleScene({ areas: ['K1-1', 'K3-2', 'K3-1', 'K2-1'] }))
    const [first, second, third, fourth] = rows().map(plain)
    expect(first).toContain('Altenau Nordkreis')
    expect(first).toContain('15,0 % (11,5 bis 18,5 %)')
    expect(first).toContain('Vergleichsbasis')
    expect(first).toContain('60 von 400 · Rang 5 von 9, gleichauf mit einer weiteren')
    expect(second).toContain('+18,0 Pp. (13,7 bis 21,8)')
    expect(second).not.toContain('nicht eindeutig')
    expect(third).toMatch(/0,0 Pp\. \(−[\d,]+ bis [\d,]+\), nicht eindeutig verschieden/)
    expect(fourth).toContain('geheim zu halten')
    expect(fourth).not.toContain('Pp.')
  })

  test('a base without a value is said to be the reason why there are no differences', () => {
    show(sampleScene({ areas: ['K2-1', 'K1-1'] }))
    expect(screen.getByText(/Die Vergleichsbasis hat hier keinen Wert/)).toBeVisible()
    cleanup()
    show(sampleScene({ areas: ['K1-1', 'K2-1'] }))
    expect(screen.queryByText(/Die Vergleichsbasis hat hier keinen Wert/)).toBeNull()
  })

  test('the keyboard in a row marks its area everywhere, as the pointer does', async () => {
    show(sampleScene({ areas: ['K1-1', 'K3-2'] }))
    await userEvent.tab()
    await userEvent.tab()
    expect(rows()[0]?.contains(document.activeElement)).toBe(true)
    expect(rows()[0]?.className).toMatch(/isHovered/)
  })

  test('in English', () => {
    show(sampleScene({ areas: ['K1-1', 'K3-2'], language: 'en' }), 'en')
    expect(plain(rows()[1] ?? document.body)).toContain('+18.0 pp (13.7 to 21.8)')
    expect(screen.getByRole('button', { name: 'Remove all' })).toBeVisible()
  })

  test('another base is chosen for all and lives in the link', async () => {
    const scene = sampleScene({ areas: ['K1-1', 'K3-2'] })
    show(scene)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Differenz zu' }), 'Jettingen')
    expect(readView()?.against).toEqual({ kind: 'area', id: 'K3-2' })
    cleanup()
    show(against(scene, { kind: 'area', id: 'K3-2' }))
    expect(plain(rows()[0] ?? document.body)).toContain('−18,0 Pp. (−21,8 bis −13,7)')
  })

  test('no interval beside what contains an area, and the reason stands once', () => {
    for (const kind of ['parent', 'region'] as const) {
      show(against(sampleScene({ areas: ['K1-1', 'K1-2'] }), { kind }))
      for (const row of rows()) expect(plain(row)).not.toMatch(/Pp\. \(/)
      expect(screen.getAllByText(/zählen dieselben Fälle in beiden/)).toHaveLength(1)
      cleanup()
    }
  })

  test('an area of the level above names its level; the part says why it has no interval', () => {
    show(sampleScene({ areas: ['K1-1', 'kreis:K1', 'kreis:K2'] }))
    const [, whole, stranger] = rows().map(plain)
    expect(whole).toContain('Nordkreis Kreis')
    expect(whole).toContain('ohne Spanne: eine enthält die andere')
    expect(stranger).toMatch(/Pp\. \(/)
  })

  test('without counts the difference stands alone and says so', () => {
    const scene = sampleScene({ areas: ['K1-1', 'K3-2'] })
    const chosen = scene.chosen.map((figures) => {
      const { cell } = figures.row
      if (cell.kind === 'absent') return figures
      return { ...figures, row: { ...figures.row, cell: { kind: 'number' as const, value: cell.value } } }
    })
    show({ ...scene, chosen })
    expect(plain(rows()[1] ?? document.body)).toContain('+18,0 Pp., ohne Fallzahlen keine Spanne')
  })

  test('moves by buttons, keeps the focus, and puts an area first by its name', async () => {
    const update = show(sampleScene({ areas: ['K1-1', 'K3-2', 'K3-1'] }))
    await userEvent.click(screen.getByRole('button', { name: 'Altenau nach unten' }))
    expect(readView()?.areas).toEqual(['K3-2', 'K1-1', 'K3-1'])
    update()
    expect(screen.getByRole('button', { name: 'Altenau nach unten' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: /^Imsdorf Südkreis/ }))
    expect(readView()?.areas).toEqual(['K3-1', 'K3-2', 'K1-1'])
    update()
    await userEvent.click(screen.getByRole('button', { name: 'Imsdorf nach oben' }))
    expect(readView()?.areas).toEqual(['K3-1', 'K3-2', 'K1-1'])
  })

  test('removes one, and all', async () => {
    const update = show(sampleScene({ areas: ['K1-1', 'K3-2'] }))
    await userEvent.click(screen.getByRole('button', { name: 'Altenau entfernen' }))
    expect(readView()?.areas).toEqual(['K3-2'])
    update()
    expect(screen.getByRole('button', { name: 'Jettingen entfernen' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Alle entfernen' }))
    expect(readView()?.areas).toEqual([])
    update()
    expect(screen.getByText(/Noch keine Raumeinheit gewählt/)).toBeVisible()
  })

  test('adds by search: in any spelling, areas of the level above too, never one twice', async () => {
    const update = show(sampleScene({ areas: ['K1-1'] }))
    const box = screen.getByRole('combobox', { name: 'Raumeinheit hinzufügen' })
    await userEvent.type(box, 'suedkr')
    const list = within(await screen.findByRole('listbox'))
    await screen.findByRole('option', { name: /Südkreis Musterland K3/ })
    expect(list.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      'Kreise',
      'Orte',
    ])
    expect(list.getAllByRole('option').map(plain)[1]).toMatch(/ Südkreis K3-1$/)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(readView()?.areas).toEqual(['K1-1', 'K3-1'])
    update()
    await userEvent.type(box, 'seekreis')
    await userEvent.click(await screen.findByRole('option', { name: /^Seekreis/ }))
    expect(readView()?.areas).toEqual(['K1-1', 'K3-1', 'kreis:K2'])
    await userEvent.type(box, 'altenau')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(await screen.findByText('Keine weitere Raumeinheit passt zu „altenau“.')).toBeVisible()
  })

  test('adds an area of a level below, and says where the indicator has no values', async () => {
    show(sampleScene({ indicator: 'medianalter', level: 'kreis', period: '2022', areas: ['K1'] }), 'en')
    await userEvent.type(screen.getByRole('combobox', { name: 'Add an area' }), 'altenau')
    const group = await screen.findByRole('group', { name: 'Places (no values of this indicator)' })
    expect(within(group).getByRole('option', { selected: true })).toHaveTextContent('Altenau Nordkreis K1-1')
    await userEvent.keyboard('{Enter}')
    expect(readView()?.areas).toEqual(['K1', 'ort:K1-1'])
    cleanup()
    show(sampleScene({ indicator: 'medianalter', level: 'kreis', period: '2022', areas: ['K1', 'ort:K1-1'] }))
    expect(rows().map(plain)[1]).toContain('für Orte nicht veröffentlicht')
  })

  test('names the level that could not be searched', async () => {
    server.use(http.get(site.urlOf('geo/kreis.2011.topojson'), () => new HttpResponse('', { status: 500 })))
    show(sampleScene({ areas: ['K1-1'] }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Raumeinheit hinzufügen' }), 'birk')
    expect(await screen.findByRole('option', { name: /^Birkfeld/ })).toBeVisible()
    expect(await screen.findByText(/nicht durchsucht: Kreise\./)).toBeVisible()
  })

  test('ten are enough', () => {
    const ids = sampleScene()
      .rows.slice(0, 10)
      .map(({ id }) => id)
    show(sampleScene({ areas: ids }))
    expect(rows()).toHaveLength(10)
    expect(screen.getByText(/Zehn Raumeinheiten sind gewählt/)).toBeVisible()
  })

  test('makes a peer group and a common area of those of the own level', async () => {
    show(sampleScene({ areas: ['K1-1', 'K3-2'] }))
    await userEvent.click(screen.getByRole('button', { name: 'Als Vergleichsgruppe' }))
    expect(readView()?.scope).toEqual({ kind: 'group', ids: ['K1-1', 'K3-2'] })
    await userEvent.click(screen.getByRole('button', { name: /„Mein Gebiet“/ }))
    expect(readView()?.combined).toEqual(['K1-1', 'K3-2'])
  })

  test('an area hovered anywhere is marked, and hovering a row is told', async () => {
    show(sampleScene({ areas: ['K1-1', 'K3-2'] }))
    const before = rows()[1]?.className
    act(() => hoverArea('K3-2'))
    expect(rows()[1]?.className).not.toBe(before)
  })

  test('categories have values but no difference', () => {
    show(sampleScene({ indicator: 'lage', areas: ['K1-1', 'K2-1'] }))
    expect(plain(rows()[1] ?? document.body)).toContain('am See')
    expect(screen.queryByRole('combobox', { name: 'Differenz zu' })).toBeNull()
  })
})
