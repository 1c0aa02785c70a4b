// The hatch as a picture for MapLibre's fill pattern: the same lines as the picture map's, light to dark by coverage.
import { hatchCoverage, hatchSide } from '../look/hatch.ts'

export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** `ratio`: pixels of the picture to a CSS pixel. Colours are not multiplied by alpha. */
export function makeHatchImage([r, g, b]: readonly [number, number, number], ratio: number): PatternImage {
  const side = hatchSide * ratio
  const data = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      data.set([r, g, b, 255 * hatchCoverage(x + y + 1, side)], (y * side + x) * 4)
  return { width: side, height: side, data }
}
