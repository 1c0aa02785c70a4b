// One symbol on a canvas. Those of lines have a light casing and show on any fill.
import type { MapSymbol } from '../mapPicture.ts'

type Draw = (context: CanvasRenderingContext2D, x: number, y: number, radius: number) => void

const circle: Draw = (context, x, y, radius) => context.arc(x, y, radius, 0, 2 * Math.PI)

/** Its middle is the middle of its height, which looks centred. */
const triangle =
  (up: 1 | -1): Draw =>
  (context, x, y, radius) => {
    const half = 0.85 * radius * up
    context.moveTo(x, y - half)
    context.lineTo(x + radius, y + half)
    context.lineTo(x - radius, y + half)
    context.closePath()
  }

const paths: Readonly<Record<MapSymbol['shape'], Draw>> = {
  circle,
  dot: circle,
  up: triangle(1),
  down: triangle(-1),
  cross: (context, x, y, radius) => {
    const r = 0.8 * radius
    context.moveTo(x - r, y - r)
    context.lineTo(x + r, y + r)
    context.moveTo(x + r, y - r)
    context.lineTo(x - r, y + r)
  },
  equal: (context, x, y, radius) => {
    for (const dy of [-0.4 * radius, 0.4 * radius]) {
      context.moveTo(x - 0.8 * radius, y + dy)
      context.lineTo(x + 0.8 * radius, y + dy)
    }
  },
}

/** CSS pixels. */
const rim = 1
const line = 1.6
const casing = 1.5

/** x, y and `radius` in device pixels, `ratio` of them to a CSS pixel. */
export function drawSymbol(
  context: CanvasRenderingContext2D,
  { shape, fill, stroke }: MapSymbol,
  x: number,
  y: number,
  radius: number,
  ratio: number,
  casingColor: string,
): void {
  context.beginPath()
  paths[shape](context, x, y, radius)
  const isFilled = fill !== undefined
  if (isFilled) context.fillStyle = fill
  if (shape === 'circle') {
    if (isFilled) context.fill()
    context.strokeStyle = stroke
    context.lineWidth = rim * ratio
    context.stroke()
    return
  }
  const isSolid = shape === 'up' || shape === 'down'
  context.strokeStyle = isSolid ? stroke : casingColor
  context.lineWidth = ((isSolid ? 0 : line) + 2 * casing) * ratio
  context.stroke()
  if (isFilled) context.fill()
  if (isSolid) return
  context.strokeStyle = stroke
  context.lineWidth = line * ratio
  context.stroke()
}
