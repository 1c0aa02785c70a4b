import { describe, expect, test } from 'vitest'
import { classify } from './classify.ts'

describe('class membership', () => {
  test.each([
    [4, 0],
    [5, 0],
    [5.1, 1],
    [9, 1],
    [9.1, 2],
    [-Infinity, 0],
  ])('%d', (value, index) => expect(classify(value, [5, 9])).toBe(index))
})
