// As the page begins: without what only some scenes need.
import { beforeEach, expect, it, vi } from 'vitest'
import { sampleInput } from '../../testing/sampleRelease.ts'
import type { ViewState } from '../view/viewState.ts'
import { modes } from '../view/viewState.ts'

beforeEach(() => {
  vi.resetModules()
})
const begin = async () => ({
  ...(await import('./makeScene.ts')),
  ...(await import('./sceneParts.ts')),
})

const needy: readonly Partial<ViewState>[] = [
  ...modes
    .filter((mode) => mode !== 'value' && mode !== 'multiples' && mode !== 'indicators')
    .map((mode) => ({ mode })),
  { combined: ['K1-1', 'K1-2'] },
  { classes: { method: 'jenks', span: 'all' } },
]

it('makes scenes of values, in classes that are given, without them', async () => {
  const { makeScene, lackingSceneParts } = await begin()
  for (const mode of ['value', 'multiples', 'indicators'] as const) {
    const input = sampleInput({ mode })
    expect(lackingSceneParts(input.view)).toEqual([])
    expect(makeScene(input).mode.kind).toBe('value')
  }
  for (const classes of [
    { method: 'fixed', span: 'all' },
    { method: 'manual', span: 'all', breaks: [10] },
    { method: 'quantile', span: 'period' },
  ] as const) {
    const input = sampleInput({ classes })
    expect(lackingSceneParts(input.view)).toEqual([])
    expect(makeScene(input).legend.breaks.length).toBeGreaterThan(0)
  }
})

it.each(needy)('refuses %o and says what to call; with the parts it lacks makes it', async (patch) => {
  const { makeScene, lackingSceneParts, loadScenePart } = await begin()
  const input = sampleInput(patch)
  const lacking = lackingSceneParts(input.view)
  expect(lacking).not.toEqual([])
  expect(() => makeScene(input)).toThrow('only after loadSceneParts()')
  await Promise.all(lacking.map((part) => loadScenePart[part]()))
  expect(lackingSceneParts(input.view)).toEqual([])
  expect(makeScene(input).rows.length).toBeGreaterThan(0)
})

it('fetches all at once for who cannot know what will be asked for', async () => {
  const { makeScene, loadSceneParts } = await begin()
  await loadSceneParts()
  for (const patch of needy) expect(makeScene(sampleInput(patch)).rows.length).toBeGreaterThan(0)
})
