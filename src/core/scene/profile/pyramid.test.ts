import { describe, expect, test } from 'vitest'
import type { Cell } from '../../release/dataset.ts'
import type { Breakdown, Indicator, Manifest } from '../../release/manifest.ts'
import { sampleManifest } from '../../../testing/sampleRelease.ts'
import { breakdownAt, hasPyramid } from './breakdown.ts'
import { pyramidOf, shareOf, yearsIn } from './pyramid.ts'

const [people] = sampleManifest.indicators
if (!people) throw new Error('sample')
const part = (sex: Breakdown['sex'], from: number, to?: number, of = 'kinder'): Indicator => ({
  ...people,
  id: `${of} ${sex} ${from}`,
  breakdown: { of, sex, from, ...(to !== undefined && { to }) },
})
const both = (from: number, to?: number, of?: string) => [
  part('male', from, to, of),
  part('female', from, to, of),
]
const withParts = (...parts: readonly Indicator[]): Manifest => ({
  ...sampleManifest,
  indicators: [...sampleManifest.indicators, ...parts],
})
const agesOf = (manifest: Manifest, chosen?: string) =>
  breakdownAt(manifest, 'ort', chosen)?.groups.map(({ from, to }) => [from, to])

describe('breakdownAt', () => {
  test('groups of both sexes from the youngest on, whatever the order of the indicators', () => {
    const manifest = withParts(...both(65), ...both(18, 64), ...both(0, 17))
    expect(agesOf(manifest)).toEqual([
      [0, 17],
      [18, 64],
      [65, undefined],
    ])
    expect(breakdownAt(manifest, 'ort')?.of?.id).toBe('kinder')
    expect(hasPyramid(manifest, 'ort')).toBe(true)
    expect(hasPyramid(sampleManifest, 'ort')).toBe(false)
  })

  test('a group of one sex is left out; one group is no pyramid', () => {
    const manifest = withParts(...both(0, 17), part('female', 18, 64), part('male', 18, 65))
    expect(hasPyramid(manifest, 'ort')).toBe(false)
  })

  test('groups that overlap would count people twice', () => {
    expect(hasPyramid(withParts(...both(0, 17), ...both(15, 64)), 'ort')).toBe(false)
    expect(hasPyramid(withParts(...both(0), ...both(15, 64)), 'ort')).toBe(false)
  })

  test('of the chosen indicator where it has one', () => {
    const manifest = withParts(
      ...both(0, 17),
      ...both(18),
      ...both(0, 5, 'lage'),
      ...both(6, undefined, 'lage'),
    )
    expect(agesOf(manifest, 'lage')).toEqual([
      [0, 5],
      [6, undefined],
    ])
    expect(agesOf(manifest, 'kinderarmut')?.[0]).toEqual([0, 17])
  })

  test('only at levels at which its parts are published', () => {
    const one = [...both(0, 17), ...both(18)].map((indicator) => ({
      ...indicator,
      datasets: indicator.datasets.filter(({ level }) => level === 'kreis'),
    }))
    expect(hasPyramid(withParts(...one), 'ort')).toBe(false)
    expect(hasPyramid(withParts(...one), 'kreis')).toBe(true)
  })
})

describe('pyramidOf', () => {
  const number = (value: number): Cell => ({ kind: 'number', value })
  const withheld: Cell = { kind: 'absent', status: 'withheld' }
  const group = (from: number, women: Cell, men: Cell) => ({ from, to: from + 9, women, men })

  test('shares of all people of the area', () => {
    const pyramid = pyramidOf(
      [group(0, number(10), number(30)), group(10, number(40), number(20))],
      number(999),
    )
    expect(pyramid.total).toBe(100)
    expect(pyramid.groups.map(({ women }) => shareOf(women, pyramid))).toEqual([0.1, 0.4])
  })

  test('where a group is withheld the shares are of the published number, never of the rest', () => {
    const groups = [group(0, number(10), withheld), group(10, number(40), number(20))]
    const pyramid = pyramidOf(groups, number(80))
    expect(shareOf(number(40), pyramid)).toBe(0.5)
    expect(shareOf(withheld, pyramid)).toBeUndefined()
    const unknown = pyramidOf(groups, withheld)
    expect(unknown.total).toBeUndefined()
    expect(shareOf(number(40), unknown)).toBeUndefined()
  })

  test('nobody lives there: no shares', () => {
    expect(pyramidOf([group(0, number(0), number(0))], undefined).total).toBeUndefined()
  })
})

test.each([
  [{ from: 0, to: 5 }, 6],
  [{ from: 18, to: 24 }, 7],
  [{ from: 80 }, 20],
  [{ from: 105 }, 1],
])('years in %o: %i', (group, years) => {
  expect(yearsIn(group)).toBe(years)
})
