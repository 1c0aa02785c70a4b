import { describe, expect, test } from 'vitest'
import { colorLimits, correlationColor } from '../../drawing/grids/correlationColor.ts'
import { nextCell, type GridCell } from './MatrixGrid.tsx'

/** Contrast after WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0)
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

describe('correlationColor', () => {
  test('figures stand out from every colour, 4.5:1', () => {
    for (const r of [0, ...colorLimits, 1].flatMap((x) => [x, -x])) {
      const { ground, ink } = correlationColor(r)
      expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('darker the further from zero, one hue each way, none near zero', () => {
    const grounds = (sign: number) => colorLimits.map((limit) => correlationColor(sign * limit).ground)
    expect(new Set([...grounds(1), ...grounds(-1)]).size).toBe(10)
    for (const sign of [1, -1]) {
      const onWhite = grounds(sign).map((ground) => contrast(ground, '#ffffff'))
      expect(onWhite).toEqual(onWhite.toSorted((a, b) => a - b))
    }
    expect(correlationColor(0.05).ground).toBe('#ffffff')
    expect(correlationColor(-0.0999)).toEqual(correlationColor(0))
  })
})

describe('walking the triangle', () => {
  const cells = [
    [1, 0],
    [2, 0],
    [2, 1],
  ].map(([row = 0, column = 0]): GridCell => ({ row, column, text: '', isMarked: false, spoken: '' }))
  const [top, left, right] = cells
  test('by arrows and to the ends; where there is no cell the walk stays', () => {
    if (!top || !left || !right) throw new Error('three cells')
    expect(nextCell(cells, top, 'ArrowDown')).toBe(left)
    expect(nextCell(cells, left, 'ArrowRight')).toBe(right)
    expect(nextCell(cells, right, 'ArrowLeft')).toBe(left)
    expect(nextCell(cells, left, 'ArrowUp')).toBe(top)
    expect(nextCell(cells, left, 'End')).toBe(right)
    expect(nextCell(cells, right, 'Home')).toBe(left)
    expect(nextCell(cells, right, 'ArrowUp')).toBeUndefined()
    expect(nextCell(cells, top, 'a')).toBeUndefined()
  })
})
