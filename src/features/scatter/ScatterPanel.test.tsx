// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite, sampleSiteUrl } from '../../testing/sampleSite.ts'
import { ScatterPanel } from './ScatterPanel.tsx'

const server = setupServer()
beforeAll(() => server.listen())
afterAll(() => server.close())
afterEach(() => {
  cleanup()
  hoverArea(undefined)
  server.resetHandlers()
})

const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll('\u00a0', ' ')
const page = () => plain(document.body)

const spokenDot = () => within(screen.getByRole('listbox')).getByRole('option')

async function show(patch: Partial<ViewState> = {}, change: (scene: Scene) => Scene = (scene) => scene) {
  server.use(...sampleSite().handlers)
  const scene = change(sampleScene(patch))
  const { container } = renderInSite(<ScatterPanel scene={scene} />, { language: patch.language ?? 'de' })
  act(() => replaceView(scene.view))
  await screen.findByText(/n = /)
  return container
}

describe('ScatterPanel', () => {
  test('a proposal that is said, r with its interval, rank correlation, n of all', async () => {
    await show({ period: '2022' })
    expect(screen.getByRole('combobox', { name: 'Zweiter Indikator' })).toHaveValue('kinder')
    expect(page()).toContain('Ein Vorschlag')
    expect(page()).toMatch(/Pearson r = −?0,\d\d \(−?0,\d\d bis 0,\d\d\) · Spearman −?0,\d\d · n = 12 von 12/)
  })

  test('what a relation does not say stands below at all times', async () => {
    await show({ period: '2022' })
    expect(page()).toContain(
      'Verglichen werden Raumeinheiten, nicht Menschen. Ein Zusammenhang ist noch keine Ursache.',
    )
    expect(page()).toContain('ein p-Wert wäre zu klein')
    expect(page()).toContain('Rechnerisch verwandt: eine Zahl geht in beide ein (Kinder unter 15).')
    expect(page()).toContain('Bei so wenigen Raumeinheiten')
  })

  test('the direction is named in words, never a cause', async () => {
    await show({ period: '2022' })
    expect(page()).toContain('Je höher „Kinderarmut“, desto höher ist meist „Kinder unter 15 Jahren“.')
    expect(page()).not.toMatch(/führt zu|bewirkt|wegen|weil/)
  })

  test('no direction is named where the interval holds zero', async () => {
    await show({ period: '2022' }, (scene) => ({
      ...scene,
      rows: scene.rows.map((row, i) => ({ ...row, cell: { kind: 'number' as const, value: i % 3 } })),
    }))
    expect(page()).toContain(
      '„Kinderarmut“ und „Kinder unter 15 Jahren“: kein deutlicher Zusammenhang erkennbar.',
    )
    expect(page()).not.toContain('Je höher')
  })

  test('areas without a dot are counted, and named with their reason', async () => {
    await show()
    expect(page()).toContain('n = 9 von 12')
    expect(page()).toContain(
      'Keine Kennzahl: nur 9 Raumeinheiten haben beide Werte, mindestens 10 sind nötig.',
    )
    await userEvent.click(screen.getByRole('button', { name: '3 Orte ohne Punkt' }))
    const reasons = screen.getAllByRole('listitem').map(plain)
    expect(reasons).toEqual([
      '„Kinderarmut“ geheim zu halten: 2 Eichen (Seekreis), Fuhrt (Seekreis)',
      '„Kinderarmut“ nicht erhoben: 1 Lindenhof (Südkreis)',
    ])
  })

  test('KomMonitor error 5: two areas of one name are two dots and two rows, told apart by their parent', async () => {
    const rename = (scene: Scene): Scene => ({
      ...scene,
      rows: scene.rows.map((row) => (['K1-1', 'K3-1'].includes(row.id) ? { ...row, name: 'Mitte' } : row)),
    })
    await show({ period: '2022' }, rename)
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row').map(plain)
    expect(rows).toHaveLength(13)
    expect(rows.filter((row) => row.startsWith('Mitte'))).toEqual([
      'Mitte (Südkreis)14,0 %1.000 Kinder',
      'Mitte (Nordkreis)14,0 %400 Kinder',
    ])
  })

  test('keys walk from dot to dot, speak both values, mark the area everywhere, choose and add', async () => {
    const container = await show({ period: '2022' })
    const plot = screen.getByRole('listbox', { name: /Streudiagramm: „Kinderarmut“ waagerecht/ })
    act(() => plot.focus())
    await userEvent.keyboard('{Home}')
    const first = plain(spokenDot())
    expect(first).toMatch(/^\S.* \(\S+\): \d+,\d % · [\d.]+ Kinder$/)
    expect(container.querySelector('[data-mark="hovered"]')).toHaveAttribute('visibility', 'visible')
    expect(page()).toContain(first)
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(plain(spokenDot())).not.toBe(first)
    const [chosen] = readView()?.areas ?? []
    expect(chosen).toMatch(/^K/)
    await userEvent.keyboard('{ArrowRight}{Shift>}{Enter}{/Shift}')
    expect(readView()?.areas).toHaveLength(2)
  })

  test('a hover anywhere marks the dot; an area without one marks nothing', async () => {
    const container = await show()
    const mark = () => container.querySelector('[data-mark="hovered"]')?.getAttribute('visibility')
    act(() => hoverArea('K1-1'))
    expect(mark()).toBe('visible')
    expect(page()).toContain('Altenau (Nordkreis): 15,0 % · 400 Kinder')
    act(() => hoverArea('K2-1'))
    expect(mark()).toBe('hidden')
  })

  test('another second indicator, swapped axes and the map of both go into the view', async () => {
    await show({ period: '2022' })
    await userEvent.click(screen.getByRole('button', { name: 'Als Karte zu zweit' }))
    expect(readView()).toMatchObject({ mode: 'bivariate', second: 'kinder' })
    await userEvent.click(screen.getByRole('button', { name: 'Achsen tauschen' }))
    expect(readView()).toMatchObject({ indicator: 'kinder', second: 'kinderarmut' })
  })

  test('the line can be taken away', async () => {
    const container = await show({ period: '2022' })
    expect(container.querySelector('[data-mark="line"]')).not.toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Gerade zeigen' }))
    expect(container.querySelector('[data-mark="line"]')).toBeNull()
    expect(readView()?.additions).toEqual(['noline'])
  })

  test('a link without the line', async () => {
    const container = await show({ period: '2022', additions: ['noline'] })
    expect(screen.getByRole('checkbox', { name: 'Gerade zeigen' })).not.toBeChecked()
    expect(container.querySelector('[data-mark="line"]')).toBeNull()
  })

  test('the figures behind: all coefficients, the line, and how they are computed', async () => {
    await show({ period: '2022' })
    await userEvent.click(screen.getByRole('button', { name: 'Kennzahlen' }))
    for (const term of ['Pearson', 'Spearman', 'Kendall τ-b', 'R²', 'Standardfehler der Steigung'])
      expect(screen.getByText(term)).toBeVisible()
    expect(page()).toMatch(/y = [\d.,]+ [+−] [\d.,]+ · x/)
  })

  test('categories have no scatter plot, and a level with one indicator none either', () => {
    renderInSite(<ScatterPanel scene={sampleScene({ indicator: 'lage' })} />)
    expect(page()).toContain('Dieser Indikator hat Kategorien statt Zahlen')
  })

  test('a file that cannot be used is named, with the way to try again', async () => {
    server.use(
      http.get(`${sampleSiteUrl}data/releases/2026.1/data/kinder.ort.json`, () => HttpResponse.error()),
      ...sampleSite().handlers,
    )
    renderInSite(<ScatterPanel scene={sampleScene({ period: '2022' })} />)
    const alert = await screen.findByRole('alert', {}, { timeout: 15_000 })
    expect(plain(alert)).toContain('Die Daten zu „Kinder unter 15 Jahren“ konnten nicht geladen werden')
    expect(within(alert).getByRole('button', { name: 'Erneut versuchen' })).toBeVisible()
  })

  test('speaks English', async () => {
    await show({ period: '2022', language: 'en' })
    expect(page()).toContain('Areas are compared, not people. Correlation is not causation.')
    expect(page()).toMatch(/n = 12 of 12/)
    expect(screen.getByRole('button', { name: 'As a map of both' })).toBeVisible()
  })
})
