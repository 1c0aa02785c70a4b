// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSite, sampleSiteUrl } from '../testing/sampleSite.ts'
import { App } from './App.tsx'

const newest = sampleSite()
const olderManifest = newest.textOf('manifest.json').replace('"id":"2026.1"', '"id":"2024.1"')
const site = sampleSite([
  {
    id: '2024.1',
    date: '2024-11-01',
    manifest: {
      path: 'manifest.json',
      bytes: Buffer.byteLength(olderManifest),
      sha256: createHash('sha256').update(olderManifest).digest('hex'),
    },
  },
  { id: '2025.1', date: '2025-10-01', withdrawn: { date: '2025-11-02', reason: 'Zähler falsch' } },
])
const older = `${sampleSiteUrl}data/releases/2024.1/`
const server = setupServer(
  ...site.handlers,
  http.get(`${older}manifest.json`, () => new HttpResponse(olderManifest)),
  http.get(`${older}*`, ({ request }) => new HttpResponse(site.textOf(request.url.slice(older.length)))),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

/** A window of 1440 pixels; nothing is laid out, so the map itself waits for a size and is not drawn. */
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  vi.unstubAllGlobals()
})

const pageState = () => document.documentElement.dataset['app']
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const openSite = (link = '') => {
  history.replaceState(null, '', `/${link}`)
  render(<App pageUrl={sampleSiteUrl} />)
}
const isIn = (state: string) => waitFor(() => expect(pageState()).toBe(state), { timeout: 5000 })
const indicator = (name: RegExp) => screen.getByRole('radio', { name })

