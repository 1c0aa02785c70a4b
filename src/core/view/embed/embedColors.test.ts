import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, leastContrast, readableColors } from './embedColors.ts'

describe('contrast', () => {
  it.each([
    ['#ffffff', '#000000', 21],
    ['#ffffff', '#767676', 4.54],
    ['#ffffff', '#777777', 4.48],
    ['#1c4a80', '#1c4a80', 1],
  ])('of %s and %s is %d (WCAG 2.2)', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })
})

describe('colours of a host page', () => {
  it('are taken where they can be read', () => {
    expect(readableColors({ accent: '#0b6b5e', paper: '#fffdf5' })).toEqual({
      accent: '#0b6b5e',
      paper: '#fffdf5',
      refused: [],
    })
    expect(readableColors({})).toEqual({ refused: [] })
  })

  it('are refused where they cannot, each for itself', () => {
    expect(readableColors({ accent: '#ffe000' })).toEqual({ refused: ['accent'] })
    expect(readableColors({ accent: '#0b6b5e', paper: '#202020' })).toEqual({
      accent: '#0b6b5e',
      refused: ['paper'],
    })
  })

  it('are never taken below the least contrast', () => {
    const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(anyHex, anyHex, (accent, paper) => {
        const taken = readableColors({ accent, paper })
        if (taken.accent)
          expect(contrast(taken.accent, taken.paper ?? '#ffffff')).toBeGreaterThanOrEqual(leastContrast)
      }),
    )
  })
})
