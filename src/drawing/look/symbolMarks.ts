// The small shapes that stand on maps and in charts: marks of chosen areas, outcomes, outliers, circles for counts.
import type { MapSymbol } from '../../map/mapPicture.ts'
import { parseHex } from '../../map/look/hexColor.ts'
import type { Mark, Place } from '../drawing.ts'
import { areaMark, markPath, type AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { inks, solidColor } from './inks.ts'
import { lineD, movedD } from './path.ts'

/** A chosen area's mark, with a white rim so that it stands out on anything. */
export function markAt({ shape, color }: AreaMark, [x, y]: Place, radius: number): Mark {
  const solid = solidColor(color)
  if (shape === 'circle')
    return { kind: 'circle', at: [x, y], radius, fill: solid, stroke: inks.surface, width: 1.2 }
  if (shape === 'ring')
    return { kind: 'circle', at: [x, y], radius, fill: inks.surface, stroke: solid, width: 2 }
  return {
    kind: 'path',
    d: movedD(markPath(shape, radius), x, y),
    fill: solid,
    stroke: inks.surface,
    width: 1.2,
  }
}

/** Colour of the chosen area at `index`. */
export const chosenColor = (index: number): string => solidColor(areaMark(index).color)

/** `rgb(36 48 61 / 0.42)`, as symbols have it, or hex. */
function fillOf(color: string): { fill: string; opacity?: number } {
  const parts = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(color)
  if (!parts) {
    parseHex(color)
    return { fill: color }
  }
  const [red, green, blue, opacity] = parts.slice(1).map(Number)
  const hex = [red, green, blue].map((channel = 0) => channel.toString(16).padStart(2, '0')).join('')
  return { fill: `#${hex}`, opacity: opacity ?? 1 }
}

const casing = 1.5
const line = 1.6

/** Its middle is the middle of its height. */
function triangle([x, y]: Place, radius: number, up: 1 | -1): string {
  const half = 0.85 * radius * up
  return `${lineD([
    [x, y - half],
    [x + radius, y + half],
    [x - radius, y + half],
  ])}Z`
}

function strokesOf(shape: 'cross' | 'equal', [x, y]: Place, radius: number): string {
  const r = 0.8 * radius
  const ends = (dx0: number, dy0: number, dx1: number, dy1: number): string =>
    lineD([
      [x + dx0, y + dy0],
      [x + dx1, y + dy1],
    ])
  if (shape === 'cross') return ends(-r, -r, r, r) + ends(r, -r, -r, r)
  return [-0.4 * radius, 0.4 * radius].map((dy) => ends(-r, dy, r, dy)).join('')
}

/** As `drawSymbol` paints it on the screen's map. */
export function symbolMarks({ shape, fill, stroke }: MapSymbol, at: Place, radius: number): readonly Mark[] {
  switch (shape) {
    case 'circle':
      return [{ kind: 'circle', at, radius, ...(fill !== undefined && fillOf(fill)), stroke, width: 1 }]
    case 'dot':
      return [
        { kind: 'circle', at, radius, stroke: inks.surface, width: line + 2 * casing },
        { kind: 'circle', at, radius, ...(fill !== undefined && { fill }), stroke, width: line },
      ]
    case 'up':
    case 'down': {
      const d = triangle(at, radius, shape === 'up' ? 1 : -1)
      return [
        { kind: 'path', d, stroke, width: 2 * casing },
        { kind: 'path', d, ...(fill !== undefined && { fill }) },
      ]
    }
    case 'cross':
    case 'equal': {
      const d = strokesOf(shape, at, radius)
      return [
        { kind: 'path', d, stroke: inks.surface, width: line + 2 * casing },
        { kind: 'path', d, stroke, width: line },
      ]
    }
  }
}
