import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinLines } from './joinLines.ts'

const [a, b, c, d] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]
if (!a || !b || !c || !d) throw new Error('four corners expected')

describe('joinLines', () => {
  it('makes one ring of pieces in any order and direction', () => {
    const pieces = [
      [a, b],
      [c, b],
      [a, d],
      [c, d],
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: 4 }), (shuffled) => {
        const lines = joinLines(shuffled)
        expect(lines).toHaveLength(1)
        expect(lines[0]).toHaveLength(5)
        expect(lines[0]?.[0]).toEqual(lines[0]?.at(-1))
      }),
    )
  })

  it('leaves rings and lines that do not meet as they are', () => {
    const ring = [a, b, c, a]
    const far = [
      [5, 5],
      [6, 6],
    ]
    expect(joinLines([ring, far])).toEqual([ring, far].map((line) => expect.arrayContaining(line)))
    expect(joinLines([])).toEqual([])
  })

  it('begins in the middle and finds both ends', () => {
    const lines = joinLines([
      [b, c],
      [c, d],
      [a, b],
    ])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toHaveLength(4)
    expect([lines[0]?.[0], lines[0]?.at(-1)]).toEqual(expect.arrayContaining([a, d]))
  })
})
