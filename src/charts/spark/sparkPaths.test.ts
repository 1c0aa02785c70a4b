import { expect, test } from 'vitest'
import { sparkPaths } from './sparkPaths.ts'

const at = (...values: readonly (number | undefined)[]) =>
  values.map((value, i) => ({ at: 2020 + i, ...(value !== undefined && { value }) }))

test('from the lower left to the upper right, true in time', () => {
  expect(sparkPaths(at(1, 2, 3), [], 26, 16)).toEqual({
    lines: ['M3,13L13,8L23,3'],
    last: { x: 23, y: 3 },
  })
})
test('no line over a gap or a series break', () => {
  expect(sparkPaths(at(1, undefined, 3, 2), [], 36, 16).lines).toHaveLength(2)
  expect(sparkPaths(at(1, 2, 3, 2), [2022], 36, 16).lines).toHaveLength(2)
  expect(sparkPaths(at(1, 2, 3, 2), [2019], 36, 16).lines).toHaveLength(1)
})
test('one value shows no course; equal values a level line', () => {
  expect(sparkPaths(at(undefined, 2), [], 26, 16)).toEqual({ lines: [] })
  expect(sparkPaths(at(2, 2), [], 26, 16).lines).toEqual(['M3,8L23,8'])
})
