import { expect, test } from 'vitest'
import { sampleManifest } from '../../../testing/sampleRelease.ts'
import { t20 } from '../../../testing/t20.data.ts'
import type { Cell } from '../../release/dataset.ts'
import { indicatorById } from '../../release/lookups.ts'
import { isTotal } from '../setting.ts'
import { sumCells } from './sumCells.ts'

const poverty = indicatorById(sampleManifest, 'kinderarmut')
if (!poverty) throw new Error('the sample has this indicator')

const share = (numerator: number, denominator: number): Cell => ({
  kind: 'number',
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
})

test('T20: the rate of the whole from counts, not the mean of the rates', () => {
  const cells = t20.counts.map((count, i) => share(count, t20.populations[i] ?? NaN))
  const whole = sumCells(cells, poverty)
  expect(whole).toMatchObject({ numerator: 13_045, denominator: 90_300 })
  expect(whole?.kind === 'number' && whole.value).toBeCloseTo(14.446290143964562, 12)
})

test.each<[string, Cell[]]>([
  ['nothing', []],
  ['a withheld part', [share(5, 50), { kind: 'absent', status: 'withheld', denominator: 50 }]],
  ['a part without counts', [share(5, 50), { kind: 'number', value: 10 }]],
  ['only parts to which the statement does not apply', [{ kind: 'absent', status: 'notApplicable' }]],
])('%s gives no whole', (_, cells) => {
  expect(sumCells(cells, poverty)).toBeUndefined()
})

test('medians and categories are never put together, even where counts are known', () => {
  expect(sumCells([share(5, 50)], { ...poverty, aggregate: 'none' })).toBeUndefined()
  expect(sumCells([share(5, 50)], { ...poverty, kind: 'category', aggregate: 'sum' })).toBeUndefined()
})

test('totals are sums of values', () => {
  const cells: Cell[] = [
    { kind: 'number', value: 2 },
    { kind: 'number', value: 3 },
  ]
  expect(sumCells(cells, { ...poverty, aggregate: 'sum' })).toEqual({ kind: 'number', value: 5 })
})

test('a count and whatever is summed is a total', () => {
  expect(isTotal(poverty)).toBe(false)
  expect(isTotal({ ...poverty, kind: 'count' })).toBe(true)
  expect(isTotal({ ...poverty, aggregate: 'sum' })).toBe(true)
})

test('is as provisional, estimated or unreliable as its gravest part; that a part was corrected is past', () => {
  const flagged = (flag: 'provisional' | 'revised' | 'estimated' | 'unreliable'): Cell => ({
    kind: 'number',
    value: 10,
    numerator: 1,
    denominator: 10,
    flag,
  })
  const flagOf = (...parts: readonly Cell[]) => {
    const cell = sumCells([share(5, 50), ...parts], poverty)
    return cell?.kind === 'number' ? cell.flag : undefined
  }
  expect(flagOf(flagged('provisional'), flagged('estimated'))).toBe('estimated')
  expect(flagOf(flagged('estimated'), flagged('unreliable'))).toBe('unreliable')
  expect(flagOf(flagged('revised'))).toBeUndefined()
  expect(flagOf()).toBeUndefined()
})
