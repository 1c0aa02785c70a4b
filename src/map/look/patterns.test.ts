import { describe, expect, it } from 'vitest'
import { luminance, parseHex } from './hexColor.ts'
import { inkColor, inkOn, inks } from './patternInk.ts'
import { patternPath, patternStroke } from './patternPaths.ts'
import { inkCoverage, patternLooks, patternStretch, type DrawnPattern } from './patterns.ts'

const all = [
  'diagonal',
  'dots',
  'cross',
  'grid',
  'sparse',
  'points',
] as const satisfies readonly DrawnPattern[]

/** Ink of a swatch of 30 by 30 pixels. */
function swatch(pattern: DrawnPattern): number[] {
  const { side } = patternLooks[pattern]
  return Array.from({ length: 900 }, (_, i) =>
    inkCoverage(pattern, ((i % 30) + 0.5) / side, (Math.floor(i / 30) + 0.5) / side, 1),
  )
}
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

describe('patterns', () => {
  it.each(all)('%s joins at the edges of its tile and leaves most of the colour free', (pattern) => {
    for (let t = 0; t < 1; t += 0.07) {
      expect(inkCoverage(pattern, t, 0, 2)).toBeCloseTo(inkCoverage(pattern, t, 1, 2))
      expect(inkCoverage(pattern, 0, t, 2)).toBeCloseTo(inkCoverage(pattern, 1, t, 2))
    }
    const ink = mean(swatch(pattern))
    // What is left out by a filter is the quietest.
    if (pattern === 'points')
      expect(ink).toBeLessThan(
        Math.min(...all.filter((other) => other !== pattern).map((other) => mean(swatch(other)))) / 2,
      )
    expect(ink).toBeGreaterThan(pattern === 'points' ? 0.02 : 0.05)
    expect(ink).toBeLessThan(0.36)
  })

  it('differ from one another at 30 by 30 pixels, wherever they begin', () => {
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) {
        const [first, second] = [swatch(a), swatch(b)]
        // The least difference over all ways to lay one on the other.
        const differences = Array.from({ length: 64 }, (_, shift) => {
          const [dx, dy] = [shift % 8, Math.floor(shift / 8)]
          const pairs = first.flatMap((ink, p) => {
            const other = second[(Math.floor(p / 30) + dy) * 30 + (p % 30) + dx]
            return (p % 30) + dx < 30 && other !== undefined ? [Math.abs(ink - other)] : []
          })
          return mean(pairs)
        })
        expect(Math.min(...differences), `${a} and ${b}`).toBeGreaterThan(0.1)
      }
  })

  it('are stretched between whole zooms as MapLibre stretches them', () => {
    expect(patternStretch(10)).toBe(1)
    expect(patternStretch(10.5)).toBeCloseTo(Math.SQRT2)
    expect(patternStretch(11)).toBe(1)
  })
})

describe('ink', () => {
  it('stands out from any grey at 2.2:1, half transparent', () => {
    for (let grey = 0; grey <= 255; grey++) {
      const hex = `#${grey.toString(16).padStart(2, '0').repeat(3)}`
      const { color, opacity } = inks[inkOn(hex)]
      const mixed = color.map((c) => grey * (1 - opacity) + c * opacity) as [number, number, number]
      const [a, b] = [luminance([grey, grey, grey]) + 0.05, luminance(mixed) + 0.05]
      expect(Math.max(a / b, b / a), hex).toBeGreaterThan(2.2)
    }
  })

  it('is a CSS colour for drawings beside the map', () => {
    expect(inkColor('#fff')).toBe('rgb(22 32 43 / 0.52)')
    expect(inkColor('#1c4a80')).toBe('rgb(255 255 255 / 0.62)')
  })
})

describe('parseHex', () => {
  it('reads both forms and refuses the rest', () => {
    expect(parseHex('#1C4a80')).toEqual([28, 74, 128])
    expect(parseHex('#fa0')).toEqual([255, 170, 0])
    expect(() => parseHex('red')).toThrow('red')
  })
})

describe('patternPath', () => {
  it('is empty where there is no pattern', () => {
    expect(patternPath('none', 20, 12)).toBe('')
    expect(patternStroke('none')).toBe(0)
  })

  it.each(all)('%s fills a small swatch without leaving it', (pattern) => {
    const path = patternPath(pattern, 20, 14)
    const points = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    )
    expect(points.length).toBeGreaterThan(1)
    for (const [x, y] of points) {
      expect(x >= 0 && x <= 20).toBe(true)
      expect(y >= 0 && y <= 14).toBe(true)
    }
    expect(patternStroke(pattern)).toBe(patternLooks[pattern].width)
  })

  it('draws diagonals from lower left to upper right', () => {
    expect(patternPath('diagonal', 8, 8)).toBe('M0 4L4 0M4 8L8 4')
    expect(patternPath('dots', 8, 8)).toBe('M2 2h0M6 6h0')
    expect(patternPath('grid', 8, 8)).toBe('M4 0L4 8M0 4L8 4')
  })
})
