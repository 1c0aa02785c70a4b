// As after a fresh link: nothing has asked for what further maps need before.
import { QueryClient } from '@tanstack/react-query'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite, sampleSiteUrl } from '../../testing/sampleSite.ts'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

test.each(['indicators', 'multiples', 'swipe'] as const)(
  'a picture of %s fetches the parts it needs',
  async (mode) => {
    vi.resetModules()
    const { loadViewMaterial } = await import('./useViewMaterial.ts')
    const { makeRelease } = await import('../release.ts')
    const { lackingSceneParts } = await import('../../core/scene/sceneParts.ts')
    const scene = sampleScene({ mode })
    expect(lackingSceneParts({ ...scene.view, combined: ['K1-1', 'K1-2'] })).not.toEqual([])
    const release = makeRelease(`${sampleSiteUrl}data/`, JSON.parse(site.textOf('manifest.json')))
    const { maps } = await loadViewMaterial(new QueryClient(), release, scene)
    expect(maps.kind).toBe({ indicators: 'indicators', multiples: 'periods', swipe: 'twoPeriods' }[mode])
  },
)
