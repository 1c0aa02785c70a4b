import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { mexico } from '../within/mexico.data.ts'
import { concentration } from './concentration.ts'
import { dissimilarity } from './dissimilarity.ts'
import { gini } from './gini.ts'
import { isolation } from './isolation.ts'
import { locationQuotient } from './locationQuotient.ts'
import { lorenz, lorenzAt, type Group } from './lorenz.ts'
import { segregationIndex } from './segregationIndex.ts'

const t20Groups = t20.counts.map((cases, i) => ({ cases, people: t20.populations[i] ?? 0 }))
const whole = { cases: 13045, people: 90300 }
const mini = [10, 20, 30, 40].map((cases) => ({ cases, people: 100 }))
const none = [
  { cases: 0, people: 50 },
  { cases: 0, people: 70 },
]
const everybody = mini.map(({ people }) => ({ cases: people, people }))
const valueOf = (found: ReturnType<typeof dissimilarity>) =>
  found.kind === 'value' ? found.value : undefined
const giniOf = (found: { kind: 'value'; gini: number } | { kind: 'none' }) =>
  found.kind === 'value' ? found.gini : undefined

describe('lorenz', () => {
  test('the worked example', () => {
    const curve = lorenz([
      { cases: 30, people: 100 },
      { cases: 10, people: 100 },
    ])
    expect(curve).toMatchObject({
      kind: 'curve',
      points: [
        { people: 0, cases: 0 },
        { people: 0.5, cases: 0.25 },
        { people: 1, cases: 1 },
      ],
    })
    const points = curve.kind === 'curve' ? curve.points : []
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => lorenzAt(points, p))).toEqual([0, 0.125, 0.25, 0.625, 1])
  })

  test('undefined cases', () => {
    expect(lorenz([])).toEqual({ kind: 'none', reason: 'noPeople' })
    expect(lorenz([{ cases: 1, people: 2 }])).toEqual({ kind: 'none', reason: 'tooFew' })
    expect(lorenz(none)).toEqual({ kind: 'none', reason: 'noCases' })
  })
})

describe('concentration', () => {
  test('T20 (R and numpy), the worked example, the same share everywhere', () => {
    expect(giniOf(concentration(lorenz(t20Groups)))).toBeCloseTo(0.321374388935, 12)
    expect(
      giniOf(
        concentration(
          lorenz([
            { cases: 10, people: 100 },
            { cases: 30, people: 100 },
          ]),
        ),
      ),
    ).toBeCloseTo(0.25, 12)
    expect(giniOf(concentration(lorenz(everybody)))).toBeCloseTo(0, 12)
    expect(concentration(lorenz(none))).toEqual({ kind: 'none', reason: 'noCases' })
  })
})

describe('gini', () => {
  test('T20 rates (R and numpy)', () => {
    expect(giniOf(gini(t20.rates))).toBeCloseTo(0.377388535032, 12)
    expect((giniOf(gini(t20.rates)) ?? 0) * (20 / 19)).toBeCloseTo(0.397251089507, 12)
  })

  test.each([
    [[1, 2, 3, 4, 5], 0.2666667],
    [[7, 7, 7], 0],
    [[0, 0, 0, 10], 0.75],
  ])('%j', (values, expected) => {
    expect(giniOf(gini(values))).toBeCloseTo(expected, 7)
  })

  test('GDP of the Mexican states, 1940 (PySAL)', () => {
    expect(giniOf(gini(mexico.map(({ gdp }) => gdp[0] ?? -1)))).toBeCloseTo(0.35372371173452849, 12)
  })

  test('undefined cases', () => {
    expect(gini([3])).toEqual({ kind: 'none', reason: 'tooFew' })
    expect(gini([-1, 3])).toEqual({ kind: 'none', reason: 'negative' })
    expect(gini([0, 0])).toEqual({ kind: 'none', reason: 'allZero' })
  })
})

