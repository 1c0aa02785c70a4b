import { expect, test, vi } from 'vitest'
import { sampleScene } from '../../testing/sampleRelease.ts'

test('several indicators side by side wait for what classes them by their own values', async () => {
  vi.resetModules()
  const { arePartsThere } = await import('./useMapParts.ts')
  const { loadSceneParts } = await import('../../core/scene/sceneParts.ts')
  const { view } = sampleScene({})
  expect(arePartsThere(view)).toBe(true)
  expect(arePartsThere({ ...view, mode: 'indicators' })).toBe(false)
  await loadSceneParts()
  expect(arePartsThere({ ...view, mode: 'indicators' })).toBe(true)
})
