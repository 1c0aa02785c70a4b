import { describe, expect, test } from 'vitest'
import { heightAt, lorenzGeometry, middleOf, pieceAt } from '../../drawing/lorenz/lorenzGeometry.ts'

const pieces = [
  { id: 'a', x: 0.5, y: 0.25 },
  { id: 'b', x: 0.75, y: 0.5 },
  { id: 'c', x: 1, y: 1 },
]

describe('lorenzGeometry', () => {
  test('from corner to corner, first value at the origin', () => {
    const { curve, diagonal, xOf, yOf } = lorenzGeometry(pieces, 250)
    const corner = (x: number, y: number) => `${xOf(x).toFixed(1)},${yOf(y).toFixed(1)}`
    expect(curve).toBe(`M${corner(0, 0)}L${corner(0.5, 0.25)}L${corner(0.75, 0.5)}L${corner(1, 1)}`)
    expect(diagonal).toBe(`M${corner(0, 0)}L${corner(1, 1)}`)
  })

  test('a fraction and its px are inverse, and held inside', () => {
    const { xOf, fractionAt } = lorenzGeometry(pieces, 250)
    expect(fractionAt(xOf(0.3))).toBeCloseTo(0.3, 12)
    expect(fractionAt(-50)).toBe(0)
    expect(fractionAt(500)).toBe(1)
  })

  test('eleven thousand pieces become no more strokes than px, and the curve still ends in the corner', () => {
    const many = Array.from({ length: 11_000 }, (_, i) => ({
      id: String(i),
      x: (i + 1) / 11_000,
      y: ((i + 1) / 11_000) ** 2,
    }))
    const { curve, xOf, yOf } = lorenzGeometry(many, 250)
    expect(curve.match(/L/g)?.length).toBeLessThan(900)
    expect(curve.endsWith(`L${xOf(1).toFixed(1)},${yOf(1).toFixed(1)}`)).toBe(true)
  })
})

test.each([
  [0, 'a', 0],
  [0.25, 'a', 0.125],
  [0.5, 'a', 0.25],
  [0.51, 'b', 0.26],
  [1, 'c', 1],
])('at %f lies %s, at a height of %f', (fraction, id, height) => {
  expect(pieces[pieceAt(pieces, fraction)]?.id).toBe(id)
  expect(heightAt(pieces, fraction)).toBeCloseTo(height, 12)
})

test('the middle of a piece', () => {
  expect(middleOf(pieces, 0)).toEqual({ x: 0.25, y: 0.125 })
  expect(middleOf(pieces, 1)).toEqual({ x: 0.625, y: 0.375 })
  expect(middleOf(pieces, 9)).toBeUndefined()
})
