import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeNames } from '../../drawing/scatter/placeNames.ts'
import {
  circlesPath,
  dotsByColor,
  scatterGeometry,
  type ScatterInput,
} from '../../drawing/scatter/scatterGeometry.ts'
import { dotOrder, nearestDot, walkedDot } from './walkDots.ts'

const labels = (values: readonly number[]) => values.map(String)
const input: ScatterInput = {
  values: [
    { id: 'a', x: 0, y: 0, color: '#111111' },
    { id: 'b', x: 10, y: 20, color: '#222222' },
    { id: 'c', x: 5, y: 20, color: '#111111' },
  ],
  formatTicksX: labels,
  formatTicksY: labels,
  width: 440,
}
const plain = scatterGeometry(input)

describe('scatterGeometry', () => {
  test('zero is a place like any other, x grows to the right, y upwards', () => {
    const [a, b, c] = plain.dots
    expect(plain.dots).toHaveLength(3)
    expect(a && b && a.left < b.left && a.top > b.top).toBe(true)
    expect(b?.top).toBe(c?.top)
  })

  test('every dot lies inside the axes, at every width', () => {
    const value = fc.record({
      x: fc.integer({ min: -1e6, max: 1e6 }).map((x) => x / 100),
      y: fc.integer({ min: -1e6, max: 1e6 }).map((y) => y / 100),
    })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), fc.integer({ min: 240, max: 900 }), (some, width) => {
        const values = some.map((one, i) => ({ ...one, id: String(i), color: '#000000' }))
        const { dots, left, right, top, bottom } = scatterGeometry({ ...input, values, width })
        expect(dots).toHaveLength(values.length)
        for (const dot of dots) {
          expect(dot.left).toBeGreaterThanOrEqual(left)
          expect(dot.left).toBeLessThanOrEqual(right)
          expect(dot.top).toBeGreaterThanOrEqual(top)
          expect(dot.top).toBeLessThanOrEqual(bottom)
        }
      }),
    )
  })

  test('an axis that begins near zero begins at zero; one far from it does not', () => {
    const from = (low: number) =>
      scatterGeometry({
        ...input,
        values: [
          { id: 'a', x: low, y: low, color: '#111111' },
          { id: 'b', x: low + 40, y: low + 40, color: '#111111' },
        ],
      }).ticksX[0]?.label
    expect(from(3)).toBe('0')
    expect(from(30)).not.toBe('0')
  })

  test('a domain over all periods keeps the axis still', () => {
    const wide = scatterGeometry({ ...input, domainX: [0, 100] })
    expect(wide.dots[1]?.left ?? 0).toBeLessThan(plain.dots[1]?.left ?? 0)
    expect(wide.ticksX.map(({ label }) => label)).toContain('100')
  })

  test('the line reaches from the least x to the greatest and is cut off at the edges', () => {
    const { line, dots } = scatterGeometry({ ...input, line: { slope: 2, intercept: 0 } })
    expect(line?.[0]).toBeCloseTo(dots[0]?.left ?? 0)
    expect(line?.[2]).toBeCloseTo(dots[1]?.left ?? 0)
    const steep = scatterGeometry({ ...input, line: { slope: 50, intercept: -100 } })
    expect(Math.min(steep.line?.[1] ?? 0, steep.line?.[3] ?? 0)).toBeGreaterThanOrEqual(steep.top)
    expect(scatterGeometry({ ...input, line: { slope: 0, intercept: 5 } }).line?.[1]).toBeGreaterThan(0)
  })

  test('dots of a colour share a path', () => {
    const byColor = dotsByColor(plain.dots)
    expect([...byColor.keys()]).toEqual(['#111111', '#222222'])
    expect(circlesPath(byColor.get('#111111') ?? [], 4).match(/M/g)).toHaveLength(2)
  })

  test('nothing to show is an empty plot', () => {
    expect(scatterGeometry({ ...input, values: [] }).dots).toEqual([])
  })
})

