import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutLines } from './cutLines.ts'

const anyLine = fc.integer({ min: 2, max: 9 }).map((points) => new Float64Array(points * 2))
const pointsOf = (lines: readonly Float64Array[]) => lines.reduce((sum, line) => sum + line.length / 2, 0)

test('all lines in order, each part as long as wished but the last, none longer by more than a line', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (lines, most) => {
      const parts = cutLines(lines, most)
      expect(parts.flat()).toEqual(lines)
      for (const part of parts.slice(0, -1)) expect(pointsOf(part)).toBeGreaterThanOrEqual(most)
      for (const part of parts) expect(pointsOf(part.slice(0, -1))).toBeLessThan(most)
    }),
  )
})

test('no lines have no part', () => expect(cutLines([], 5)).toEqual([]))
