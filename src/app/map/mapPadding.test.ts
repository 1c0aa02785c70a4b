import { expect, it } from 'vitest'
import { mapPadding } from './mapPadding.ts'

/** At the equator a degree is as wide as it is high. */
const square = [0, -1, 2, 1] as const

it('leaves a region in the middle that fills the height', () => {
  expect(mapPadding(square, { width: 1000, height: 400 }).bottom).toBe(16)
})

it('moves a wide region up by the room that is left, clear of the legend', () => {
  // 648 − 48 = 600 wide, so 600 high of 668: 68 are left.
  expect(mapPadding(square, { width: 648, height: 700 }).bottom).toBeCloseTo(16 + 68)
})

it('moves it no further than the legend is high', () => {
  expect(mapPadding(square, { width: 348, height: 900 }).bottom).toBe(16 + 170)
})

it('knows that a degree is narrower in the north', () => {
  const north = [0, 59, 2, 61] as const
  expect(mapPadding(north, { width: 648, height: 700 }).bottom).toBe(16)
})
