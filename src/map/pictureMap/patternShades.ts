// How dark each pixel of a pattern is, ready to be looked up: a tile reckoned once for each scale, laid out along the rows of
// the picture as they are needed.
import type { Point } from '../camera/camera.ts'
import { inkCoverage, patternLooks, type DrawnPattern } from '../look/patterns.ts'

/** Steps from the bare fill to full ink. */
export const shades = 9
/** Places of the tile for each pixel: ink lies where it should to a sixth of a pixel. */
const places = 3

interface Tile {
  readonly scale: number
  /** Side of the tile in device pixels, and in places. */
  readonly pixels: number
  readonly count: number
  /** Shade of each place, 0 to `shades` - 1, rows one after the other. */
  readonly values: Uint8Array
}

/** The last one of each pattern: panning needs no other. */
const tiles = new Map<DrawnPattern, Tile>()

function makeTile(pattern: DrawnPattern, scale: number): Tile {
  const pixels = patternLooks[pattern].side * scale
  const count = Math.ceil(pixels * places)
  const values = new Uint8Array(count * count)
  for (let v = 0; v < count; v++)
    for (let u = 0; u < count; u++)
      values[v * count + u] = Math.round(
        inkCoverage(pattern, (u + 0.5) / count, (v + 0.5) / count, scale) * (shades - 1),
      )
  return { scale, pixels, count, values }
}

function tileOf(pattern: DrawnPattern, scale: number): Tile {
  const known = tiles.get(pattern)
  if (known?.scale === scale) return known
  const made = makeTile(pattern, scale)
  tiles.set(pattern, made)
  return made
}

/** Place on the tile of the pixel `i`, whose middle counts. */
function placeOf({ pixels, count }: Tile, i: number, origin: number): number {
  const t = (i + 0.5 - origin) / pixels
  // A share a hair below 1 may round to `count` itself.
  return Math.min(Math.floor((t - Math.floor(t)) * count), count - 1)
}

export interface PatternShades {
  /** The shades of row y, one for each pixel. */
  readonly row: (pattern: DrawnPattern, y: number) => Uint8Array
}

/**
 * For a picture `width` device pixels wide. `origin`: where the world's corner lies in it, so that ink moves with the map;
 * `scale`: device pixels to a CSS pixel of the pattern.
 */
export function createPatternShades(width: number, origin: Point, scale: number): PatternShades {
  const rows = new Map<DrawnPattern, { tile: Tile; columns: Uint16Array; laid: (Uint8Array | undefined)[] }>()

  function layoutOf(pattern: DrawnPattern) {
    const tile = tileOf(pattern, scale)
    const columns = Uint16Array.from({ length: width }, (_, x) => placeOf(tile, x, origin[0]))
    const made = { tile, columns, laid: [] }
    rows.set(pattern, made)
    return made
  }

  let last: { pattern: DrawnPattern; y: number; row: Uint8Array } | undefined

  function layRow(pattern: DrawnPattern, y: number): Uint8Array {
    const { tile, columns, laid } = rows.get(pattern) ?? layoutOf(pattern)
    const v = placeOf(tile, y, origin[1])
    const known = laid[v]
    if (known) return known
    const start = v * tile.count
    const row = new Uint8Array(width)
    for (let x = 0; x < width; x++) row[x] = tile.values[start + (columns[x] as number)] as number
    laid[v] = row
    return row
  }

  return {
    // Asked for run after run of the same row.
    row: (pattern, y) => {
      if (last?.y !== y || last.pattern !== pattern) last = { pattern, y, row: layRow(pattern, y) }
      return last.row
    },
  }
}
