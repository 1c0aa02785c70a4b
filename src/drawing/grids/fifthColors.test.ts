import { describe, expect, test } from 'vitest'
import { labOf } from '../../core/classification/color/lab.ts'
import { fifthColors, inkOn, type Ramp } from './fifthColors.ts'

const ramps: readonly Ramp[] = ['judged', 'neutral']

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(ramps)('%s', (ramp) => {
  test('figures can be read on every fifth (WCAG 2, 4.5:1)', () => {
    for (const [i, color] of fifthColors[ramp].entries())
      expect(contrast(color, inkOn(ramp, i))).toBeGreaterThan(4.5)
  })

  test('neighbours differ to be seen', () => {
    const labs = fifthColors[ramp].map(labOf)
    for (const [i, lab] of labs.slice(1).entries())
      expect(Math.hypot(...lab.map((x, k) => x - (labs[i]?.[k] ?? NaN)))).toBeGreaterThan(8)
  })
})

test('no red: no colour leans to red without yellow or blue', () => {
  for (const color of ramps.flatMap((ramp) => fifthColors[ramp])) {
    const [, a] = labOf(color)
    expect(a).toBeLessThan(30)
  }
})
