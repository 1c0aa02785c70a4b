import { describe, expect, it } from 'vitest'
import type { PaintSlot } from '../../core/scene/scene.ts'
import { fitCamera } from '../camera/fitCamera.ts'
import { parseHex } from '../look/hexColor.ts'
import { mercatorOutlines } from '../outlines/mercatorOutlines.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import { colourAreas, makePalette } from './colourAreas.ts'
import { areaIndexAt, paintAreaNumbers } from './paintAreaNumbers.ts'
import { createPatternShades } from './patternShades.ts'

const slots: readonly PaintSlot[] = [
  { kind: 'class', index: 0, color: '#a8b8db', pattern: 'none', lower: 0, upper: 1 },
  { kind: 'absent', status: 'missing', color: '#c3c8cd', pattern: 'none' },
  { kind: 'absent', status: 'withheld', color: '#fff', pattern: 'diagonal' },
  { kind: 'filtered', color: '#123456', pattern: 'dots' },
]
const ground = [232, 235, 238] as const
const size = { width: 64, height: 32 }
const { areas } = mercatorOutlines(gridOutlines({ columns: 4, rows: 2 }))
const camera = fitCamera([6, 50, 6.4, 50.2], size, { top: 2, right: 4, bottom: 2, left: 4 }, 16)
const numbers = paintAreaNumbers(areas, camera, size, 1)

function paint(slotByArea: readonly number[], origin = 0) {
  const { width, height } = numbers
  const data = new Uint8ClampedArray(width * height * 4)
  const palette = makePalette(slots, Uint8Array.from(slotByArea), ground)
  const patterns = createPatternShades(width, [origin, 0], 1)
  colourAreas(numbers, palette, patterns, new Uint32Array(data.buffer))
  return (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

describe('colourAreas', () => {
  it('paints each pixel in the colour of its area, and the ground', () => {
    const colourAt = paint([0, 1, 0, 1, 1, 0, 1, 0])
    const expected = [parseHex('#a8b8db'), parseHex('#c3c8cd')]
    let seen = 0
    for (let y = 0; y < numbers.height; y++)
      for (let x = 0; x < numbers.width; x++) {
        const area = areaIndexAt(numbers, numbers.left + x, numbers.top + y)
        const slot = area === undefined ? undefined : [0, 1, 0, 1, 1, 0, 1, 0][area]
        expect(colourAt(x, y)).toEqual([...(slot === undefined ? ground : (expected[slot] ?? [])), 255])
        if (slot !== undefined) seen++
      }
    expect(seen).toBeGreaterThan(1000)
  })

  it('draws diagonals every eight pixels, and only where a slot has them', () => {
    const colourAt = paint([2, 2, 2, 2, 0, 0, 0, 0])
    const y = numbers.height - 4
    const darkness = Array.from({ length: 24 }, (_, x) => 255 - (colourAt(x + 4, y)[0] ?? 0))
    expect(darkness.slice(0, 8)).toEqual(darkness.slice(8, 16))
    expect(Math.max(...darkness)).toBe(255 - 134)
    expect(Math.min(...darkness)).toBe(0)
    expect(colourAt(10, y)).toEqual(colourAt(11, y - 1))
    expect(colourAt(10, 4)).toEqual([168, 184, 219, 255])
  })

  it('moves patterns with the world', () => {
    const [before, after] = [paint(Array(8).fill(2)), paint(Array(8).fill(2), 3)]
    expect(after(13, 10)).toEqual(before(10, 10))
  })

  it('draws each pattern in an ink that shows on its colour', () => {
    const colourAt = paint([3, 3, 3, 3, 2, 2, 2, 2])
    const lights = Array.from({ length: 16 * 8 }, (_, i) => colourAt(8 + (i % 16), 20 + (i >> 4))[0] ?? 0)
    expect(Math.min(...lights)).toBe(0x12)
    expect(Math.max(...lights)).toBeGreaterThan(0x80)
    expect(colourAt(8, 4)[0]).toBeGreaterThan(100)
  })

  it('refuses a slot that is not there, by area', () => {
    expect(() => paint([0, 0, 0, 9, 0, 0, 0, 0])).toThrow('area 3')
  })
})
