import { expect, test, vi } from 'vitest'
import { sampleScene } from '../../testing/sampleRelease.ts'

test('several indicators side by side, in fifths of their own values, wait for nothing; other methods do', async () => {
  vi.resetModules()
  const { arePartsThere } = await import('./useMapParts.ts')
  const { loadSceneParts } = await import('../../core/scene/sceneParts.ts')
  const { view } = sampleScene({})
  expect(arePartsThere(view)).toBe(true)
  expect(arePartsThere({ ...view, mode: 'indicators' })).toBe(true)
  const natural = { ...view, classes: { method: 'jenks', span: 'all' } } as const
  expect(arePartsThere(natural)).toBe(false)
  await loadSceneParts()
  expect(arePartsThere(natural)).toBe(true)
})
