import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colorAdvice } from './colorAdvice.ts'
import { contrast, leastContrast, readableColors } from './embedColors.ts'

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)

const improved = (colors: { accent: string; paper: string }) => ({
  ...colors,
  ...Object.fromEntries(colorAdvice(colors).map(({ color, nearest }) => [color, nearest])),
})

describe('advice on colours', () => {
  it('is not given where they can be read', () => {
    expect(colorAdvice({ accent: '#0b6b5e', paper: '#fffdf5' })).toEqual([])
    expect(colorAdvice({})).toEqual([])
  })

  it('says how far a light accent is from being readable, and darkens it no more than is needed', () => {
    const [advice] = colorAdvice({ accent: '#ffcc00' })
    expect(advice).toMatchObject({ color: 'accent' })
    expect(advice?.contrast).toBeCloseTo(1.5, 1)
    expect(contrast(advice?.nearest ?? '', '#ffffff')).toBeGreaterThanOrEqual(leastContrast)
    expect(contrast(advice?.nearest ?? '', '#ffffff')).toBeLessThan(leastContrast + 0.3)
  })

  it('proposes what will be taken, whatever is asked for', () => {
    fc.assert(
      fc.property(anyHex, anyHex, (accent, paper) => {
        const taken = improved({ accent, paper })
        // A darker paper than the one that the accent was held against may ask for one more step.
        const again = improved(taken)
        expect(readableColors(again).refused).toEqual([])
      }),
    )
  })
})
