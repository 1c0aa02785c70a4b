import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contiguity } from './contiguity.ts'
import { gridOf, ringsOf } from './gridOf.ts'
import { keepNeighbours, linkCount } from './neighbours.ts'

const square = (x: number, y: number, side = 1) => [x, y, x + side, y, x + side, y + side, x, y + side, x, y]

describe('contiguity', () => {
  // domain.md 3.7: T20 has 62 links by rook, 110 by queen.
  test('of the T20 grid', () => {
    expect(linkCount(contiguity(gridOf(4, 5), 'rook', 1e-9))).toBe(62)
    expect(linkCount(contiguity(gridOf(4, 5), 'queen', 1e-9))).toBe(110)
    expect(contiguity(gridOf(4, 5), 'queen', 1e-9)[6]).toEqual([0, 1, 2, 5, 7, 10, 11, 12])
    expect(contiguity(gridOf(4, 5), 'rook', 1e-9)[6]).toEqual([1, 5, 7, 11])
  })

  test('finds borders drawn twice, within the tolerance and not beyond', () => {
    const slivered = ringsOf([square(0, 0), square(1.01, 0.003), square(3, 0)])
    expect(contiguity(slivered, 'rook', 0.02)).toEqual([[1], [0], []])
    expect(contiguity(slivered, 'queen', 0.001)).toEqual([[], [], []])
  })

  test('finds a side that meets corners only of others (T-junction)', () => {
    const junction = ringsOf([square(0, 0, 3), square(3, 1)])
    expect(contiguity(junction, 'rook', 1e-9)).toEqual([[1], [0]])
  })

  test('an area of several parts is one; holes count as borders', () => {
    const hole = [1, 1, 1, 2, 2, 2, 2, 1, 1, 1]
    const parts = ringsOf([square(0, 0, 3), hole, square(1, 1), square(7, 7), square(8, 7)])
    const rings = { ...parts, ringAreas: Uint32Array.from([0, 0, 1, 1, 2]), count: 3 }
    expect(contiguity(rings, 'rook', 1e-9)).toEqual([[1], [0, 2], [1]])
  })

  test('nothing there', () => {
    expect(contiguity(ringsOf([]), 'queen', 1)).toEqual([])
    expect(contiguity(ringsOf([square(0, 0)]), 'queen', 1)).toEqual([[]])
  })

  test('is symmetric, and rook is part of queen, whatever the shape of the grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), (rows, columns) => {
        const queen = contiguity(gridOf(rows, columns), 'queen', 1e-6)
        const rook = contiguity(gridOf(rows, columns), 'rook', 1e-6)
        for (const [i, list] of queen.entries()) {
          expect(list).not.toContain(i)
          for (const other of list) expect(queen[other]).toContain(i)
          for (const other of rook[i] ?? []) expect(list).toContain(other)
        }
        expect(linkCount(rook)).toBe(2 * (rows * (columns - 1) + columns * (rows - 1)))
      }),
    )
  })
})

describe('keepNeighbours', () => {
  test('leaves out, makes links anew and lists islands', () => {
    const row = [[1], [0, 2], [1, 3], [2]]
    expect(keepNeighbours(row, (i) => i !== 1)).toEqual({
      kept: [2, 3],
      islands: [0],
      neighbours: [[1], [0]],
    })
  })

  test('all kept: nothing changes', () => {
    const row = [[1], [0, 2], [1]]
    expect(keepNeighbours(row, () => true)).toEqual({ kept: [0, 1, 2], islands: [], neighbours: row })
  })
})
