// Marks without text as PDF operators.
import type { CircleMark, PathMark } from '../../../drawing/drawing.ts'
import { hatchColor, hatchStrokes } from '../../../drawing/look/hatch.ts'
import { circleOperators, pathOperators, rgb, short } from './pathOperators.ts'

export type ShapeMark = PathMark | CircleMark

/** Name of the graphics state of an opacity, to be declared on the page. */
export const opacityName = (opacity: number): string => `O${Math.round(opacity * 1000)}`

function boxOf(d: string) {
  const numbers = (d.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x = 0, y = 0] = [numbers[i], numbers[i + 1]]
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

function hatchOperators({ d, fill = '#ffffff', hatch }: PathMark, path: string): string {
  const box = boxOf(d)
  if (!hatch || box.left > box.right) return ''
  const strokes = hatchStrokes(hatch, box)
  const color = rgb(hatchColor(fill))
  const dots = strokes.dots.map(([x, y]) => circleOperators(x, y, strokes.radius)).join('\n')
  const ink = dots
    ? `${color} rg\n${dots}\nf`
    : `${color} RG ${short(strokes.width)} w\n${pathOperators(strokes.d)}\nS`
  return `q\n${path}\nW* n\n${ink}\nQ`
}

function strokeState(mark: ShapeMark): string {
  if (!mark.stroke) return ''
  const dash = mark.kind === 'path' ? mark.dash : undefined
  const ends = dash ? '0 J' : '1 J'
  return `${rgb(mark.stroke)} RG ${short(mark.width ?? 1)} w ${ends} [${dash?.map(short).join(' ') ?? ''}] 0 d`
}

function operatorsOf(mark: ShapeMark): string {
  const path =
    mark.kind === 'path' ? pathOperators(mark.d) : circleOperators(mark.at[0], mark.at[1], mark.radius)
  if (path === '') return ''
  const hatch = mark.kind === 'path' ? hatchOperators(mark, path) : ''
  const isClear = mark.fill !== undefined && mark.opacity !== undefined && mark.opacity < 1
  const fillState = mark.fill ? `${rgb(mark.fill)} rg` : ''
  if (!isClear && hatch === '') {
    const paint = mark.fill ? (mark.stroke ? 'B*' : 'f*') : mark.stroke ? 'S' : 'n'
    return [fillState, strokeState(mark), path, paint].filter(Boolean).join('\n')
  }
  const fill = mark.fill
    ? `q ${isClear ? `/${opacityName(mark.opacity ?? 1)} gs ` : ''}${fillState}\n${path}\nf*\nQ`
    : ''
  const stroke = mark.stroke ? `${strokeState(mark)}\n${path}\nS` : ''
  return [fill, hatch, stroke].filter(Boolean).join('\n')
}

const known = new WeakMap<ShapeMark, string>()

/** A mark that many drawings share is worked out once. */
export function markOperators(mark: ShapeMark): string {
  let operators = known.get(mark)
  if (operators === undefined) known.set(mark, (operators = operatorsOf(mark)))
  return operators
}
