import { expect, test } from 'vitest'
import { compareKeys } from './compareKeys.ts'

test('numbers in keys by size, umlauts beside their vowel', () => {
  const keys = ['B 1', 'A 10', 'A 2b', 'Ähren', 'A 1', 'A 2a', 'Ahorn', 'Zeder']
  expect(keys.toSorted(compareKeys)).toEqual([
    'A 1',
    'A 2a',
    'A 2b',
    'A 10',
    'Ahorn',
    'Ähren',
    'B 1',
    'Zeder',
  ])
})

test('keys of digits keep their leading zero and stay apart', () => {
  expect(['010', '9', '09', '10'].toSorted(compareKeys)).toEqual(['09', '9', '010', '10'])
  expect(['10', '09', '9', '010'].toSorted(compareKeys)).toEqual(['09', '9', '010', '10'])
  expect(compareKeys('9', '9')).toBe(0)
})
