import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectCohorts, type CohortStep } from './projectCohorts.ts'

// domain.md 3.11: four groups of equal width, one sex, the last open.
const four: CohortStep = {
  people: [100, 120, 150, 130],
  survival: [0.99, 0.98, 0.9, 0.5],
  fertility: [0, 0.3, 0.2, 0],
  childSurvival: 0.995,
  migration: [1, 2, -1, 0],
}
const found = (step: CohortStep) => {
  const result = projectCohorts(step)
  if (result.kind === 'none') throw new Error(result.reason)
  return { ...result, total: result.people.reduce((sum, count) => sum + count, 0) }
}

describe('projectCohorts', () => {
  test('the worked example', () => {
    const { people, births, total } = found(four)
    expect(births).toBeCloseTo(59.61, 10)
    for (const [a, count] of [60.31195, 101, 116.6, 200].entries()) expect(people[a]).toBeCloseTo(count, 10)
    expect(total).toBeCloseTo(477.91195, 10)
  })

  test('without moves: survivors 99, 117.6, 200', () => {
    const { people } = found({ ...four, migration: [0, 0, 0, 0] })
    for (const [a, count] of [59.31195, 99, 117.6, 200].entries()) expect(people[a]).toBeCloseTo(count, 10)
  })

  test.each([
    ['one group', { people: [5], survival: [1], fertility: [0], migration: [0] }, 'lengths'],
    ['a rate too few', { survival: [1, 1, 1] }, 'lengths'],
    ['fewer than nobody', { people: [100, -1, 150, 130] }, 'people'],
    ['no number', { people: [100, NaN, 150, 130] }, 'people'],
    ['more survivors than people', { survival: [0.99, 1.01, 0.9, 0.5] }, 'survival'],
    ['more children alive than born', { childSurvival: 1.2 }, 'survival'],
    ['fewer children than none', { fertility: [0, -0.1, 0, 0] }, 'fertility'],
    ['children of the youngest', { fertility: [0.1, 0.3, 0.2, 0] }, 'fertility'],
    ['endless moves', { migration: [0, Infinity, 0, 0] }, 'migration'],
    ['more leave than are there', { migration: [0, -99.5, 0, 0] }, 'emptied'],
  ] as const)('%s: none, and why', (_, wrong, reason) => {
    expect(projectCohorts({ ...four, ...wrong })).toEqual({ kind: 'none', reason })
  })

  const counts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 12 })
  const still = (people: readonly number[]): CohortStep => ({
    people,
    survival: people.map(() => 1),
    fertility: people.map(() => 0),
    childSurvival: 1,
    migration: people.map(() => 0),
  })

  test('nobody dies, is born or moves: all are one group older and none is lost', () => {
    fc.assert(
      fc.property(counts, (people) => {
        const { people: later, total } = found(still(people))
        expect(total).toBe(people.reduce((sum, count) => sum + count, 0))
        expect(later[0]).toBe(0)
        expect(later.slice(1, -1)).toEqual(people.slice(0, -2))
      }),
    )
  })

  test('the total changes by births, deaths and moves and by nothing else', () => {
    const step = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 50 }),
      ),
      { minLength: 2, maxLength: 12 },
    )
    fc.assert(
      fc.property(step, fc.double({ min: 0, max: 1, noNaN: true }), (groups, childSurvival) => {
        const people = groups.map(([count]) => count)
        const survival = groups.map(([, share]) => share)
        const fertility = groups.map(([, , rate], a) => (a === 0 ? 0 : rate))
        const migration = groups.map(([, , , moved]) => moved)
        const { births, total } = found({ people, survival, fertility, childSurvival, migration })
        const alive = people.reduce((sum, count, a) => sum + count * (survival[a] ?? 0), 0)
        const moved = migration.reduce((sum, count) => sum + count, 0)
        expect(total).toBeCloseTo(alive + births * childSurvival + moved, 6)
      }),
    )
  })

  test('twice the people and moves: twice of everything', () => {
    fc.assert(
      fc.property(counts, (people) => {
        const one: CohortStep = {
          ...still(people),
          survival: people.map(() => 0.9),
          fertility: people.map((_, a) => (a === 0 ? 0 : 0.25)),
        }
        const twice = found({ ...one, people: people.map((count) => 2 * count) })
        expect(twice.total).toBeCloseTo(2 * found(one).total, 6)
        expect(twice.births).toBeCloseTo(2 * found(one).births, 6)
      }),
    )
  })
})
