// The same patterns as paths for SVG: swatches of legends, printed maps.
import type { Pattern } from '../../core/scene/scene.ts'
import { patternLooks } from './patterns.ts'

/** Two digits behind the point are a fiftieth of a pixel. */
const short = (x: number): string => String(Math.round(x * 100) / 100)

const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${short(x0)} ${short(y0)}L${short(x1)} ${short(y1)}`

/** Lines x + y = s inside the box, or mirrored. */
function slanted(side: number, width: number, height: number, isRising: boolean): string[] {
  const lines: string[] = []
  // A tile's line goes through its corners: half a tile further the pattern sits in the middle of a small swatch.
  for (let s = side / 2; s < width + height; s += side) {
    const [x0, x1] = [Math.max(0, s - height), Math.min(width, s)]
    if (x1 - x0 < 0.5) continue
    lines.push(isRising ? line(x0, s - x0, x1, s - x1) : line(width - x0, s - x0, width - x1, s - x1))
  }
  return lines
}

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / by)) }, (_, i) => from + i * by)
}

/** Dots are lines without length: they show with round caps. */
const dotAt = (x: number, y: number): string => `M${short(x)} ${short(y)}h0`

function dotted(side: number, radius: number, width: number, height: number): string[] {
  const rows = steps(side / 4, height, side / 2)
  return rows.flatMap((y, i) =>
    steps(side / 4 + (i % 2) * (side / 2), width, side)
      .filter((x) => x + radius <= width && y + radius <= height)
      .map((x) => dotAt(x, y)),
  )
}

function linesOf(pattern: Exclude<Pattern, 'none'>, width: number, height: number): string[] {
  const { side, width: thickness } = patternLooks[pattern]
  switch (pattern) {
    case 'diagonal':
      return slanted(side, width, height, true)
    case 'sparse':
      return slanted(side, width, height, false)
    case 'cross':
      return [...slanted(side, width, height, true), ...slanted(side, width, height, false)]
    case 'grid':
      return [
        ...steps(side / 2, width, side).map((x) => line(x, 0, x, height)),
        ...steps(side / 2, height, side).map((y) => line(0, y, width, y)),
      ]
    case 'points':
      return steps(side / 2, height, side).flatMap((y) =>
        steps(side / 2, width, side).map((x) => dotAt(x, y)),
      )
    case 'dots':
      return dotted(side, thickness / 2, width, height)
  }
}

/**
 * Strokes for a path in a box of `width` by `height` CSS pixels, empty for `none`. To be drawn with `patternStroke`, round caps
 * (`stroke-linecap: round`) and the ink of `inkColor(fill)`, clipped to the box.
 */
export const patternPath = (pattern: Pattern, width: number, height: number): string =>
  pattern === 'none' ? '' : linesOf(pattern, width, height).join('')

/** Width of the strokes, CSS pixels. */
export const patternStroke = (pattern: Pattern): number =>
  pattern === 'none' ? 0 : patternLooks[pattern].width
