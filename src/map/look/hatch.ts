// The hatch of withheld values: diagonal lines that lie on the world, not on the screen, in the way MapLibre lays a fill
// pattern: a tile of 8 pixels at whole zooms, stretched in between. So both painters show the same lines at the same place.

/** Side of the pattern's square at whole zooms, CSS pixels; lines are 8/√2 = 5.7 apart. */
export const hatchSide = 8
/** Width of a line at whole zooms, CSS pixels. */
const lineWidth = 1.1

/**
 * How much of a pixel the lines cover, 0 to 1. `s` is x + y measured from a line, `side` the side of the pattern, both in
 * the same pixels: lines are where s is a whole multiple of the side.
 */
export function hatchCoverage(s: number, side: number): number {
  const across = (s / side - Math.round(s / side)) * side
  const distance = Math.abs(across) / Math.SQRT2
  const half = (lineWidth / 2) * (side / hatchSide)
  return Math.min(1, Math.max(0, half + 0.5 - distance))
}

/** Side of the pattern at a zoom: MapLibre stretches it from one whole zoom to the next. */
export const hatchSideAt = (zoom: number): number => hatchSide * 2 ** (zoom - Math.floor(zoom))
