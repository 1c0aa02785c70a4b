import { QueryClient } from '@tanstack/react-query'
import { setupServer } from 'msw/node'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { plottedOf } from '../../core/scene/picture/viewMaterial.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite, sampleSiteUrl } from '../../testing/sampleSite.ts'
import { FaultError } from '../files/fault.ts'
import { makeRelease } from '../release.ts'
import { loadViewMaterial } from './useViewMaterial.ts'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const load = (patch: Parameters<typeof sampleScene>[0]) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return loadViewMaterial(
    client,
    makeRelease(`${sampleSiteUrl}data/`, JSON.parse(site.textOf('manifest.json'))),
    sampleScene(patch),
  )
}

test('the scenes of small maps: one for each period, the chosen one as it is', async () => {
  const { maps } = await load({ mode: 'multiples' })
  if (maps.kind !== 'periods') throw new Error('no periods')
  expect(maps.scenes.map(({ view }) => view.period)).toContain('2024')
  expect(new Set(maps.scenes.map(({ slots }) => JSON.stringify(slots))).size).toBe(1)
})

test('the other indicator of a scatter plot, for picture and table', async () => {
  const plotted = plottedOf(await load({ view: 'scatter' }))
  expect(plotted?.indicator.id).toBe('kinder')
  expect(plotted?.period).toBe('2024')
  expect(plottedOf(await load({ view: 'ranking' }))).toBeUndefined()
})

test('a file that does not come ends the picture: half of one would say something else', async () => {
  server.use(http.get(site.urlOf('data/kinder.ort.json'), () => new HttpResponse('', { status: 500 })))
  await expect(load({ view: 'heatmap' })).rejects.toThrow(FaultError)
})
