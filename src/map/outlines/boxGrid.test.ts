import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxGrid } from './boxGrid.ts'
import type { Shape } from './mercatorOutlines.ts'

const shape = (left: number, top: number, width: number, height: number): Shape => ({
  rings: [],
  box: { left, top, right: left + width, bottom: top + height },
})
const place = fc.double({ min: 0, max: 1, noNaN: true })
const extent = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.3, noNaN: true }))

test('no shape whose box holds the point is left out, wherever the point lies', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, place, extent, extent), { minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(place, place)),
      (boxes, points) => {
        const shapes = boxes.map((box) => shape(...box))
        const near = boxGrid(shapes)
        const corners = shapes.flatMap(({ box }) => [
          [box.left, box.top] as const,
          [box.right, box.bottom] as const,
        ])
        for (const [x, y] of [...points, ...corners, [-1, 2] as const]) {
          const holding = shapes.flatMap(({ box }, i) =>
            box.left <= x && x <= box.right && box.top <= y && y <= box.bottom ? [i] : [],
          )
          expect(near(x, y)).toEqual(expect.arrayContaining(holding))
        }
      },
    ),
  )
})

test('of many in a row only the few that stand there', () => {
  const near = boxGrid(Array.from({ length: 100 }, (_, i) => shape(i, 0, 0.9, 1)))
  expect(near(50.5, 0.5)).toContain(50)
  expect(near(50.5, 0.5).length).toBeLessThan(20)
})

test('no shapes at all', () => {
  expect(boxGrid([])(0, 0)).toEqual([])
})