describe('dissimilarity', () => {
  test('T20 and the mini test', () => {
    expect(dissimilarity(t20Groups)).toMatchObject({ areas: 20, isSmallGroup: false })
    expect(valueOf(dissimilarity(t20Groups))).toBeCloseTo(0.280876358872, 12)
    expect(valueOf(dissimilarity(mini))).toBeCloseTo(0.266666667, 9)
  })

  test('a group of fewer than 100 is marked, on either side', () => {
    const small = mini.map(({ cases, people }) => ({ cases: cases - 1, people }))
    expect(dissimilarity(small)).toMatchObject({ isSmallGroup: true })
    expect(dissimilarity(small.map((g) => ({ ...g, cases: g.people - g.cases })))).toMatchObject({
      isSmallGroup: true,
    })
    expect(dissimilarity(mini)).toMatchObject({ isSmallGroup: false })
  })

  test('undefined cases', () => {
    expect(dissimilarity(none)).toEqual({ kind: 'none', reason: 'noCases' })
    expect(dissimilarity(everybody)).toEqual({ kind: 'none', reason: 'noOthers' })
    expect(dissimilarity(mini.slice(0, 1))).toEqual({ kind: 'none', reason: 'tooFew' })
  })
})

describe('segregation, isolation, quotient', () => {
  test('T20 (R and numpy)', () => {
    expect(segregationIndex(t20Groups)).toBeCloseTo(0.240300145123, 12)
    const found = isolation(t20Groups)
    if (found.kind === 'none') throw new Error(found.reason)
    expect(found.isolation).toBeCloseTo(0.191213437181, 12)
    expect(found.exposure).toBeCloseTo(0.808786562819, 12)
    expect(found.corrected).toBeCloseTo(0.0546446621896, 12)
    expect(locationQuotient(t20Groups[0] ?? whole, whole)).toBeCloseTo(0.145036, 6)
    expect(locationQuotient(t20Groups[14] ?? whole, whole)).toBeCloseTo(2.180491, 6)
  })

  test('the mini test', () => {
    const found = isolation(mini)
    expect(found.kind === 'value' && found.isolation).toBeCloseTo(0.3, 12)
    expect(segregationIndex(mini)).toBeCloseTo(0.2, 12)
    const all = { cases: 100, people: 400 }
    const quotients = mini.map((area) => Number(locationQuotient(area, all)?.toFixed(12)))
    expect(quotients).toEqual([0.4, 0.8, 1.2, 1.6])
  })

  test('undefined cases', () => {
    expect(isolation(none)).toEqual({ kind: 'none', reason: 'noCases' })
    expect(isolation(everybody)).toMatchObject({ isolation: 1, exposure: 0, share: 1 })
    expect(isolation(everybody)).not.toHaveProperty('corrected')
    expect(segregationIndex(none)).toBeUndefined()
    expect(locationQuotient({ cases: 0, people: 0 }, whole)).toBeUndefined()
    expect(locationQuotient({ cases: 1, people: 2 }, { cases: 0, people: 9 })).toBeUndefined()
  })

  test('no cases in an area is a quotient of 0, not nothing', () => {
    expect(locationQuotient({ cases: 0, people: 10 }, whole)).toBe(0)
  })
})

describe('laws', () => {
  const group: fc.Arbitrary<Group> = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }))
    .map(([people, cases]) => ({ people, cases: Math.min(people, cases) }))
  const groups = fc.array(group, { minLength: 2, maxLength: 40 })

  test('all lie from 0 to 1; the index against the total is D without the group itself; empty areas change nothing', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const found = dissimilarity(all)
        if (found.kind === 'none') {
          expect(['noCases', 'noOthers']).toContain(found.reason)
          return
        }
        expect(found.value).toBeGreaterThanOrEqual(0)
        expect(found.value).toBeLessThanOrEqual(1 + 1e-12)
        const cases = all.reduce((sum, g) => sum + g.cases, 0)
        const people = all.reduce((sum, g) => sum + g.people, 0)
        expect(segregationIndex(all)).toBeCloseTo(found.value * (1 - cases / people), 9)
        expect(dissimilarity([...all, { cases: 0, people: 0 }])).toEqual(found)
        const g = giniOf(concentration(lorenz(all))) ?? -1
        expect(g).toBeGreaterThanOrEqual(0)
        expect(g).toBeLessThanOrEqual(1)
        const own = isolation(all)
        expect(own.kind === 'value' && own.isolation).toBeGreaterThanOrEqual(cases / people - 1e-9)
      }),
    )
  })

  test('the order of areas changes nothing', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const turned = all.toReversed()
        expect(giniOf(concentration(lorenz(turned))) ?? 0).toBeCloseTo(
          giniOf(concentration(lorenz(all))) ?? 0,
          9,
        )
        expect(valueOf(dissimilarity(turned)) ?? 0).toBeCloseTo(valueOf(dissimilarity(all)) ?? 0, 9)
      }),
    )
  })
})
