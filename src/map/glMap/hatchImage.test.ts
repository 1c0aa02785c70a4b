import { describe, expect, it } from 'vitest'
import { hatchCoverage, hatchSide, hatchSideAt } from '../look/hatch.ts'
import { makeHatchImage } from './hatchImage.ts'

describe('hatch', () => {
  it('covers where x + y is a multiple of the side', () => {
    expect(hatchCoverage(0, 8)).toBe(1)
    expect(hatchCoverage(16, 8)).toBe(1)
    expect(hatchCoverage(4, 8)).toBe(0)
    expect(hatchCoverage(-8, 8)).toBe(1)
  })

  it('is stretched between whole zooms as MapLibre stretches a pattern', () => {
    expect(hatchSideAt(10)).toBe(hatchSide)
    expect(hatchSideAt(10.5)).toBeCloseTo(hatchSide * Math.SQRT2)
    expect(hatchSideAt(11)).toBe(hatchSide)
  })

  it('is the same at both ends of the picture, so that squares join', () => {
    const { width, height, data } = makeHatchImage([1, 2, 3], 2)
    expect([width, height]).toEqual([16, 16])
    const alpha = (x: number, y: number) => data[(((y + 16) % 16) * 16 + ((x + 16) % 16)) * 4 + 3]
    for (let i = 0; i < 16; i++) expect(alpha(i, -1)).toBe(alpha(i - 1, 0))
    expect([...data.subarray(0, 3)]).toEqual([1, 2, 3])
  })
})
