import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { t20 } from '../../testing/t20.data.ts'
import { competitionRanks } from './competitionRanks.ts'

test.each([
  ['nothing', [], []],
  ['one', [5], [{ rank: 1, tied: 1 }]],
  [
    'the worked example',
    [12, 30, 30, 7],
    [
      { rank: 3, tied: 1 },
      { rank: 1, tied: 2 },
      { rank: 1, tied: 2 },
      { rank: 4, tied: 1 },
    ],
  ],
  [
    'all equal',
    [2, 2],
    [
      { rank: 1, tied: 2 },
      { rank: 1, tied: 2 },
    ],
  ],
  [
    'negative, and both zeros alike',
    [-3, -0, 0],
    [
      { rank: 3, tied: 1 },
      { rank: 1, tied: 2 },
      { rank: 1, tied: 2 },
    ],
  ],
])('%s', (_, values, ranks) => {
  expect(competitionRanks(values)).toEqual(ranks)
})

test('T20: areas 2 and 6 are both 18th (domain.md 3.3)', () => {
  const ranks = competitionRanks(t20.rates)
  expect([ranks[1], ranks[5]]).toEqual([
    { rank: 18, tied: 2 },
    { rank: 18, tied: 2 },
  ])
})

test('a rank is 1 + the number of greater values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (values) => {
      for (const [i, { rank, tied }] of competitionRanks(values).entries()) {
        const own = values[i] ?? NaN
        expect(rank).toBe(1 + values.filter((value) => value > own).length)
        expect(tied).toBe(values.filter((value) => value === own).length)
      }
    }),
  )
})

test('what is no number cannot be ranked', () => {
  expect(() => competitionRanks([1, NaN])).toThrow('NaN')
})
