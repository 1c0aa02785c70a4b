// PNG with a palette: drawings have few colours, and so become a fifth of what a browser writes. Flat colours stay what they are; only
// where edges blend into more shades than a palette holds do the rarest of them become one with a neighbour.
import { zlibSync } from 'fflate'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha of each pixel, row by row; all opaque. */
  readonly data: Uint8ClampedArray
}

/** `blue << 16 | green << 8 | red`. */
function colorsOf(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>()
  let [run, color] = [0, -1]
  for (const pixel of pixels) {
    if (pixel === color) {
      run += 1
      continue
    }
    if (run > 0) counts.set(color & 0xffffff, (counts.get(color & 0xffffff) ?? 0) + run)
    color = pixel
    run = 1
  }
  return run > 0 ? counts.set(color & 0xffffff, (counts.get(color & 0xffffff) ?? 0) + run) : counts
}

interface Palette {
  readonly colors: readonly number[]
  readonly indexOf: ReadonlyMap<number, number>
}

/** The greatest difference of a channel. */
const distance = (a: number, b: number): number =>
  Math.max(
    Math.abs((a & 0xff) - (b & 0xff)),
    Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)),
    Math.abs((a >> 16) - (b >> 16)),
  )

/** Colours nearer than `least` to a more frequent one share its entry, but for the `most / 2` most frequent. */
function shared(byCount: readonly number[], most: number, least: number): Palette | undefined {
  const [colors, indexOf]: [number[], Map<number, number>] = [[], new Map()]
  for (const [i, color] of byCount.entries()) {
    const near = i < most / 2 ? -1 : colors.findIndex((known) => distance(known, color) < least)
    if (near < 0 && colors.length === most) return undefined
    indexOf.set(color, near < 0 ? colors.push(color) - 1 : near)
  }
  return { colors, indexOf }
}

function paletteOf(counts: ReadonlyMap<number, number>, most: number): Palette {
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([color]) => color)
  for (let least = byCount.length > most ? 4 : 0; least < 256; least += 4) {
    const palette = shared(byCount, most, least)
    if (palette) return palette
  }
  throw new Error('no palette holds these colours')
}

/** Rows of indices, as many to a byte as fit, each row behind the byte of its filter: none. */
function rowsOf({ width, height }: Pixels, pixels: Uint32Array, palette: Palette, depth: number): Uint8Array {
  const stride = 1 + Math.ceil((width * depth) / 8)
  const rows = new Uint8Array(stride * height)
  let [color, index] = [-1, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const pixel = pixels[y * width + x] ?? 0
      if (pixel !== color) {
        color = pixel
        index = palette.indexOf.get(pixel & 0xffffff) ?? 0
      }
      const bit = x * depth
      const at = y * stride + 1 + (bit >> 3)
      rows[at] = (rows[at] ?? 0) | (index << (8 - depth - (bit & 7)))
    }
  return rows
}

const crcs = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crcOf(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcs[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  for (let i = 0; i < 4; i++) bytes[4 + i] = name.charCodeAt(i)
  bytes.set(content, 8)
  view.setUint32(8 + content.length, crcOf(bytes.subarray(4, 8 + content.length)))
  return bytes
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** `most`: colours, 2 to 256; 16 and fewer take half the room. */
export function indexedPng(image: Pixels, most = 256): Uint8Array<ArrayBuffer> {
  const { width, height, data } = image
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const palette = paletteOf(colorsOf(pixels), most)
  const depth = [1, 2, 4].find((bits) => palette.colors.length <= 1 << bits) ?? 8
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([depth, 3, 0, 0, 0], 8)
  const colors = Uint8Array.from(palette.colors.flatMap((c) => [c & 0xff, (c >> 8) & 0xff, (c >> 16) & 0xff]))
  return joined([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', zlibSync(rowsOf(image, pixels, palette, depth))),
    chunk('IEND', new Uint8Array()),
  ])
}
