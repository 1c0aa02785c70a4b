import { describe, expect, it } from 'vitest'
import { seededRandom } from './seededRandom.ts'

describe('seededRandom', () => {
  it('gives the first numbers of mulberry32', () => {
    const one = seededRandom(1)
    expect([one(), one(), one()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
    const zero = seededRandom(0)
    expect([zero(), zero()]).toEqual([0.26642920868471265, 0.0003297457005828619])
  })

  it('stays in [0, 1) and spreads evenly', () => {
    const random = seededRandom(42)
    const bins = Array.from({ length: 10 }, () => 0)
    for (let draw = 0; draw < 10000; draw++) {
      const value = random()
      expect(value >= 0 && value < 1).toBe(true)
      bins[Math.floor(value * 10)] = (bins[Math.floor(value * 10)] ?? 0) + 1
    }
    for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  it('differs between seeds', () => {
    expect(seededRandom(1)()).not.toBe(seededRandom(2)())
  })
})
