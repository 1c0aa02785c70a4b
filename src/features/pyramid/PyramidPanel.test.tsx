// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { createHash } from 'node:crypto'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/release/dataset.ts'
import type { Breakdown, Indicator, Manifest } from '../../core/release/manifest.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { makeQueryClient } from '../../data/queryClient.ts'
import { makeRelease } from '../../data/release.ts'
import { ReleaseProvider } from '../../data/useRelease.tsx'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { sampleFile } from '../../testing/sampleDataset.ts'
import { sampleAreas, sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite, sampleSiteUrl } from '../../testing/sampleSite.ts'
import { PyramidPanel } from './PyramidPanel.tsx'

const site = sampleSite()
const dataUrl = `${sampleSiteUrl}data/`
const number = (value: number): Cell => ({ kind: 'number', value })

/** Of the 400 children of Altenau (K1-1) 40 are small girls, 60 small boys, 160 and 140 big ones; the same in every place. */
const parts: readonly (Breakdown & { readonly people: number })[] = [
  { of: 'kinder', sex: 'female', from: 0, to: 5, people: 40 },
  { of: 'kinder', sex: 'male', from: 0, to: 5, people: 60 },
  { of: 'kinder', sex: 'female', from: 6, people: 160 },
  { of: 'kinder', sex: 'male', from: 6, people: 140 },
]
/** Nobody may know the small boys of Eichen. */
const cellOf = (people: number, area: string): Cell =>
  area === 'K2-1' && people === 60 ? { kind: 'absent', status: 'withheld' } : number(people)

const [kinder] = sampleManifest.indicators
if (!kinder) throw new Error('sample')
const ids = (sampleAreas.get('ort') ?? []).map(({ id }) => id)
const made = parts.map(({ people, ...breakdown }) => {
  const id = `teil-${breakdown.sex}-${breakdown.from}`
  const path = `data/${id}.ort.json`
  const text = JSON.stringify(sampleFile(id, 'ort', ids, ['2022'], (area) => cellOf(people, area)))
  const indicator: Indicator = {
    ...kinder,
    id,
    breakdown,
    datasets: [{ level: 'ort', path, periods: ['2022'] }],
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { indicator, text, file: { path, bytes: Buffer.byteLength(text), sha256 } }
})
const server = setupServer(
  ...site.handlers,
  ...made.map(({ text, file }) => http.get(site.urlOf(file.path), () => new HttpResponse(text))),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

function show(patch: Partial<ViewState> = {}, language: 'de' | 'en' = 'de', withParts = true) {
  const known: Manifest = JSON.parse(site.textOf('manifest.json'))
  const manifest = withParts
    ? {
        ...known,
        indicators: [...known.indicators, ...made.map(({ indicator }) => indicator)],
        files: [...known.files, ...made.map(({ file }) => file)],
      }
    : known
  render(
    <QueryClientProvider client={makeQueryClient(0)}>
      <LanguageProvider language={language}>
        <ReleaseProvider release={makeRelease(dataUrl, manifest)}>
          <PyramidPanel scene={sampleScene({ ...patch, language })} />
        </ReleaseProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  )
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('PyramidPanel', () => {
  test('says where no breakdown is published', () => {
    show({}, 'de', false)
    expect(screen.getByText(/keine Aufteilung nach Alter und Geschlecht/)).toBeVisible()
  })

  test('an area in the nearest period, with its shares and those of the whole, by table', async () => {
    show({ areas: ['K1-1'] })
    expect(await screen.findByRole('heading', { name: 'Alter und Geschlecht: Altenau, 2022' })).toBeVisible()
    expect(screen.getByText(/^400 Personen\. Die Fläche eines Balkens/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row').map(plain)
    expect(rows[1]).toBe('6+16040,0 %14035,0 %')
    expect(rows[2]).toBe('unter 64010,0 %6015,0 %')
  })

  test('the slider walks through the groups and speaks them', async () => {
    show({ areas: ['K1-1'] }, 'en')
    const slider = await screen.findByRole('slider', { name: /Age and sex: Altenau, 2022; arrow keys/ })
    fireEvent.change(slider, { target: { value: '2' } })
    expect(slider).toHaveAttribute('aria-valuetext', 'Age 6+: Women 160 (40.0%), Men 140 (35.0%)')
    expect(screen.getByText('Age 6+: Women 160 (40.0%), Men 140 (35.0%)')).toBeVisible()
  })

  test('where a group is withheld, shares are of all people as published, and the group is a word', async () => {
    show({ areas: ['K2-1'] })
    // 120 children are published for Eichen.
    expect(await screen.findByText(/^120 Personen\./)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const [, , small] = within(screen.getByRole('table')).getAllByRole('row').map(plain)
    expect(small).toBe('unter 64033,3 %geheim zu halten')
  })

  test('nothing up to the chosen period is said', async () => {
    show({ areas: ['K1-1'], period: '2019' })
    expect(await screen.findByText(/Bis zum gewählten Zeitraum ist keine Aufteilung/)).toBeVisible()
  })

  test('a file that fails is said, and comes when asked again', async () => {
    const [part] = made
    server.use(http.get(site.urlOf(part?.file.path ?? ''), () => new HttpResponse('', { status: 404 })))
    show({ areas: ['K1-1'] })
    expect(await screen.findByText(/teil-female-0\.ort\.json/)).toBeVisible()
    server.resetHandlers()
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }))
    expect(await screen.findByRole('heading', { name: /Altenau, 2022/ })).toBeVisible()
  })
})