describe('the site', () => {
  it('shows the view of the link, the release, and what the publisher wants said', async () => {
    openSite('#areas=K2-4')
    await isIn('ready')
    expect(heading()).toBe('Kinderarmut')
    expect(screen.getByRole('heading', { level: 2, name: 'Hagen-Ost' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Datenstand 2026.1' })).toBeTruthy()
    expect(screen.getByText('Alle Zahlen sind erfunden.')).toBeTruthy()
    await waitFor(() => expect(document.title).toBe('Kinderarmut 2024, Hagen-Ost – Monitoring Musterland'))
  })

  it('speaks through one polite region what the map shows', async () => {
    openSite()
    await isIn('ready')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('12 Orte'), {
      timeout: 3000,
    })
  })

  it('changes its language, and that of the document', async () => {
    openSite()
    await isIn('ready')
    await userEvent.click(screen.getByRole('button', { name: /English/ }))
    expect(heading()).toBe('Child poverty')
    expect(document.documentElement.lang).toBe('en')
  })

  it('keeps the last view whole while the next one is on its way', async () => {
    let answer = () => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    server.use(
      http.get(site.urlOf('data/kinder.ort.json'), async () => {
        await held
        return new HttpResponse(site.textOf('data/kinder.ort.json'))
      }),
    )
    openSite()
    await isIn('ready')
    await userEvent.click(indicator(/Kinder unter 15/))
    expect(pageState()).toBe('loading')
    expect(indicator(/Kinder unter 15/)).toHaveProperty('checked', true)
    expect(heading()).toBe('Kinderarmut')
    answer()
    await isIn('ready')
    expect(heading()).toBe('Kinder unter 15 Jahren')
  })

  it('drops chosen areas that do not exist and says so', async () => {
    openSite('#areas=K2-4,nirgends')
    await isIn('ready')
    expect(await screen.findByText(/„nirgends“/)).toBeTruthy()
    await waitFor(() => expect(location.hash).toBe('#areas=K2-4'))
    await userEvent.click(screen.getByRole('button', { name: 'Hinweis schließen' }))
    expect(screen.queryByText(/„nirgends“/)).toBeNull()
  })

  it('opens settings of a panel, and writes them to the address', async () => {
    openSite('#view=ranking&seed=7&with=spans')
    await isIn('ready')
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Spannen zeigen', checked: true }))
    await waitFor(() => expect(location.hash).toBe('#view=ranking&seed=7'))
    history.replaceState(null, '', '/#view=ranking&with=spans&lang=en')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(await screen.findByRole('checkbox', { name: 'Show ranges', checked: true })).toBeTruthy()
  })

  it('says where a view has nothing to show; the wish stays for a choice that has it', async () => {
    openSite('#indicator=kinder&view=counts')
    await isIn('ready')
    const told = /Ansicht „Fallzahlen“ gibt es für diese Auswahl nicht\. Gezeigt wird die Entwicklung\./
    expect(await screen.findByText(told)).toBeTruthy()
    expect(screen.getByRole('tab', { name: 'Entwicklung', selected: true })).toBeTruthy()
    await userEvent.click(indicator(/Kinderarmut/))
    await isIn('ready')
    expect(await screen.findByRole('tab', { name: 'Fallzahlen', selected: true })).toBeTruthy()
    expect(screen.queryByText(told)).toBeNull()
    await userEvent.click(indicator(/Kinder unter 15/))
    expect(await screen.findByText(told)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Hinweis schließen' }))
    expect(screen.queryByText(told)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /English/ }))
    history.replaceState(null, '', '/#view=pyramid&lang=en')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(await screen.findByText(/no view “Age pyramid”/)).toBeTruthy()
  })

  it('opens an older release when a link pins it, and comes back', async () => {
    openSite('#indicator=kinder')
    await isIn('ready')
    history.replaceState(null, '', '/#release=2024.1&indicator=kinder')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(await screen.findByRole('button', { name: 'Datenstand 2024.1' })).toBeTruthy()
    await isIn('ready')
    expect(heading()).toBe('Kinder unter 15 Jahren')
    expect(location.hash).toBe('#release=2024.1&indicator=kinder')
    history.replaceState(null, '', '/#indicator=kinder')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(await screen.findByRole('button', { name: 'Datenstand 2026.1' })).toBeTruthy()
  })

  it('explains a withdrawn release and shows the newest', async () => {
    openSite('#release=2025.1')
    await isIn('ready')
    expect(await screen.findByText(/2025\.1 wurde am 02\.11\.2025 zurückgezogen: Zähler falsch/)).toBeTruthy()
  })
})

describe('a fault', () => {
  it('in one indicator costs that indicator only, names the file, and passes with a retry', async () => {
    server.use(http.get(site.urlOf('data/kinder.ort.json'), () => new HttpResponse('<!doctype html>')))
    openSite('#indicator=kinder')
    await isIn('error')
    expect(heading()).toBe('Kinder unter 15 Jahren')
    expect(screen.getByText(/data\/kinder\.ort\.json/)).toBeTruthy()
    await userEvent.click(indicator(/Kinderarmut/))
    await isIn('ready')
    expect(heading()).toBe('Kinderarmut')
    await userEvent.click(indicator(/Kinder unter 15/))
    await isIn('error')
    server.resetHandlers()
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }))
    await isIn('ready')
    expect(heading()).toBe('Kinder unter 15 Jahren')
  })

  it('in what figures are compared with leaves the figures', async () => {
    server.use(http.get(site.urlOf('data/kinderarmut.kreis.json'), () => new HttpResponse('{}')))
    openSite('#areas=K2-4')
    await isIn('ready')
    expect(await screen.findByText(/data\/kinderarmut\.kreis\.json/)).toBeTruthy()
    expect(screen.getByRole('heading', { level: 2, name: 'Hagen-Ost' })).toBeTruthy()
  })

  it('of a newer format says so', async () => {
    server.use(
      http.get(`${sampleSiteUrl}data/catalog.json`, () => HttpResponse.json({ format: 'raumblick/2' })),
    )
    openSite()
    await isIn('error')
    expect(screen.getByText(/hat das Format raumblick\/2/)).toBeTruthy()
  })

  it('of the configuration is one only if there is a broken one', async () => {
    server.use(http.get(`${sampleSiteUrl}config.json`, () => new HttpResponse(null, { status: 404 })))
    openSite()
    await isIn('ready')
    cleanup()
    server.use(http.get(`${sampleSiteUrl}config.json`, () => new HttpResponse('{"data":')))
    openSite()
    await isIn('error')
    expect(screen.getByText('Die Einstellungen der Seite konnten nicht geladen werden')).toBeTruthy()
  })
})
