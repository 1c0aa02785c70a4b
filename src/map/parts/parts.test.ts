import { describe, expect, it } from 'vitest'
import { placeTip } from './placeTip.ts'
import { scaleOf } from './scaleOf.ts'

describe('scaleOf', () => {
  it.each([
    [100, 5_000, 50],
    [30, 2_000, 67],
    [12, 1_000, 83],
    [0.5, 20, 40],
    [0.001, 1, 1000],
  ])('at %f m per pixel shows %i m', (metresPerPixel, metres, pixels) => {
    expect(scaleOf(metresPerPixel)).toEqual({ metres, pixels })
  })
})

describe('placeTip', () => {
  const map = { width: 400, height: 300 }
  const tip = { width: 100, height: 40 }

  it('stands right below the pointer', () => {
    expect(placeTip([50, 50], tip, map)).toEqual([64, 64])
  })

  it('goes to the other side at an edge', () => {
    expect(placeTip([380, 290], tip, map)).toEqual([266, 236])
  })

  it('never leaves a map that is large enough', () => {
    for (const x of [0, 90, 200, 330, 400])
      for (const y of [0, 40, 150, 299]) {
        const [left, top] = placeTip([x, y], tip, map)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(left + tip.width).toBeLessThanOrEqual(map.width)
        expect(top + tip.height).toBeLessThanOrEqual(map.height)
      }
  })
})