describe('walking', () => {
  const order = dotOrder(plain.dots)
  const dot = (id: string) => plain.dots.find((one) => one.id === id)

  test('left and right by x, up and down by y, ends stay', () => {
    expect(order.byX().map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    expect(order.byY().map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    expect(walkedDot(order, undefined, 'ArrowRight')?.id).toBe('a')
    expect(walkedDot(order, dot('a'), 'ArrowRight')?.id).toBe('c')
    expect(walkedDot(order, dot('a'), 'ArrowLeft')?.id).toBe('a')
    expect(walkedDot(order, dot('c'), 'ArrowUp')?.id).toBe('b')
    expect(walkedDot(order, dot('c'), 'ArrowDown')?.id).toBe('a')
    expect(walkedDot(order, dot('b'), 'Home')?.id).toBe('a')
    expect(walkedDot(order, dot('a'), 'End')?.id).toBe('b')
  })

  test('the nearest dot within reach', () => {
    const { left = 0, top = 0 } = dot('b') ?? {}
    expect(nearestDot(plain.dots, left - 4, top + 4, 12)?.id).toBe('b')
    expect(nearestDot(plain.dots, left - 40, top + 40, 12)).toBeUndefined()
  })
})

describe('placeNames', () => {
  const plot = { left: 30, right: 430, top: 4, bottom: 300 }
  test('beside the dot, to the left at the right edge, and clear of one another', () => {
    const [first, second, third] = placeNames(
      [
        { id: 'a', name: 'Nordviertel', left: 100, top: 100 },
        { id: 'b', name: 'Südviertel', left: 118, top: 116 },
        { id: 'c', name: 'Westviertel', left: 425, top: 200 },
      ],
      plot,
      [],
    )
    expect(first?.x).toBe(109)
    expect(Math.abs((first?.baseline ?? 0) - (second?.baseline ?? 0)) >= 12 || (second?.x ?? 0) > 180).toBe(
      true,
    )
    expect(third?.x).toBeLessThan(425)
  })

  test('three names of dots that lie close together do not cover one another, also in a narrow plot', () => {
    const dots = [
      { id: 'a', name: 'S 12 Vicht-Breinigerberg', left: 75, top: 200 },
      { id: 'b', name: 'AC 11 Stadtrand Ost', left: 70, top: 210 },
      { id: 'c', name: 'AC 12 Stadtrand Südost', left: 74, top: 199 },
    ]
    const placed = placeNames(dots, { left: 30, right: 286, top: 4, bottom: 220 }, [], 13)
    for (const [i, one] of placed.entries())
      for (const other of placed.slice(i + 1))
        expect(Math.abs(one.baseline - other.baseline)).toBeGreaterThanOrEqual(13)
  })

  test('a mark before each name keeps its room', () => {
    const dots = [{ id: 'a', name: 'Nordviertel', left: 100, top: 100 }]
    const [bare] = placeNames(dots, plot, [])
    const [marked] = placeNames(dots, plot, [], 13)
    expect(marked?.x).toBe((bare?.x ?? 0) + 13)
  })

  test('clear of the rim of a ring where another side has room', () => {
    const dots = [{ id: 'a', name: 'Nordviertel', left: 200, top: 100 }]
    const besides = (isFar: boolean) =>
      placeNames(dots, plot, [{ left: 240, top: 110, value: { isFar } }])[0]?.x
    // Touched by the name only with its rim.
    expect(besides(false)).toBe(209)
    expect(besides(true)).toBeLessThan(200)
  })

  test('rather where no dots are', () => {
    const others = [120, 135, 150, 165].map((left) => ({ left, top: 100 }))
    const [name] = placeNames([{ id: 'a', name: 'Nordviertel', left: 110, top: 100 }], plot, others)
    expect((name?.x ?? 0) < 110 || Math.abs((name?.baseline ?? 100) - 100) > 8).toBe(true)
  })
})
