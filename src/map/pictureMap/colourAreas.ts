// From area numbers to colours by lookup: a word of colour for each run of pixels, whatever the number of areas.
import type { PaintSlot } from '../../core/scene/scene.ts'
import { parseHex, type Rgb } from '../look/hexColor.ts'
import { inkOn, inks, type InkLook } from '../look/patternInk.ts'
import type { DrawnPattern } from '../look/patterns.ts'
import type { SlotByArea } from '../mapPicture.ts'
import type { AreaNumbers } from './paintAreaNumbers.ts'
import { shades, type PatternShades } from './patternShades.ts'

/** A pixel as `ImageData` holds it, whatever the byte order of the machine. */
const word = new Uint32Array(1)
const bytes = new Uint8ClampedArray(word.buffer)
function toWord(base: Rgb, over: Rgb, share: number): number {
  for (const i of [0, 1, 2] as const) bytes[i] = base[i] * (1 - share) + over[i] * share
  bytes[3] = 255
  return word[0] as number
}

/** A fill with a pattern: colour words from the bare fill to full ink. */
interface InkedFill {
  readonly pattern: DrawnPattern
  readonly words: Uint32Array
}

export interface Palette {
  /** Colour word of the ground (0) and of each area (n + 1). */
  readonly plain: Uint32Array
  /** For each of them 0, or 1 + the position in `inked` of what paints it. */
  readonly inkedOf: Uint16Array
  readonly inked: readonly InkedFill[]
}

const inkedWords = (base: Rgb, { color, opacity }: InkLook): Uint32Array =>
  Uint32Array.from({ length: shades }, (_, i) => toWord(base, color, (opacity * i) / (shades - 1)))

export function makePalette(slots: readonly PaintSlot[], slotByArea: SlotByArea, ground: Rgb): Palette {
  const words = slots.map(({ color }) => toWord(parseHex(color), ground, 0))
  const inked: InkedFill[] = []
  const inkedOfSlot = slots.map(({ color, pattern }) =>
    pattern === 'none' ? 0 : inked.push({ pattern, words: inkedWords(parseHex(color), inks[inkOn(color)]) }),
  )
  const plain = new Uint32Array(slotByArea.length + 1)
  const inkedOf = new Uint16Array(slotByArea.length + 1)
  plain[0] = toWord(ground, ground, 0)
  for (let n = 0; n < slotByArea.length; n++) {
    const slot = slotByArea[n] as number
    const word = words[slot]
    if (word === undefined) throw new Error(`area ${n} has the unknown slot ${slot}`)
    plain[n + 1] = word
    inkedOf[n + 1] = inkedOfSlot[slot] as number
  }
  return { plain, inkedOf, inked }
}

/** Apart from the loop over runs, which is faster without it. */
function inkRun(
  colours: Uint32Array,
  start: number,
  end: number,
  words: Uint32Array,
  shadeOf: Uint8Array,
  left: number,
): void {
  for (let i = start; i < end; i++) colours[i] = words[shadeOf[i - left] as number] as number
}

/** Up to here a loop beats the call of `fill`. */
const shortRun = 12

/** Fills `colours` with one word for each pixel. */
export function colourAreas(
  { pixels, runs, rowStarts, width, height }: AreaNumbers,
  { plain, inkedOf, inked }: Palette,
  patterns: PatternShades,
  colours: Uint32Array,
): void {
  for (let y = 0; y < height; y++) {
    const last = rowStarts[y + 1] as number
    const left = y * width
    for (let r = rowStarts[y] as number; r < last; r++) {
      const start = runs[r] as number
      const end = runs[r + 1] as number
      const number = pixels[start] as number
      const ink = inkedOf[number] as number
      if (ink > 0) {
        const { pattern, words } = inked[ink - 1] as InkedFill
        inkRun(colours, start, end, words, patterns.row(pattern, y), left)
      } else if (end - start > shortRun) colours.fill(plain[number] as number, start, end)
      else for (let i = start; i < end; i++) colours[i] = plain[number] as number
    }
  }
}
