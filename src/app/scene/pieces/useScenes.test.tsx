// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { makeScene } from '../../../core/scene/makeScene.ts'
import { sampleInput, sampleScene } from '../../../testing/sampleRelease.ts'
import { many } from '../../../core/scene/many.ts'
import { scenesInPieces, useScenes, type AskedScene } from './useScenes.ts'

const inputOf = (period: string) => sampleInput({ period })
/** The same figures, said to be of many areas. */
const large = (period: string): AskedScene => {
  const input = inputOf(period)
  const areas = new Proxy(input.dataset.areas, {
    get: (target, key) => (key === 'length' ? many : Reflect.get(target, key)),
  })
  return { ...input, dataset: { ...input.dataset, areas } }
}

describe('scenes of several maps', () => {
  const asked = ['2019', '2024'].map(inputOf)

  test('of few areas are there at once', () => {
    const { result } = renderHook(() => useScenes(asked))
    expect(result.current).toEqual(asked.map(makeScene))
  })

  test('made in pieces are the same, and one that is there is kept', () => {
    const known = sampleScene({ period: '2024' })
    const pieces = scenesInPieces([inputOf('2019'), known])
    let step = pieces.next()
    let count = 0
    for (; !step.done; step = pieces.next()) count += 1
    expect(count).toBeGreaterThan(2)
    expect(step.value[0]).toEqual(makeScene(inputOf('2019')))
    expect(step.value[1]).toBe(known)
  })

  test('of many areas come later, all together', async () => {
    const many = [large('2019'), sampleScene({ period: '2024' })]
    const { result } = renderHook(() => useScenes(many))
    expect(result.current).toBeUndefined()
    await waitFor(() => expect(result.current).toHaveLength(2))
    expect(result.current?.map(({ view }) => view.period)).toEqual(['2019', '2024'])
  })
})
