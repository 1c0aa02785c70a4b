import { expect, test } from 'vitest'
import { nextPlace } from './gridWalk.ts'

const walk = (key: string, line: number, column: number) => nextPlace(key, { line, column }, 30, 4)

test('arrows go one on and stop at the edges', () => {
  expect(walk('ArrowDown', 3, 1)).toEqual({ line: 4, column: 1 })
  expect(walk('ArrowDown', 29, 1)).toEqual({ line: 29, column: 1 })
  expect(walk('ArrowRight', 3, 3)).toEqual({ line: 3, column: 3 })
  expect(walk('ArrowLeft', 3, 0)).toEqual({ line: 3, column: -1 })
})

test('the head row is reached from a column, not from the names', () => {
  expect(walk('ArrowUp', 0, 2)).toEqual({ line: -1, column: 2 })
  expect(walk('ArrowUp', 0, -1)).toEqual({ line: 0, column: -1 })
  expect(walk('ArrowLeft', -1, 0)).toEqual({ line: -1, column: 0 })
  expect(walk('Home', -1, 3)).toEqual({ line: -1, column: 0 })
})

test('pages and ends', () => {
  expect(walk('PageDown', 5, 1)).toEqual({ line: 15, column: 1 })
  expect(walk('PageUp', 5, 1)).toEqual({ line: 0, column: 1 })
  expect(walk('End', 5, -1)).toEqual({ line: 5, column: 3 })
  expect(walk('Home', 5, 3)).toEqual({ line: 5, column: -1 })
  expect(walk('x', 5, 3)).toBeUndefined()
})
