import { QueryClient } from '@tanstack/react-query'
import { setupServer } from 'msw/node'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite, sampleSiteUrl } from '../../testing/sampleSite.ts'
import { FaultError } from '../files/fault.ts'
import { makeRelease } from '../release.ts'
import { loadPlotted } from './loadPlotted.ts'
import { loadViewMaterial } from './useViewMaterial.ts'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const ask =
  <T>(of: (...asked: Parameters<typeof loadViewMaterial>) => Promise<T>) =>
  (patch: Parameters<typeof sampleScene>[0]) => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    const release = makeRelease(`${sampleSiteUrl}data/`, JSON.parse(site.textOf('manifest.json')))
    return of(client, release, sampleScene(patch))
  }
const load = ask(loadViewMaterial)

test('the scenes of small maps: one for each period, the chosen one as it is', async () => {
  const { maps } = await load({ mode: 'multiples' })
  if (maps.kind !== 'periods') throw new Error('no periods')
  expect(maps.scenes.map(({ view }) => view.period)).toContain('2024')
  expect(new Set(maps.scenes.map(({ slots }) => JSON.stringify(slots))).size).toBe(1)
})

test('the other indicator of a scatter plot, the same for picture and table', async () => {
  const plotted = await ask(loadPlotted)({ view: 'scatter' })
  expect(plotted?.indicator.id).toBe('kinder')
  expect(plotted?.period).toBe('2024')
  const { chart } = await load({ view: 'scatter' })
  expect(chart).toMatchObject({ scatter: { second: { id: 'kinder' }, secondPeriod: { period: '2024' } } })
  expect(await ask(loadPlotted)({ view: 'ranking' })).toBeUndefined()
})

test('a file that does not come ends the picture: half of one would say something else', async () => {
  server.use(http.get(site.urlOf('data/kinder.ort.json'), () => new HttpResponse('', { status: 500 })))
  await expect(load({ view: 'heatmap' })).rejects.toThrow(FaultError)
})
