// The patterns over an area's colour, as how far each point is from ink: both painters and the legend draw from this one
// description. They lie on the world, not on the screen, in the way MapLibre lays a fill pattern: a tile of so many CSS pixels
// at whole zooms, stretched in between.
import type { Pattern } from '../../core/scene/scene.ts'

export type DrawnPattern = Exclude<Pattern, 'none'>

interface PatternLook {
  /** Side of the tile that repeats. */
  readonly side: number
  /** Width of a line, diameter of a dot. */
  readonly width: number
  /** Distance to the middle of the nearest line or dot, in sides of the tile; u and v likewise, rightwards and downwards. */
  readonly distance: (u: number, v: number) => number
}

const toWhole = (t: number): number => Math.abs(t - Math.round(t))
const rising = (u: number, v: number): number => toWhole(u + v) / Math.SQRT2
const falling = (u: number, v: number): number => toWhole(u - v) / Math.SQRT2
const dot = (u: number, v: number): number => Math.hypot(toWhole(u), toWhole(v))

/** Lengths in CSS pixels at whole zooms. Told apart at 30 by 30 pixels by direction and by how close lines stand. */
export const patternLooks: Readonly<Record<DrawnPattern, PatternLook>> = {
  diagonal: { side: 8, width: 1.1, distance: rising },
  dots: { side: 8, width: 2.6, distance: (u, v) => Math.min(dot(u, v), dot(u + 0.5, v + 0.5)) },
  cross: { side: 8, width: 0.9, distance: (u, v) => Math.min(rising(u, v), falling(u, v)) },
  grid: { side: 8, width: 1, distance: (u, v) => Math.min(toWhole(u), toWhole(v)) },
  sparse: { side: 16, width: 1.1, distance: falling },
  points: { side: 7, width: 1.1, distance: dot },
}

/** How much of a pixel the ink covers, 0 to 1; `scale` is pixels to a CSS pixel of the pattern. */
export function inkCoverage(pattern: DrawnPattern, u: number, v: number, scale: number): number {
  const { side, width, distance } = patternLooks[pattern]
  return Math.min(1, Math.max(0, 0.5 + scale * (width / 2 - distance(u, v) * side)))
}

/** MapLibre stretches a pattern from one whole zoom to the next. */
export const patternStretch = (zoom: number): number => 2 ** (zoom - Math.floor(zoom))
