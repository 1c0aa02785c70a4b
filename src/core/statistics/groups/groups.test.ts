import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { exchange } from './exchange.ts'
import { iris } from './iris.data.ts'
import { kMeans } from './kMeans.ts'
import type { Points } from './points.ts'
import { silhouettes } from './silhouette.ts'

const silent = () => {}
const pointsOf = (list: readonly (readonly number[])[]): Points => ({
  coordinates: Float64Array.from(list.flat()),
  dimensions: list[0]?.length ?? 1,
})
const options = { seed: 1, starts: 25 }

// domain.md 3.9, computed with R (kmeans, cluster::silhouette).
const seven = pointsOf([
  [1, 1],
  [1.5, 2],
  [3, 4],
  [5, 7],
  [3.5, 5],
  [4.5, 5],
  [3.5, 4.5],
])

describe('kMeans', () => {
  test('finds the groups, centres and sum of squares of the reference', async () => {
    const found = await kMeans(seven, 2, options, silent)
    if (!found) throw new Error('refused')
    const [first = 0, , third = 0] = found.groups
    expect([...found.groups]).toEqual([first, first, third, third, third, third, third])
    expect(first).not.toBe(third)
    const centre = (group: number) => Array.from(found.centres.subarray(2 * group, 2 * group + 2))
    expect(centre(first)).toEqual([1.25, 1.5])
    expect(centre(third)[0]).toBeCloseTo(3.9, 14)
    expect(centre(third)[1]).toBeCloseTo(5.1, 14)
    expect(found.within).toBeCloseTo(8.525, 12)
    // All squares less those within: 28.546428571 between.
    const all = [0, 1].reduce((sum, axis) => {
      const own = Array.from({ length: 7 }, (_, i) => seven.coordinates[2 * i + axis] ?? 0)
      const mean = own.reduce((a, b) => a + b, 0) / 7
      return sum + own.reduce((a, x) => a + (x - mean) ** 2, 0)
    }, 0)
    expect(all - found.within).toBeCloseTo(28.546428571, 9)
  })

  test('the same for the same seed; equal points do not hinder it', async () => {
    const same = pointsOf([[1], [1], [1], [5], [5]])
    const found = await kMeans(same, 2, options, silent)
    expect(found).toEqual(await kMeans(same, 2, options, silent))
    expect(found?.within).toBe(0)
    const alike = await kMeans(pointsOf([[2], [2], [2]]), 2, options, silent)
    expect(alike?.within).toBe(0)
  })

  // domain.md 3.1: exact natural breaks of T20 (R classInt, simple-statistics): sizes 12, 5, 3 · 10, 6, 3, 1 · 7, 6, 3, 3, 1.
  test.each([
    [3, [3, 5, 12], 0.875465795217],
    [4, [1, 3, 6, 10], 0.93117471033],
    [5, [1, 3, 3, 6, 7], 0.964854751707],
    [6, [1, 1, 2, 3, 6, 7], 0.976768585309],
  ])('in one dimension: the exact natural classes of T20, k = %i', async (k, sizes, gvf) => {
    const found = await kMeans(
      { coordinates: Float64Array.from(t20.rates), dimensions: 1 },
      k,
      options,
      silent,
    )
    const counts = Array.from(
      { length: k },
      (_, group) => found?.groups.filter((one) => one === group).length ?? 0,
    )
    expect(counts.toSorted((a, b) => a - b)).toEqual(sizes)
    const mean = t20.rates.reduce((a, b) => a + b, 0) / 20
    const all = t20.rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0)
    expect(1 - (found?.within ?? 0) / all).toBeCloseTo(gvf, 10)
  })

  test('is refused for one group and for more groups than points', async () => {
    expect(await kMeans(seven, 1, options, silent)).toBeUndefined()
    expect(await kMeans(seven, 8, options, silent)).toBeUndefined()
  })

  test('each point lies with its nearest centre, and more groups never fit worse', async () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 4,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(numbers, async (list) => {
        const points = pointsOf(list)
        const two = await kMeans(points, 2, options, silent)
        const three = await kMeans(points, 3, options, silent)
        if (!two || !three) throw new Error('refused')
        expect(three.within).toBeLessThanOrEqual(two.within + 1e-9)
        for (const [i, [x, y]] of list.entries()) {
          const apart = (g: number) =>
            Math.hypot(x - (two.centres[2 * g] ?? 0), y - (two.centres[2 * g + 1] ?? 0))
          expect(apart(two.groups[i] ?? 0)).toBeLessThanOrEqual(Math.min(apart(0), apart(1)) + 1e-9)
        }
      }),
      { numRuns: 30 },
    )
  })
})

