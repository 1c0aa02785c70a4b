import { expect, it } from 'vitest'
import { inks } from '../look/patternInk.ts'
import { makePatternImage } from './patternImage.ts'

it('is the same at both ends, so that tiles join', () => {
  const { width, height, data } = makePatternImage('diagonal', inks.dark, 2)
  expect([width, height]).toEqual([24, 24])
  const alpha = (x: number, y: number) => data[(((y + 24) % 24) * 24 + ((x + 24) % 24)) * 4 + 3]
  for (let i = 0; i < 24; i++) expect(alpha(i, -1)).toBe(alpha(i - 1, 0))
  expect([...data.subarray(0, 3)]).toEqual([22, 32, 43])
})

it('has whole pixels on screens of any ratio', () => {
  for (const ratio of [1, 1.1, 1.25, 1.333, 1.5, 1.75, 2]) {
    const { width, data, scale } = makePatternImage('sparse', inks.light, ratio)
    expect(data).toHaveLength(width * width * 4)
    expect(width / scale).toBeCloseTo(16)
    expect(scale).toBeGreaterThanOrEqual(1.5 * ratio)
  }
})
