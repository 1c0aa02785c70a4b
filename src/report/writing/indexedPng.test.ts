import fc from 'fast-check'
import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { indexedPng } from './indexedPng.ts'

type Rgb = readonly [number, number, number]

const imageOf = (width: number, colors: readonly Rgb[]) => ({
  width,
  height: colors.length / width,
  data: Uint8ClampedArray.from(colors.flatMap((color) => [...color, 255])),
})

/** What a reader of the format sees; filters but "none" are not understood. */
function readPng(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at)
    chunks.set(
      String.fromCharCode(...bytes.subarray(at + 4, at + 8)),
      bytes.subarray(at + 8, at + 8 + length),
    )
    at += 12 + length
  }
  const header = chunks.get('IHDR') ?? new Uint8Array(13)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const depth = header[8] ?? 0
  const palette = chunks.get('PLTE') ?? new Uint8Array()
  const rows = unzlibSync(chunks.get('IDAT') ?? new Uint8Array())
  const stride = 1 + Math.ceil((width * depth) / 8)
  const colors = Array.from({ length: width * height }, (_, i): Rgb => {
    const bit = (i % width) * depth
    const byte = rows[Math.floor(i / width) * stride + 1 + (bit >> 3)] ?? 0
    const index = (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
    return [palette[3 * index] ?? -1, palette[3 * index + 1] ?? -1, palette[3 * index + 2] ?? -1]
  })
  return { width, height, depth, entries: palette.length / 3, colors }
}

const channel = fc.nat({ max: 255 })
const anyColors = fc.array(fc.tuple(channel, channel, channel), { minLength: 1, maxLength: 200 })

describe('indexedPng', () => {
  it('gives back every pixel where a palette holds all colours', () => {
    fc.assert(
      fc.property(anyColors, fc.integer({ min: 1, max: 20 }), (some, rows) => {
        const colors = Array.from({ length: rows }, () => some).flat()
        const read = readPng(indexedPng(imageOf(some.length, colors)))
        expect([read.width, read.height]).toEqual([some.length, rows])
        expect(read.colors).toEqual(colors)
      }),
    )
  })

  it('takes as few bits a pixel as its colours need', () => {
    const grey = (n: number): Rgb[] => Array.from({ length: n }, (_, i) => [i, i, i])
    const depths = [2, 3, 5, 16, 17, 256].map((n) => readPng(indexedPng(imageOf(n, grey(n)))).depth)
    expect(depths).toEqual([1, 2, 4, 4, 8, 8])
  })

  it('keeps flat colours, and brings blends to one that is near', () => {
    const [white, ink]: Rgb[] = [
      [255, 255, 255],
      [22, 32, 43],
    ]
    const flat = [...Array.from({ length: 500 }, () => white), ...Array.from({ length: 300 }, () => ink)]
    const blends = Array.from({ length: 200 }, (_, i): Rgb => [255 - i, 255 - i, 255 - i])
    const colors = [...flat, ...blends].flatMap((color) => (color ? [color] : []))
    const read = readPng(indexedPng(imageOf(100, colors), 16))
    expect(read.entries).toBeLessThanOrEqual(16)
    expect(read.depth).toBe(4)
    expect(read.colors.slice(0, 800)).toEqual(colors.slice(0, 800))
    const off = read.colors.map(([red], i) => Math.abs(red - (colors[i]?.[0] ?? 0)))
    expect(Math.max(...off)).toBeLessThan(24)
  })

  it('holds photographs too, with fewer shades', () => {
    const colors = Array.from({ length: 4096 }, (_, i): Rgb => [i % 256, (i * 7) % 256, (i * 31) % 256])
    const read = readPng(indexedPng(imageOf(64, colors)))
    expect(read.entries).toBeLessThanOrEqual(256)
    expect(read.colors).toHaveLength(4096)
  })
})
