import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleAreas, sampleScene } from '../../../testing/sampleRelease.ts'
import type { Filter, Scope } from '../../view/viewState.ts'
import { lineageOf } from './leftOut.ts'

const ids = (sampleAreas.get('ort') ?? []).map(({ id }) => id)
const leftIn = (patch: { filters?: readonly Filter[]; scope?: Scope }) =>
  sampleScene(patch).rows.flatMap(({ id, isFiltered }) => (isFiltered ? [] : [id]))

const anyValue = fc.constantFrom(0, 8, 10, 13, 15, 20, 33, 50)
const anyFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ kind: fc.constant('within' as const), ids: fc.subarray(['K1', 'K2', 'K3', 'L', 'K1-1']) }),
  fc.record({ kind: fc.constant('only' as const), ids: fc.subarray(ids) }),
  fc.record({ kind: fc.constant('range' as const), from: anyValue, to: anyValue }),
  fc.record({ kind: fc.constant('above' as const), at: anyValue }),
  fc.record({ kind: fc.constant('below' as const), at: anyValue }),
)
const anyScope: fc.Arbitrary<Scope | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('K1', 'K2', 'L').map((id) => ({ kind: 'within' as const, id })),
  fc.subarray(ids, { minLength: 1 }).map((group) => ({ kind: 'group' as const, ids: group })),
)

describe('KomMonitor error 12: filters add up', () => {
  test('an area stays that each filter alone would leave', () => {
    fc.assert(
      fc.property(fc.array(anyFilter, { maxLength: 4 }), (filters) => {
        const each = filters.map((filter) => new Set(leftIn({ filters: [filter] })))
        expect(leftIn({ filters })).toEqual(leftIn({}).filter((id) => each.every((left) => left.has(id))))
      }),
    )
  })

  test('in any order, and none takes the place of another', () => {
    const shuffled = fc
      .array(anyFilter, { minLength: 2, maxLength: 5 })
      .chain((filters) =>
        fc.tuple(
          fc.constant(filters),
          fc.shuffledSubarray(filters, { minLength: filters.length, maxLength: filters.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, anyScope, ([filters, others], scope) => {
        const part = scope && { scope }
        const { view: _one, ...scene } = sampleScene({ filters, ...part })
        const { view: _other, ...same } = sampleScene({ filters: others, ...part })
        expect(same).toEqual(scene)
      }),
    )
  })

  test('one more filter never brings an area back', () => {
    fc.assert(
      fc.property(fc.array(anyFilter, { maxLength: 3 }), anyFilter, (filters, more) => {
        const before = new Set(leftIn({ filters }))
        expect(leftIn({ filters: [...filters, more] }).every((id) => before.has(id))).toBe(true)
      }),
    )
  })
})

describe('each filter', () => {
  test.each([
    [{ kind: 'within', ids: ['K1', 'K3'] }, ['K1-1', 'K1-2', 'K1-10', 'K3-1', 'K3-2', 'K3-3', 'K3-4']],
    [{ kind: 'only', ids: ['K3-4', 'K1-1'] }, ['K1-1', 'K3-4']],
    [{ kind: 'range', from: 10, to: 15 }, ['K1-1', 'K1-2', 'K2-5', 'K3-1']],
    [{ kind: 'above', at: 28 }, ['K2-3', 'K3-2']],
    [{ kind: 'below', at: 10 }, ['K1-2', 'K3-3']],
  ] as const)('%j', (filter, expected) => expect(leftIn({ filters: [filter] })).toEqual(expected))

  test('of values leaves nobody whose value is withheld or missing: that would say what it is', () => {
    for (const filter of [
      { kind: 'above', at: -1 },
      { kind: 'range', from: 0, to: 100 },
    ] as const)
      expect(leftIn({ filters: [filter] })).toHaveLength(9)
  })

  test('that takes in zero takes in an area with exactly zero', () => {
    const { rows } = sampleScene({ indicator: 'kinder', filters: [{ kind: 'above', at: 0 }] })
    expect(rows.every(({ isFiltered }) => !isFiltered)).toBe(true)
  })
})

describe('the scope', () => {
  test('holds the areas inside one, at any height, or a group', () => {
    expect(leftIn({ scope: { kind: 'within', id: 'K1' } })).toEqual(['K1-1', 'K1-2', 'K1-10'])
    expect(leftIn({ scope: { kind: 'within', id: 'L' } })).toHaveLength(12)
    expect(leftIn({ scope: { kind: 'group', ids: ['K3-2', 'K1-2'] } })).toEqual(['K1-2', 'K3-2'])
  })

  test('is what ranks are among; filters leave ranks as they are', () => {
    const ranks = (scene: ReturnType<typeof sampleScene>) =>
      scene.rows.flatMap(({ id, rank }) => (rank ? [[id, rank.rank, rank.of]] : []))
    const scope = { kind: 'within', id: 'K1' } as const
    const expected = [
      ['K1-1', 2, 3],
      ['K1-2', 3, 3],
      ['K1-10', 1, 3],
    ]
    expect(ranks(sampleScene({ scope }))).toEqual(expected)
    expect(ranks(sampleScene({ scope, filters: [{ kind: 'above', at: 12 }] }))).toEqual(expected)
  })

  test('what is left out has one slot, the last, and is counted there', () => {
    const { slots, legend, rows } = sampleScene({ scope: { kind: 'within', id: 'K1' } })
    expect(slots.at(-1)).toMatchObject({ kind: 'filtered' })
    expect(legend.counts.at(-1)).toBe(9)
    expect(legend.counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length)
    expect(legend.bins.reduce((sum, { count }) => sum + count, 0)).toBe(3)
    expect(sampleScene().slots.some(({ kind }) => kind === 'filtered')).toBe(false)
  })
})

test('a line of areas ends where its level is not loaded', () => {
  const place = { id: 'K1-1', name: 'Altenau', parent: 'K1' }
  const tier = (level: string) => ({ areas: sampleAreas.get(level) })
  expect(lineageOf([tier('ort'), tier('kreis'), tier('land')])(place)).toEqual(['K1', 'L'])
  expect(lineageOf([tier('ort'), { areas: undefined }, tier('land')])(place)).toEqual(['K1'])
  expect(lineageOf([tier('ort')])(place)).toEqual([])
})
