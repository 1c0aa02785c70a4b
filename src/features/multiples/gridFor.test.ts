import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captionHeight, gap, gridFor } from './gridFor.ts'
import { outlinesAspect } from './outlinesAspect.ts'

describe('gridFor', () => {
  it('has one column at 320 px, two at 390, at most four', () => {
    const columns = (width: number) => gridFor(12, { width, height: 0 }, 1).columns
    expect([296, 358, 600, 2000].map(columns)).toEqual([1, 2, 3, 4])
    expect(gridFor(2, { width: 2000, height: 0 }, 1).columns).toBe(2)
  })

  it('fills its place: two wide maps one above the other, two high ones side by side', () => {
    const space = { width: 900, height: 700 }
    expect(gridFor(2, space, 3).columns).toBe(1)
    expect(gridFor(2, space, 0.5).columns).toBe(2)
    expect(gridFor(6, space, 0.7)).toEqual({ columns: 3, height: 312 })
  })

  it('a second line of words takes room from the maps', () => {
    const space = { width: 900, height: 700 }
    expect(gridFor(6, { ...space, isTall: true }, 0.7)).toEqual({ columns: 3, height: 300 })
  })

  it('leaves no map out and needs no scrolling where all have room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 280, max: 2400 }),
        fc.integer({ min: 200, max: 1400 }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (maps, width, height, aspect) => {
          const grid = gridFor(maps, { width, height }, aspect)
          const rows = Math.ceil(maps / grid.columns)
          const needed = rows * (grid.height + captionHeight) + (rows - 1) * gap
          expect(grid.height).toBeGreaterThanOrEqual(140)
          expect(grid.columns).toBeLessThanOrEqual(4)
          // Where it is higher than the place, no number of columns would have fitted.
          if (needed > height)
            for (let columns = 1; columns <= 4; columns++) {
              const [lines, cell] = [Math.ceil(maps / columns), (width - gap * (columns - 1)) / columns]
              if (columns > 1 && cell < 144) continue
              expect(lines * (140 + captionHeight) + (lines - 1) * gap).toBeGreaterThan(height - lines)
            }
        },
      ),
    )
  })
})

it('a degree of longitude is half as wide at 60 degrees north', () => {
  expect(outlinesAspect([6, 59.5, 8, 60.5])).toBeCloseTo(1, 1)
})
