import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { classify } from '../classify.ts'
import { boxBreaks } from './boxBreaks.ts'
import { equalBreaks } from './equalBreaks.ts'
import { headTailBreaks } from './headTailBreaks.ts'
import { naturalBreaks } from './naturalBreaks.ts'
import { prettyBreaks } from './prettyBreaks.ts'
import { quantileBreaks } from './quantileBreaks.ts'
import { sdBreaks } from './sdBreaks.ts'

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
  test('T20 limits as classInt "fisher" prints them lie midway to the next value: other numbers, the same classes', () => {
    const ordered = rates.toSorted((a, b) => a - b)
    const midways = naturalBreaks(rates, 5).map(
      (limit) => (limit + (ordered.find((value) => value > limit) ?? NaN)) / 2,
    )
    expect(midways).toEqual([6.5, 11.6, 17.25, 28.1].map((limit): unknown => expect.closeTo(limit, 10)))
    expect(sizes(rates, midways)).toEqual([7, 6, 3, 3, 1])
  })
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
  // Steps that grow with the square of the values would run into the time limit of tests.
  test('220,000 values', () => {
    const values = Array.from({ length: 220_000 }, (_, i) => Math.sin(i) * 20 + ((i * 7919) % 1000) / 50)
    expect(naturalBreaks(values, 7)).toHaveLength(6)
  })
})

describe('quantiles and equal intervals', () => {
  test('T20, five quantiles of type 7', () => {
    const expected = [4.64, 7.14, 9.98, 16.26]
    for (const [i, limit] of quantileBreaks(rates, 5).entries())
      expect(limit).toBeCloseTo(expected[i] ?? NaN, 10)
  })
  test('ties merge limits instead of making empty classes', () =>
    expect(quantileBreaks([0, 0, 0, 0, 0, 0, 1, 2], 4)).toEqual([0]))
  test('KomMonitor error 1: ties are counted; limits with nothing between them are one', () => {
    // 93 areas, 36 distinct values. Over distinct values the first of five classes would hold 65 areas.
    const values = [
      ...Array.from({ length: 40 }, () => 0),
      ...Array.from({ length: 19 }, () => 1),
      ...Array.from({ length: 34 }, (_, i) => 2 + i),
    ]
    const distinct = [...new Set(values)]
    expect(sizes(values, quantileBreaks(distinct, 5))).toEqual([65, 7, 7, 7, 7])
    expect(sizes(values, quantileBreaks(values, 5))).toEqual([40, 19, 15, 19])
  })
  test('KomMonitor error 1: no quantile class is empty, and none could be filled more evenly without parting ties', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (values, count) => {
          const breaks = quantileBreaks(values, count)
          for (const size of sizes(values, breaks)) expect(size).toBeGreaterThan(0)
          // Up to each limit lies the share of all values that the quantile says, or more where ties reach across it.
          for (const limit of breaks) {
            const upTo = values.filter((value) => value <= limit).length
            const below = values.filter((value) => value < limit).length
            const wished = Array.from(
              { length: count - 1 },
              (_, i) => ((i + 1) / count) * (values.length - 1),
            )
            expect(wished.some((h) => below - 1 <= h && h <= upTo)).toBe(true)
          }
        },
      ),
    ))
  test('T20, five equal intervals', () => {
    const expected = [7.98, 13.86, 19.74, 25.62]
    for (const [i, limit] of equalBreaks(rates, 5).entries())
      expect(limit).toBeCloseTo(expected[i] ?? NaN, 10)
  })
  // simple-statistics, test/equal_interval_breaks.test.js
  test('1 to 6 in four equal intervals', () =>
    expect(equalBreaks([1, 2, 3, 4, 5, 6], 4)).toEqual([2.25, 3.5, 4.75]))
  test('nothing to divide', () => {
    for (const breaks of [equalBreaks, quantileBreaks, sdBreaks, boxBreaks, headTailBreaks, prettyBreaks]) {
      expect(breaks([], 4)).toEqual([])
      expect(breaks([2], 4)).toEqual([])
      expect(breaks([0.1, 0.1, 0.1], 4)).toEqual([])
    }
  })
})

const near = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 7))

describe('standard deviation (divisor n − 1)', () => {
  // 10.99 ± m · 7.98003429619, computed in R; limits below the least or above the greatest value are left out.
  test.each([
    [2, [10.99]],
    [3, [3.0099657038, 18.9700342962]],
    [4, [3.0099657038, 10.99, 18.9700342962]],
    [5, [3.0099657038, 18.9700342962, 26.9500685924]],
    [7, [3.0099657038, 6.9999828519, 14.9800171481, 18.9700342962, 22.9600514443]],
  ])('T20 in %d classes', (count, expected) => expect(sdBreaks(rates, count)).toEqual(near(expected)))
})

describe('box map (hinge 1.5, type 7)', () => {
  test('T20: no value below the lower fence, one above the upper', () => {
    expect(boxBreaks(rates)).toEqual(near([5.325, 8.6, 13.725, 26.325]))
    expect(sizes(rates, boxBreaks(rates))).toEqual([5, 5, 5, 4, 1])
  })
  test('no spread in the middle: equal limits are merged, the others stay', () =>
    expect(boxBreaks([1, 5, 5, 5, 5, 5, 9])).toEqual([5]))
})

describe('head/tail', () => {
  test('T20, threshold 0.4 (classInt "headtails")', () =>
    expect(headTailBreaks(rates)).toEqual(near([10.99, 19.857142857])))
  test('i^−2, i = 1 to 999 (mapclassify tests): 975, 21, 2, 1', () => {
    const values = Array.from({ length: 999 }, (_, i) => (i + 1) ** -2)
    expect(sizes(values, headTailBreaks(values))).toEqual([975, 21, 2, 1])
  })
  test('never more than nine classes', () =>
    expect(headTailBreaks(Array.from({ length: 4000 }, (_, i) => 1.5 ** (i / 80))).length).toBeLessThan(9))
})

describe('round limits', () => {
  test.each([
    ['T20', rates, 5, [10, 20, 30]],
    ['T20, more', rates, 7, [5, 10, 15, 20, 25, 30]],
    ['around zero', [-3.2, 0.4, 4.9], 5, [-2, 0, 2, 4]],
    ['tiny', [0.0012, 0.0049], 4, [0.002, 0.003, 0.004]],
    ['without dust', [0.05, 0.75], 7, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
    ['large', [120, 98_000], 4, [25_000, 50_000, 75_000]],
  ])('%s', (_, values, count, expected) => expect(prettyBreaks(values, count)).toEqual(expected))
})
