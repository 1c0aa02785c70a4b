// From area numbers to colours by lookup: a word of colour for each run of pixels, whatever the number of areas.
import type { PaintSlot } from '../../core/scene/scene.ts'
import { hatchCoverage } from '../look/hatch.ts'
import type { AreaNumbers } from './paintAreaNumbers.ts'

/** Steps from the ground of a hatch to its lines. */
const shades = 5

type Rgb = readonly [number, number, number]

/** `#rgb` and `#rrggbb`, the forms a slot's colour and a token take. */
export function parseHex(color: string): Rgb {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color)?.[1]
  if (!digits) throw new Error(`not a hex colour: ${color}`)
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const all = parseInt(long, 16)
  return [all >> 16, (all >> 8) & 255, all & 255]
}

/** A pixel as `ImageData` holds it, whatever the byte order of the machine. */
const word = new Uint32Array(1)
const bytes = new Uint8ClampedArray(word.buffer)
function toWord(base: Rgb, over: Rgb, share: number): number {
  for (const i of [0, 1, 2] as const) bytes[i] = base[i] * (1 - share) + over[i] * share
  bytes[3] = 255
  return word[0] as number
}

export interface Palette {
  /** Colour word of the ground (0) and of each area (n + 1). */
  readonly plain: Uint32Array
  /** For each of them 0, or which row of `hatched` paints it. */
  readonly hatchOf: Uint8Array
  /** Colour words from ground to line, one row for each hatched slot; row 0 is not used. */
  readonly hatched: readonly Uint32Array[]
}

export function makePalette(
  slots: readonly PaintSlot[],
  slotByArea: Uint8Array,
  ground: Rgb,
  line: Rgb,
): Palette {
  const words = slots.map(({ color }) => toWord(parseHex(color), ground, 0))
  const hatched = [new Uint32Array(shades)]
  const hatchOfSlot = slots.map((slot) => {
    if (slot.kind !== 'absent' || !slot.isHatched) return 0
    const base = parseHex(slot.color)
    return (
      hatched.push(Uint32Array.from({ length: shades }, (_, i) => toWord(base, line, i / (shades - 1)))) - 1
    )
  })
  const plain = new Uint32Array(slotByArea.length + 1)
  const hatchOf = new Uint8Array(slotByArea.length + 1)
  plain[0] = toWord(ground, ground, 0)
  for (let n = 0; n < slotByArea.length; n++) {
    const slot = slotByArea[n] as number
    const word = words[slot]
    if (word === undefined) throw new Error(`area ${n} has the unknown slot ${slot}`)
    plain[n + 1] = word
    hatchOf[n + 1] = hatchOfSlot[slot] as number
  }
  return { plain, hatchOf, hatched }
}

/**
 * The shade of each diagonal: pixel (x, y) lies on diagonal x + y. `origin` is where the world's corner lies (its x + y) in
 * the same device pixels, so that lines move with the map; `side` the pattern's side there.
 */
export function hatchShades(diagonals: number, origin: number, side: number): Uint8Array {
  // + 1: the middle of a pixel, half a pixel in both directions.
  return Uint8Array.from({ length: diagonals }, (_, d) =>
    Math.round(hatchCoverage(d + 1 - origin, side) * (shades - 1)),
  )
}

/** Up to here a loop beats the call of `fill`. */
const shortRun = 12

/** Fills `colours` with one word for each pixel. */
export function colourAreas(
  { pixels, runs, rowStarts, width, height }: AreaNumbers,
  { plain, hatchOf, hatched }: Palette,
  shadeOf: Uint8Array,
  colours: Uint32Array,
): void {
  for (let y = 0; y < height; y++) {
    const last = rowStarts[y + 1] as number
    for (let r = rowStarts[y] as number; r < last; r++) {
      const start = runs[r] as number
      const end = runs[r + 1] as number
      const number = pixels[start] as number
      const hatch = hatchOf[number] as number
      if (hatch > 0) {
        const row = hatched[hatch] as Uint32Array
        const shift = y - y * width
        for (let i = start; i < end; i++) colours[i] = row[shadeOf[i + shift] as number] as number
      } else if (end - start > shortRun) colours.fill(plain[number] as number, start, end)
      else for (let i = start; i < end; i++) colours[i] = plain[number] as number
    }
  }
}
