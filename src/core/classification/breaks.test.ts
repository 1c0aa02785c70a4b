import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../testing/t20.data.ts'
import { classify } from './classify.ts'
import { equalBreaks } from './equalBreaks.ts'
import { naturalBreaks } from './naturalBreaks.ts'
import { quantileBreaks } from './quantileBreaks.ts'

const rates = [...t20.rates]
const sizes = (values: readonly number[], breaks: readonly number[]) => {
  const counts = Array.from({ length: breaks.length + 1 }, () => 0)
  for (const value of values) counts[classify(value, breaks)] = (counts[classify(value, breaks)] ?? 0) + 1
  return counts
}

function squares(values: readonly number[], breaks: readonly number[]): number {
  const classes = new Map<number, number[]>()
  for (const value of values) {
    const i = classify(value, breaks)
    classes.set(i, [...(classes.get(i) ?? []), value])
  }
  let sum = 0
  for (const own of classes.values()) {
    const mean = own.reduce((a, b) => a + b, 0) / own.length
    for (const value of own) sum += (value - mean) ** 2
  }
  return sum
}

describe('natural breaks', () => {
  // R 4.2, classInt "fisher" and "jenks", and simple-statistics agree on these sizes.
  test.each([
    [3, [12, 5, 3]],
    [4, [10, 6, 3, 1]],
    [5, [7, 6, 3, 3, 1]],
    [6, [7, 6, 3, 1, 2, 1]],
  ])('T20 in %d classes', (count, expected) =>
    expect(sizes(rates, naturalBreaks(rates, count))).toEqual(expected),
  )
  test('T20 limits as classInt "jenks" prints them', () =>
    expect(naturalBreaks(rates, 5)).toEqual([6.1, 10.4, 15.6, 24.7]))
  test('small published cases', () => {
    // simple-statistics, test/ckmeans.test.js
    const first = [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1]
    expect(sizes(first, naturalBreaks(first, 3))).toEqual([4, 3, 3])
    expect(naturalBreaks([1, 2, 2, 3, 3], 3)).toEqual([1, 2])
    expect(naturalBreaks([64.64249127327881, 64.64249127328245, 57.79216426169771], 2)).toEqual([
      57.79216426169771,
    ])
  })
  test('empty, one value, all equal, fewer values than classes', () => {
    expect(naturalBreaks([], 5)).toEqual([])
    expect(naturalBreaks([7], 5)).toEqual([])
    expect(naturalBreaks([3, 3, 3], 5)).toEqual([])
    expect(naturalBreaks([1, 2, 3], 5)).toEqual([1, 2])
  })
  test('no other limits do better (all tried)', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 }), (values) => {
        const best = squares(values, naturalBreaks(values, 3))
        const distinct = [...new Set(values)].toSorted((a, b) => a - b).slice(0, -1)
        for (const a of distinct)
          for (const b of distinct)
            if (a < b) expect(best).toBeLessThanOrEqual(squares(values, [a, b]) + 1e-9)
      }),
    ))
  test('220,000 values in well under a second', () => {
    const values = Array.from({ length: 220_000 }, (_, i) => Math.sin(i) * 20 + ((i * 7919) % 1000) / 50)
    const begin = performance.now()
    expect(naturalBreaks(values, 7)).toHaveLength(6)
    expect(performance.now() - begin).toBeLessThan(1500)
  })
})

describe('quantiles and equal intervals', () => {
  test('T20, five quantiles of type 7', () => {
    const expected = [4.64, 7.14, 9.98, 16.26]
    for (const [i, limit] of quantileBreaks(rates, 5).entries())
      expect(limit).toBeCloseTo(expected[i] ?? NaN, 10)
  })
  test('ties merge limits instead of making empty classes', () =>
    expect(quantileBreaks([0, 0, 0, 0, 0, 0, 1, 2], 4)).toEqual([0, 0.25]))
  test('T20, five equal intervals', () => {
    const expected = [7.98, 13.86, 19.74, 25.62]
    for (const [i, limit] of equalBreaks(rates, 5).entries())
      expect(limit).toBeCloseTo(expected[i] ?? NaN, 10)
  })
  test('nothing to divide', () => {
    for (const breaks of [equalBreaks, quantileBreaks]) {
      expect(breaks([], 4)).toEqual([])
      expect(breaks([2, 2, 2], 4)).toEqual([])
    }
  })
})

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
