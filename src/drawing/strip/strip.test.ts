import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dodge } from './dodge.ts'
import { dotPaths, nearestDot, stripGeometry, walkedDot, type StripInput } from './stripGeometry.ts'

const groups = [
  {
    id: 'A',
    label: 'Nordkreis',
    reference: 12,
    values: [4, 12, 12, 20].map((value, i) => ({ id: `A${i}`, value, color: '#111' })),
  },
  { id: 'B', label: 'Seekreis', values: [{ id: 'B0', value: 8, color: '#222' }] },
  { id: 'C', label: 'Südkreis', values: [] },
]
const input: StripInput = { groups, domain: [0, 30], whole: 10, width: 464 }

describe('dodge', () => {
  const dots = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), x: fc.double({ min: 0, max: 300, noNaN: true }) }),
    { selector: ({ id }) => id, maxLength: 30 },
  )

  test('stays within reach and does not depend on the order given', () => {
    fc.assert(
      fc.property(dots, (some) => {
        const offsets = dodge(some, 4, 5)
        expect(offsets.size).toBe(some.length)
        for (const y of offsets.values()) expect(Math.abs(y)).toBeLessThanOrEqual(5)
        expect(dodge(some.toReversed(), 4, 5)).toEqual(offsets)
      }),
    )
  })

  test('leaves single dots on the line and parts equal ones', () => {
    const offsets = dodge(
      [
        { id: 'a', x: 10 },
        { id: 'b', x: 100 },
        { id: 'c', x: 100 },
      ],
      4,
      6,
    )
    expect(offsets.get('a')).toBe(0)
    expect(offsets.get('b')).not.toBe(offsets.get('c'))
  })
})

describe('strip plot', () => {
  const geometry = stripGeometry(input)
  const { dots, rows } = geometry
  const dot = (id: string) => dots.find((one) => one.id === id)

  test('one row a group, one dot a value, the reference where there is one', () => {
    expect(rows.map(({ label }) => label)).toEqual(['Nordkreis', 'Seekreis', 'Südkreis'])
    expect(rows.map(({ referenceX }) => referenceX !== undefined)).toEqual([true, false, false])
    expect(dots.map(({ id }) => id)).toEqual(['A0', 'A1', 'A2', 'A3', 'B0'])
  })

  test('equal values stand above one another', () => {
    expect(dot('A1')?.x).toBe(dot('A2')?.x)
    expect(dot('A1')?.y).not.toBe(dot('A2')?.y)
  })

  test('dots of a colour share a path', () => {
    const paths = dotPaths(dots)
    expect(paths.map(([color]) => color)).toEqual(['#111', '#222'])
    expect(paths[0]?.[1].match(/M/g)).toHaveLength(4)
  })

  test('long names are shortened, never the plot', () => {
    const long = stripGeometry({
      ...input,
      groups: [{ id: 'A', label: 'Sehr langer Kreisname'.repeat(3), values: [] }],
    })
    expect(long.rows[0]?.label).toMatch(/…$/)
    expect(long.left).toBeLessThan(464 * 0.35)
  })

  test('the nearest dot within reach', () => {
    const a0 = dot('A0') ?? { x: 0, y: 0 }
    expect(nearestDot(dots, a0.x + 3, a0.y + 3, 12)?.id).toBe('A0')
    expect(nearestDot(dots, a0.x + 30, a0.y, 12)).toBeUndefined()
  })

  test('arrow keys reach every dot, rows without dots are passed over', () => {
    const walked = [dots[0]]
    for (let i = 1; i < dots.length; i++) walked.push(walkedDot(dots, walked.at(-1), 'ArrowRight'))
    expect(walked.map((one) => one?.id)).toEqual(['A0', 'A1', 'A2', 'A3', 'B0'])
    expect(walkedDot(dots, dot('B0'), 'ArrowDown')?.id).toBe('B0')
    expect(walkedDot(dots, dot('A3'), 'ArrowDown')?.id).toBe('B0')
    expect(walkedDot(dots, dot('B0'), 'ArrowUp')?.row).toBe(0)
    expect(walkedDot(dots, dot('B0'), 'Home')?.id).toBe('A0')
    expect(walkedDot(dots, dot('A0'), 'ArrowLeft')?.id).toBe('A0')
    expect(walkedDot(dots, undefined, 'ArrowDown')?.id).toBe('A0')
  })
})