// domain.md 3.9: R's iris with kmeans (25 starts) and cluster::silhouette.
test.each([
  [2, [53, 97], 152.34795176, 0.681046169],
  [3, [38, 50, 62], 78.8514414261, 0.552819012],
])('iris in %i groups: sizes, total within and mean silhouette', async (k, sizes, within, mean) => {
  const points = { coordinates: Float64Array.from(iris), dimensions: 4 }
  const found = await kMeans(points, k, options, silent)
  if (!found) throw new Error('refused')
  const counts = sizes.map((_, group) => found.groups.filter((own) => own === group).length)
  expect(counts.toSorted((a, b) => a - b)).toEqual(sizes)
  expect(found.within).toBeCloseTo(within, 9)
  const [silhouette] = await silhouettes(points, [found], silent)
  expect(silhouette?.mean).toBeCloseTo(mean, 9)
})

describe('exchange', () => {
  test('moves a point where that lowers the sum of squares, and leaves no group empty', async () => {
    const points = pointsOf([[0], [0], [0], [4], [6]])
    const groups = Uint8Array.from([0, 0, 0, 0, 1])
    const centres = Float64Array.from([1, 6])
    await exchange(points, groups, centres, silent)
    expect([...groups]).toEqual([0, 0, 0, 1, 1])
    expect([...centres]).toEqual([0, 5])
  })
})

describe('silhouettes', () => {
  test('of the reference, each and mean', async () => {
    const groups = Uint8Array.from([0, 0, 1, 1, 1, 1, 1])
    const [found] = await silhouettes(seven, [{ groups, k: 2 }], silent)
    const expected = [0.77772578, 0.715556868, 0.407631895, 0.583811648, 0.69251978, 0.687040086, 0.650752434]
    for (const [i, value] of expected.entries()) expect(found?.each[i]).toBeCloseTo(value, 8)
    expect(found?.mean).toBeCloseTo(0.645005498772, 11)
  })

  // simple-statistics publishes 0.8, 2/3, 2/3, 0.8: it counts the point itself among its own group when it takes the mean a,
  // which halves a here. R and Rousseeuw do not; so do we.
  test('of a row of four; several groupings at once', async () => {
    const row = pointsOf([[0.2], [0.4], [0.6], [0.8]])
    const halves = { groups: Uint8Array.from([0, 0, 1, 1]), k: 2 }
    const single = { groups: Uint8Array.from([0, 1, 1, 1]), k: 2 }
    const [one, other] = await silhouettes(row, [halves, single], silent)
    for (const [i, s] of [0.6, 1 / 3, 1 / 3, 0.6].entries()) expect(one?.each[i]).toBeCloseTo(s, 12)
    const published = [0.8, 2 / 3, 2 / 3, 0.8]
    for (const [i, s] of (one?.each ?? []).entries())
      expect(1 - (1 - s) / 2).toBeCloseTo(published[i] ?? 0, 12)
    expect(other?.each[0]).toBe(0)
  })

  test('points all alike: 0, never NaN', async () => {
    const [found] = await silhouettes(
      pointsOf([[1], [1], [1]]),
      [{ groups: Uint8Array.from([0, 1, 1]), k: 2 }],
      silent,
    )
    expect([...(found?.each ?? [])]).toEqual([0, 0, 0])
    expect(found?.mean).toBe(0)
  })
})
