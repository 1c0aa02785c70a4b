import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hexOf, labOf } from './lab.ts'

// Reference values: Lindbloom's CIE colour calculator, sRGB, D65.
test.each([
  ['#ffffff', 100, 0, 0],
  ['#000000', 0, 0, 0],
  ['#ff0000', 53.24, 80.09, 67.2],
  ['#0000ff', 32.3, 79.19, -107.86],
])('%s', (hex, lightness, a, b) => {
  const lab = labOf(hex)
  expect(lab[0]).toBeCloseTo(lightness, 1)
  expect(lab[1]).toBeCloseTo(a, 1)
  expect(lab[2]).toBeCloseTo(b, 1)
})

test('there and back again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
      const hex = `#${n.toString(16).padStart(6, '0')}`
      expect(hexOf(labOf(hex))).toBe(hex)
    }),
  )
})
