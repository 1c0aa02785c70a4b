// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { SimilarPanel } from './SimilarPanel.tsx'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen())
afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

function show(patch: Parameters<typeof sampleScene>[0] = {}, language: 'de' | 'en' = 'de') {
  const scene = sampleScene({ areas: ['K1-1'], indicators: ['kinderarmut', 'kinder'], ...patch })
  const { container } = renderInSite(<SimilarPanel scene={scene} picker={<p>Liste zum Ankreuzen</p>} />, {
    language,
  })
  act(() => replaceView(scene.view))
  return container
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const items = async () => within(await screen.findByRole('list')).getAllByRole('listitem')

describe('SimilarPanel', () => {
  test('the five nearest with distance, why, and what is most different', async () => {
    const container = show()
    expect(await items()).toHaveLength(5)
    expect(screen.getByRole('heading', { name: 'Ähnlich wie Altenau' })).toBeVisible()
    // 9 areas have a poverty value in 2024; three quarters of two indicators are both.
    expect(plain(container)).toContain('Verglichen über 2 Indikatoren mit 8 Raumeinheiten.')
    expect(plain(container)).toContain('weil zu wenige Werte vorliegen: 3 Raumeinheiten')
    const [first] = await items()
    expect(plain(first ?? container)).toMatch(/Abstand 0,\d\d/)
    expect(plain(first ?? container)).toMatch(/Am nächsten: .+ \(.+\)Am weitesten auseinander: .+ \(.+\)/)
  })

  test('distances grow down the list', async () => {
    show()
    await items()
    await userEvent.click(screen.getByRole('button', { name: '8 zeigen' }))
    const distances = (await items()).map((item) =>
      Number(/Abstand (\d),(\d\d)/.exec(plain(item))?.slice(1).join('.')),
    )
    expect(distances).toHaveLength(8)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(distances.at(-1)).toBe(1)
    expect(readView()?.additions).toEqual(['ten'])
  })

  test('leaves out the own municipality on demand', async () => {
    show()
    await items()
    await userEvent.click(screen.getByRole('checkbox', { name: 'ohne Nordkreis' }))
    expect((await items()).map(plain).join()).not.toContain('Nordkreis')
    expect(readView()?.additions).toEqual(['elsewhere'])
  })

  test('a link brings both, and both can be taken back', async () => {
    show({ additions: ['ten', 'elsewhere'] }, 'en')
    expect((await items()).length).toBeGreaterThan(5)
    expect((await items()).map(plain).join()).not.toContain('Nordkreis')
    await userEvent.click(screen.getByRole('checkbox', { name: /Nordkreis/, checked: true }))
    await userEvent.click(screen.getByRole('button', { name: /5/ }))
    expect(readView()?.additions).toEqual([])
    expect(await items()).toHaveLength(5)
  })

  test('chooses, compares, makes a peer group', async () => {
    show()
    const [first] = await items()
    const name = within(first ?? document.body).getAllByRole('button')[0]
    await userEvent.click(within(first ?? document.body).getByRole('button', { name: /Vergleich nehmen/ }))
    expect(readView()?.areas).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Als Vergleichsgruppe (mit der gewählten 6)' }))
    expect(readView()?.scope).toMatchObject({ kind: 'group' })
    const { scope } = readView() ?? {}
    expect(scope?.kind === 'group' && scope.ids).toHaveLength(6)
    if (name) await userEvent.click(name)
    expect(readView()?.areas).toHaveLength(1)
    expect(readView()?.areas).not.toEqual(['K1-1'])
  })

  test('under a scope it is said that all areas are searched', async () => {
    const container = show({ scope: { kind: 'within', id: 'K1' } })
    expect(await items()).toHaveLength(5)
    expect(plain(container)).toContain('Gesucht wird in allen Raumeinheiten')
    cleanup()
    const whole = show()
    await items()
    expect(plain(whole)).not.toContain('Gesucht wird in allen')
  })

  test('where all lie in the same area of the level above, it is neither named nor excludable', async () => {
    const container = show({ level: 'kreis', areas: ['K1'], indicators: ['kinderarmut'] })
    const names = (await items()).map(plain).join()
    expect(names).toMatch(/kreis/)
    expect(names).not.toContain('Musterland')
    expect(plain(container)).not.toContain('ohne Musterland')
  })

  test('without a choice the headline indicators count, in English too', async () => {
    const container = show({ indicators: [] }, 'en')
    expect(await items()).toHaveLength(5)
    expect(plain(container)).toContain('headline indicators of this level count (totals left out)')
    expect(plain(container)).toContain('A single indicator says little about similarity')
  })

  test('names an indicator that cannot take part', async () => {
    const container = show({ indicators: ['kinderarmut', 'kinder', 'lage'] })
    await items()
    expect(plain(container)).toContain('Nicht verwendet, weil hier ohne Zahlenwerte: Lage.')
  })

  test('a file that fails is named; the others still count', async () => {
    server.use(http.get(site.urlOf('data/kinder.ort.json'), () => new HttpResponse(null, { status: 404 })))
    const container = show()
    expect(
      await screen.findByText('Die Daten zu „Kinder unter 15 Jahren“ konnten nicht geladen werden'),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeVisible()
    await items()
    expect(plain(container)).toContain('Verglichen über 1 Indikator')
  })

  test('the picker of the caller stands there once, with no button around its own', async () => {
    show()
    await items()
    expect(screen.queryByRole('button', { name: /Indikatoren wählen/ })).toBeNull()
    expect(screen.getByText('Liste zum Ankreuzen')).toBeVisible()
  })

  test('asks for an area', async () => {
    show({ areas: [] })
    expect(await screen.findByText(/um ähnliche zu finden/)).toBeVisible()
  })
})
