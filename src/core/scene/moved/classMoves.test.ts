import { expect, test } from 'vitest'
import type { Cell } from '../../release/dataset.ts'
import { classMoveOf } from './classMoves.ts'

const at = (value: number): Cell => ({ kind: 'number', value })

test.each([
  [4.9, 5.1, 'higher'],
  [5, 5.1, 'higher'],
  [5.1, 9, 'similar'],
  [9.1, 8, 'lower'],
  [20, 0, 'lower'],
  [-3, 0, 'similar'],
] as const)('from %f to %f with the limits 5 and 9: %s', (before, now, expected) => {
  expect(classMoveOf(at(before), at(now), [5, 9])).toBe(expected)
})

test('zero is a value, an absence on either side is not', () => {
  expect(classMoveOf(at(0), at(0), [0])).toBe('similar')
  expect(classMoveOf(at(0), at(1), [0])).toBe('higher')
  expect(classMoveOf({ kind: 'absent', status: 'withheld' }, at(1), [5])).toBe('notComparable')
  expect(classMoveOf(at(1), { kind: 'absent', status: 'missing' }, [5])).toBe('notComparable')
})

test('without limits there is one class', () => {
  expect(classMoveOf(at(1), at(100), [])).toBe('similar')
})
