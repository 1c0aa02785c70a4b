import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAlong } from './placeAlong.ts'
import { placeLineLabels, type Box, type LabelWish } from './placeLineLabels.ts'

describe('placeAlong', () => {
  test('leaves apart what is apart and moves colliding labels symmetrically', () => {
    const at = (...wanted: number[]) =>
      placeAlong(
        wanted.map((w) => ({ wanted: w, size: 8 })),
        0,
        100,
      )
    expect(at(10, 30)).toEqual([10, 30])
    expect(at(10, 12)).toEqual([7, 15])
    expect(at(1, 99)).toEqual([4, 96])
  })

  test('never overlaps and keeps the order while there is room', () => {
    const labels = fc
      .array(
        fc.record({
          wanted: fc.double({ min: 0, max: 300, noNaN: true }),
          size: fc.integer({ min: 5, max: 30 }),
        }),
        {
          maxLength: 10,
        },
      )
      .map((some) => some.toSorted((a, b) => a.wanted - b.wanted))
    fc.assert(
      fc.property(labels, (some) => {
        const centres = placeAlong(some, 0, 300)
        for (const [i, { size }] of some.entries()) {
          const [left, right] = [(centres[i] ?? NaN) - size / 2, (centres[i] ?? NaN) + size / 2]
          expect(left).toBeGreaterThanOrEqual(-1e-6)
          expect(right).toBeLessThanOrEqual(300 + 1e-6)
          const next = some[i + 1]
          if (next) expect((centres[i + 1] ?? NaN) - next.size / 2).toBeGreaterThanOrEqual(right - 1e-6)
        }
      }),
    )
  })
})

const frame: Box = { left: 30, top: 10, right: 450, bottom: 150 }
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const flat = (id: string, y: number): LabelWish => ({
  id,
  text: id,
  runs: [[30, 135, 240, 345, 450].map((x) => ({ x, y }))],
})

describe('placeLineLabels', () => {
  test('stands beside its own line and crosses none where there is room', () => {
    const labels = placeLineLabels([flat('high', 40), flat('low', 110)], 12, frame)
    expect(labels.map(({ id }) => id)).toEqual(['high', 'low'])
    for (const [i, y] of [40, 110].entries()) {
      const box = labels[i]?.box ?? frame
      expect(Math.min(Math.abs(box.bottom - y), Math.abs(box.top - y))).toBeLessThan(8)
      for (const line of [40, 110]) expect(box.top > line || box.bottom < line).toBe(true)
    }
  })

  test('names never overlap and stay inside, whatever the lines do', () => {
    const line = fc.array(fc.integer({ min: 10, max: 150 }), { minLength: 2, maxLength: 15 })
    const name = fc.string({ minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(fc.array(fc.tuple(name, line), { minLength: 1, maxLength: 6 }), (lines) => {
        const wishes = lines.map(([text, ys], i) => ({
          id: String(i),
          text,
          runs: [ys.map((y, j) => ({ x: 30 + (420 * j) / (ys.length - 1), y }))],
        }))
        const labels = placeLineLabels(wishes, 12, frame)
        expect(labels[0]?.id).toBe('0')
        for (const [i, { box }] of labels.entries()) {
          expect(box.left >= frame.left && box.right <= frame.right + 1e-6).toBe(true)
          expect(box.top >= frame.top && box.bottom <= frame.bottom).toBe(true)
          for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a name without a place is dropped', () => {
    const low: Box = { ...frame, bottom: 30 }
    expect(
      placeLineLabels([flat('a'.repeat(60), 20), flat('b'.repeat(60), 22)], 12, low).length,
    ).toBeLessThan(2)
  })
})
