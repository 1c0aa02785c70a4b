import { expect, test } from 'vitest'
import { countTicks } from './countTicks.ts'

test('round whole steps from zero', () => {
  expect(countTicks([90, 127, 133])).toEqual([0, 50, 100, 150])
  expect(countTicks([27, 35])).toEqual([0, 10, 20, 30, 40])
  expect(countTicks([54_305, 52_203])).toEqual([0, 20_000, 40_000, 60_000])
})

test('few cases are not split', () => {
  for (const counts of [[], [0], [1, 2], [3]]) {
    const ticks = countTicks(counts)
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks.every(Number.isInteger)).toBe(true)
  }
})

test('balances reach below zero', () => {
  const ticks = countTicks([-12, 30])
  expect(ticks[0]).toBeLessThanOrEqual(-12)
  expect(ticks).toContain(0)
})
