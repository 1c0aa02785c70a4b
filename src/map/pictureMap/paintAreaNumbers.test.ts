import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenPoint, screenTransform } from '../camera/camera.ts'
import { fitCamera } from '../camera/fitCamera.ts'
import { mercatorOutlines, shapeOf, type Shape } from '../outlines/mercatorOutlines.ts'
import { gridOutlines, gridSide } from '../outlines/sampleOutlines.ts'
import { areaIndexAt, paintAreaNumbers } from './paintAreaNumbers.ts'

const size = { width: 60, height: 50 }
const none = { top: 0, right: 0, bottom: 0, left: 0 }
const bounds = [6, 50, 6.4, 50.3] as const
const home = fitCamera(bounds, size, none, 16)

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]

/** Independent of the painter: even-odd rule for one point, in Mercator coordinates. */
function isInside({ rings }: Shape, x: number, y: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ring.slice(i, i + 4)
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside
    }
  return inside
}

const at = (numbers: ReturnType<typeof paintAreaNumbers>, x: number, y: number) => areaIndexAt(numbers, x, y)

describe('paintAreaNumbers', () => {
  it('gives each pixel to the one area its middle lies in, without gaps between neighbours', () => {
    const bends = fc.array(
      fc.tuple(
        fc.double({ min: -0.04, max: 0.04, noNaN: true }),
        fc.double({ min: -0.04, max: 0.04, noNaN: true }),
      ),
      { minLength: 20, maxLength: 20 },
    )
    fc.assert(
      fc.property(bends, fc.constantFrom(1, 2), (moves, ratio) => {
        const bend = (column: number, row: number) => {
          const isRim = column === 0 || row === 0 || column === 4 || row === 3
          return isRim ? ([0, 0] as const) : (moves[row * 5 + column] ?? [0, 0])
        }
        const { areas } = mercatorOutlines(gridOutlines({ columns: 4, rows: 3, bend }))
        const numbers = paintAreaNumbers(areas, home, size, ratio)
        const { scale, dx, dy } = screenTransform(home, size, ratio)
        const wrong: [number, number][] = []
        for (let y = 0; y < size.height * ratio; y++)
          for (let x = 0; x < size.width * ratio; x++) {
            const [mx, my] = [(x + 0.5 - dx) / scale, (y + 0.5 - dy) / scale]
            const inside = areas.flatMap((shape, n) => (isInside(shape, mx, my) ? [n] : []))
            if (inside.length > 1 || at(numbers, x, y) !== inside[0]) wrong.push([x, y])
          }
        expect(wrong).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('leaves holes to whom they belong', () => {
    const outer = shapeOf({ type: 'Polygon', coordinates: [square(6, 50, 0.3), square(6.1, 50.1, 0.1)] })
    const inner = shapeOf({ type: 'Polygon', coordinates: [square(6.1, 50.1, 0.1)] })
    const camera = fitCamera([6, 50, 6.3, 50.3], size, none, 16)
    const middle = [size.width / 2, size.height / 2] as const
    expect(at(paintAreaNumbers([outer], camera, size, 1), ...middle)).toBeUndefined()
    expect(at(paintAreaNumbers([outer, inner], camera, size, 1), ...middle)).toBe(1)
    expect(at(paintAreaNumbers([outer, inner], camera, size, 1), size.width / 2, 3)).toBe(0)
  })

  it('paints all parts of an area', () => {
    const parts = shapeOf({
      type: 'MultiPolygon',
      coordinates: [[square(6, 50, 0.1)], [square(6.3, 50.2, 0.1)]],
    })
    const numbers = paintAreaNumbers([parts], home, size, 1)
    expect(at(numbers, ...screenPoint([6.05, 50.05], home, size))).toBe(0)
    expect(at(numbers, ...screenPoint([6.35, 50.25], home, size))).toBe(0)
    expect(at(numbers, 30, 25)).toBeUndefined()
  })

  it('gives even the smallest areas a pixel each', () => {
    const large = shapeOf({ type: 'Polygon', coordinates: [square(6, 50, 0.3)] })
    const tiny = [0, 1, 2].map((i) =>
      shapeOf({ type: 'Polygon', coordinates: [square(6.1 + i * 1e-5, 50.1, 1e-6)] }),
    )
    const { pixels } = paintAreaNumbers([large, ...tiny], home, size, 1)
    for (const number of [2, 3, 4]) expect(pixels.filter((pixel) => pixel === number)).toHaveLength(1)
  })

  it('is right wherever the camera looks, and uses its room again', () => {
    const { areas } = mercatorOutlines(gridOutlines({ columns: 4, rows: 3 }))
    let earlier = paintAreaNumbers(areas, home, size, 1)
    for (const [lng, lat, zoom] of [
      [6, 50, 9],
      [6.39, 50.29, 11],
      [6.2, 50.15, 6],
      [7, 51, 10],
    ] as const) {
      const camera = { lng, lat, zoom }
      const fresh = paintAreaNumbers(areas, camera, size, 1)
      earlier = paintAreaNumbers(areas, camera, size, 1, earlier)
      expect(earlier.pixels).toEqual(fresh.pixels)
      const index = at(fresh, size.width / 2, size.height / 2)
      const column = Math.floor((lng - 6) / gridSide + 1e-9)
      const row = Math.floor((lat - 50) / gridSide + 1e-9)
      expect(index === undefined || index === row * 4 + column).toBe(true)
    }
  })

  it('numbers more areas than 65,535', () => {
    const one = shapeOf({ type: 'Polygon', coordinates: [square(6, 50, 0.3)] })
    const many = [
      ...Array.from({ length: 65_535 }, () => shapeOf({ type: 'Polygon', coordinates: [square(9, 9, 0.1)] })),
      one,
    ]
    expect(at(paintAreaNumbers(many, home, size, 1), 20, 25)).toBe(65_535)
  })

  it('divides its pixels into runs that cover them all', () => {
    const { areas } = mercatorOutlines(gridOutlines({ columns: 4, rows: 3 }))
    const { pixels, runs, rowStarts, width, height } = paintAreaNumbers(areas, home, size, 1)
    const again = new Uint16Array(pixels.length)
    for (let y = 0; y < height; y++)
      for (let r = rowStarts[y] ?? 0; r < (rowStarts[y + 1] ?? 0); r++) {
        expect(Math.floor((runs[r] ?? 0) / width)).toBe(y)
        again.fill(pixels[runs[r] ?? 0] ?? 0, runs[r], runs[r + 1])
      }
    expect(again).toEqual(pixels)
  })
})
