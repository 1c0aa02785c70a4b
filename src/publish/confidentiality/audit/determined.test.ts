import { describe, expect, it } from 'vitest'
import { modulo } from './modular.ts'
import { determined, type Row } from './determined.ts'

const row = (...terms: readonly (readonly [number, number])[]): Row => new Map(terms)
const fixed = (rows: readonly Row[], isAsked?: (unknown: number) => boolean) =>
  [...determined(rows, isAsked).keys()].toSorted((a, b) => a - b)

describe('what equations fix', () => {
  it.each<[string, Row[], number[]]>([
    ['nothing', [], []],
    ['one unknown by itself', [row([0, 1])], [0]],
    ['none of two in one sum', [row([0, 1], [1, 1])], []],
    ['both by two sums', [row([0, 1], [1, -1]), row([1, 1])], [0, 1]],
    ['none where two sums say the same', [row([0, 1], [1, 1]), row([0, -1], [1, -1])], []],
    ['by a sum and a difference', [row([0, 1], [1, 1]), row([0, 1], [1, -1])], [0, 1]],
    ['through an unknown that nobody tells', [row([0, 1], [9, -1]), row([9, 1])], [0, 9]],
    [
      'an area that stands in no other sum than its parent’s, which follows',
      [row([0, -1], [1, -1]), row([0, 1]), row([1, 1], [10, -1]), row([1, 1], [11, -1], [12, -1])],
      [0, 1, 10],
    ],
  ])('%s', (_, rows, expected) => {
    expect(fixed(rows)).toEqual(expected)
  })

  it('answers for what is asked, whatever else falls', () => {
    const rows = [row([0, 1], [9, -1]), row([9, 1], [8, 1])]
    expect(fixed(rows, (unknown) => unknown === 0)).toEqual([])
    expect(fixed([...rows, row([8, 1])], (unknown) => unknown === 0)).toContain(0)
  })

  it('comes with the equations that fix it: added up with their factors they leave it alone', () => {
    const rows = [row([0, 1], [1, 1]), row([1, 1], [2, 1]), row([2, 1])]
    for (const [unknown, factors] of determined(rows)) {
      const sum = new Map<number, number>()
      for (const [r, factor] of factors)
        for (const [other, k] of rows[r] ?? []) sum.set(other, modulo((sum.get(other) ?? 0) + factor * k))
      expect([...sum].filter(([, k]) => k !== 0)).toEqual([[unknown, 1]])
    }
  })
})
