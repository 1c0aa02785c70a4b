import { describe, expect, test } from 'vitest'
import { labelStep, trayScale, valueWidth } from './trayScale.ts'

describe('labelStep', () => {
  const scale = trayScale([0, 30_000])
  test('long labels that would touch are thinned out, short ones are not', () => {
    if (!scale) throw new Error('no scale')
    expect(labelStep(scale, ['0', '10', '20', '30'])).toBe(1)
    expect(labelStep(scale, ['0', '10.000', '20.000', '30.000'])).toBe(2)
    expect(
      labelStep(
        scale,
        scale.ticks.map(() => '5'),
      ),
    ).toBe(1)
  })
  test('a single tick is labelled', () => {
    expect(labelStep({ domain: [0, 1], ticks: [0], at: (value) => value }, ['0'])).toBe(1)
  })
})

describe('valueWidth', () => {
  test('grows with the widest value and never falls below that of a percentage', () => {
    expect(valueWidth(['6,8 %'])).toBe(valueWidth([]))
    expect(valueWidth(['6,8 %', '22.852 Pers.'])).toBeGreaterThan(valueWidth(['6,8 %']))
  })
})
