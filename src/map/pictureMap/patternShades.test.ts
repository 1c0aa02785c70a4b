import { describe, expect, it } from 'vitest'
import { inkCoverage, patternLooks } from '../look/patterns.ts'
import { createPatternShades, shades } from './patternShades.ts'

describe('createPatternShades', () => {
  it('puts ink where the pattern has it, at any scale and place, to a sixth of a pixel', () => {
    for (const [pattern, scale, origin] of [
      ['dots', 1, [0, 0]],
      ['grid', 2.83, [-1234.5, 77.25]],
      ['sparse', 1.37, [5e6 + 0.3, -8e6]],
    ] as const) {
      const rows = createPatternShades(40, origin, scale)
      const side = patternLooks[pattern].side * scale
      for (let y = 0; y < 40; y++)
        for (let x = 0; x < 40; x++) {
          const [u, v] = [(x + 0.5 - origin[0]) / side, (y + 0.5 - origin[1]) / side]
          const shown = (rows.row(pattern, y)[x] ?? 0) / (shades - 1)
          // A sixth of a pixel in each direction, and half a shade.
          expect(Math.abs(shown - inkCoverage(pattern, u, v, scale))).toBeLessThan(0.24 + 0.0625)
        }
    }
  })

  it('reckons a row once and gives it to all rows at the same place of the tile', () => {
    const rows = createPatternShades(16, [0, 0], 1)
    expect(rows.row('grid', 3)).toBe(rows.row('grid', 11))
    expect(rows.row('grid', 3)).not.toBe(rows.row('grid', 4))
  })
})
