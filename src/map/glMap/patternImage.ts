// A tile of a pattern as a picture for MapLibre's fill pattern: the same ink at the same places as the picture map's.
import type { InkLook } from '../look/patternInk.ts'
import { inkCoverage, patternLooks, type DrawnPattern } from '../look/patterns.ts'

export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
  /** Pixels of the picture to a CSS pixel. */
  readonly scale: number
}

/** Pixels of the picture to a device pixel: between whole zooms it is stretched up to twice. */
const spare = 1.5

/** `ratio`: device pixels to a CSS pixel. Colours are not multiplied by alpha. */
export function makePatternImage(
  pattern: DrawnPattern,
  { color, opacity }: InkLook,
  ratio: number,
): PatternImage {
  const { side: length } = patternLooks[pattern]
  // Whole pixels, whatever the ratio of the screen.
  const side = Math.ceil(length * spare * ratio)
  const scale = side / length
  const data = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const coverage = inkCoverage(pattern, (x + 0.5) / side, (y + 0.5) / side, scale)
      data.set([...color, 255 * opacity * coverage], (y * side + x) * 4)
    }
  return { width: side, height: side, data, scale }
}
