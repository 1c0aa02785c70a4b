import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import { areaInDirection, areaInOrder, areaNearest, placeOfArea, type Direction } from './areaWalk.ts'
import { mapCommand } from './mapKeys.ts'

const directions = ['left', 'right', 'up', 'down'] as const
const sheet = gridOutlines({ columns: 4, rows: 3 })

/** Random sheets whose corners lie up to `most` degrees from an even grid of 0.1. */
const sheets = (most: number) => {
  const move = fc.double({ min: -most, max: most, noNaN: true })
  return fc
    .record({ columns: fc.integer({ min: 2, max: 6 }), rows: fc.integer({ min: 2, max: 6 }) })
    .chain(({ columns, rows }) =>
      fc
        .array(fc.tuple(move, move), { minLength: 49, maxLength: 49 })
        .map((moves) =>
          gridOutlines({ columns, rows, bend: (column, row) => moves[row * 7 + column] ?? [0, 0] }),
        ),
    )
}

function reachedByArrows(outlines: typeof sheet, start: string): Set<string> {
  const reached = new Set([start])
  for (const id of reached)
    for (const direction of directions) {
      const next = areaInDirection(outlines, id, direction)
      if (next !== undefined) reached.add(next)
    }
  return reached
}

describe('areaInDirection', () => {
  it('goes to the neighbour on that side', () => {
    expect(areaInDirection(sheet, '0101', 'right')).toBe('0102')
    expect(areaInDirection(sheet, '0101', 'left')).toBe('0100')
    // Rows are counted from the south.
    expect(areaInDirection(sheet, '0101', 'up')).toBe('0201')
    expect(areaInDirection(sheet, '0101', 'down')).toBe('0001')
  })

  it('ends at the edge', () => {
    expect(areaInDirection(sheet, '0003', 'right')).toBeUndefined()
    expect(areaInDirection(sheet, '0003', 'down')).toBeUndefined()
    expect(areaInDirection(sheet, 'unknown', 'down')).toBeUndefined()
  })

  it('goes more that way than any other', () => {
    fc.assert(
      fc.property(sheets(0.045), fc.constantFrom(...directions), (outlines, direction) => {
        for (const { properties } of outlines.areas) {
          const next = areaInDirection(outlines, properties.id, direction)
          const [from, to] = [placeOfArea(outlines, properties.id), next && placeOfArea(outlines, next)]
          if (!from || !to) continue
          const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
          const along: Record<Direction, number> = { left: -dx, right: dx, up: -dy, down: dy }
          const beside = direction === 'left' || direction === 'right' ? Math.abs(dy) : Math.abs(dx)
          expect(along[direction]).toBeGreaterThan(0)
          expect(along[direction]).toBeGreaterThanOrEqual(beside)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('reaches every area of a sheet by arrows alone', () => {
    fc.assert(
      fc.property(sheets(0.03), (outlines) => {
        const ids = outlines.areas.map(({ properties }) => properties.id)
        for (const start of [ids[0], ids.at(-1)])
          expect(reachedByArrows(outlines, start ?? '').size).toBe(ids.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('areaInOrder', () => {
  it('reaches every area once, whatever their shape, and comes back', () => {
    fc.assert(
      fc.property(sheets(0.045), fc.constantFrom(1 as const, -1 as const), (outlines, step) => {
        const first = areaInOrder(outlines, undefined, step)
        const seen: string[] = []
        for (let id = first; id !== undefined && !seen.includes(id); id = areaInOrder(outlines, id, step))
          seen.push(id)
        expect(seen.toSorted()).toEqual(outlines.areas.map(({ properties }) => properties.id).toSorted())
        expect(areaInOrder(outlines, seen.at(-1), step)).toBe(first)
      }),
      { numRuns: 20 },
    )
  })
})

describe('areaNearest', () => {
  it('begins at the area in the middle of what is seen', () => {
    const place = placeOfArea(sheet, '0202')
    expect(place && areaNearest(sheet, place)).toBe('0202')
  })
})

describe('mapCommand', () => {
  const press = (
    key: string,
    held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
  ) => mapCommand({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })

  it('knows its keys', () => {
    expect(press('ArrowLeft')).toEqual({ kind: 'go', direction: 'left' })
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({ kind: 'pan', direction: 'left' })
    expect(press('PageDown')).toEqual({ kind: 'step', by: 1 })
    expect(press('End')).toEqual({ kind: 'end', which: 'last' })
    expect(press('Enter')).toEqual({ kind: 'choose', add: false })
    expect(press(' ', { shiftKey: true })).toEqual({ kind: 'choose', add: true })
    expect(press('+')).toEqual({ kind: 'zoom', by: 1 })
    expect(press('0')).toEqual({ kind: 'home' })
    expect(press('Escape')).toEqual({ kind: 'leave' })
  })

  it('leaves Tab, letters and the browser’s own keys alone', () => {
    for (const key of ['Tab', 'a', 'F5', '/']) expect(press(key)).toBeUndefined()
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(press('+', { [held]: true })).toBeUndefined()
  })
})
