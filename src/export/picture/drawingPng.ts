// A drawing on a canvas, with the page's own font: an SVG loaded as an image would be set in another.
import type { Drawing, Mark, PathMark, TextMark } from '../../drawing/drawing.ts'
import { hatchColor, hatchStrokes } from '../../drawing/look/hatch.ts'

/** What of a canvas is needed: that of a page, of a worker, or of a test. */
export interface PictureCanvas {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
  readonly toPng: () => Promise<Blob>
}
export type CanvasFactory = (width: number, height: number) => PictureCanvas

type Context = PictureCanvas['context']

/** As the page's style sheet names it. */
const family = "'IBM Plex Sans Variable', 'IBM Plex Sans', Arial, sans-serif"
const haloWidth = 3
/** Greatest side and area that browsers paint. */
const mostSide = 16_384
const mostPixels = 2 ** 27

function paintHatch(
  context: Context,
  shape: Path2D,
  hatch: NonNullable<PathMark['hatch']>,
  drawing: Drawing,
  fill: string,
): void {
  const { d, width, dots, radius } = hatchStrokes(hatch, {
    left: 0,
    top: 0,
    right: drawing.width,
    bottom: drawing.height,
  })
  context.save()
  context.clip(shape, 'evenodd')
  context.strokeStyle = hatchColor(fill)
  context.fillStyle = hatchColor(fill)
  context.lineWidth = width
  context.setLineDash([])
  if (d !== '') context.stroke(new Path2D(d))
  context.beginPath()
  for (const [x, y] of dots) {
    context.moveTo(x + radius, y)
    context.arc(x, y, radius, 0, 2 * Math.PI)
  }
  context.fill()
  context.restore()
}

interface Painted {
  readonly fill?: string
  readonly opacity?: number
  readonly stroke?: string
  readonly width?: number
}

function paintShape(
  context: Context,
  shape: Path2D,
  { fill, opacity = 1, stroke, width = 1 }: Painted,
  over?: () => void,
) {
  if (fill !== undefined) {
    context.globalAlpha = opacity
    context.fillStyle = fill
    context.fill(shape, 'evenodd')
    context.globalAlpha = 1
    over?.()
  }
  if (stroke === undefined) return
  context.strokeStyle = stroke
  context.lineWidth = width
  context.stroke(shape)
}

function paintText(
  context: Context,
  { at: [x, y], text, size, color, isBold, anchor = 'start', halo }: TextMark,
): void {
  context.font = `${isBold ? 600 : 400} ${size}px ${family}`
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  context.textBaseline = 'alphabetic'
  if (halo !== undefined) {
    context.strokeStyle = halo
    context.lineWidth = haloWidth
    context.strokeText(text, x, y)
  }
  context.fillStyle = color
  context.fillText(text, x, y)
}

function paintMark(context: Context, mark: Mark, drawing: Drawing): void {
  if (mark.kind === 'text') return paintText(context, mark)
  const dash = mark.kind === 'path' ? (mark.dash ?? []) : []
  context.setLineDash([...dash])
  context.lineCap = dash.length > 0 ? 'butt' : 'round'
  if (mark.kind === 'path') {
    const shape = new Path2D(mark.d)
    const { hatch, fill } = mark
    const over =
      hatch && fill !== undefined ? () => paintHatch(context, shape, hatch, drawing, fill) : undefined
    return paintShape(context, shape, mark, over)
  }
  const shape = new Path2D()
  shape.arc(mark.at[0], mark.at[1], mark.radius, 0, 2 * Math.PI)
  return paintShape(context, shape, mark)
}

/** The drawing on white, `scale` pixels to each of its units. */
export function paintDrawing(context: Context, drawing: Drawing, scale: number): void {
  context.save()
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, drawing.width, drawing.height)
  context.lineJoin = 'round'
  for (const mark of drawing.marks) paintMark(context, mark, drawing)
  context.restore()
}

/** No larger than a browser paints. */
export function pngScale({ width, height }: Pick<Drawing, 'width' | 'height'>, scale: number): number {
  return Math.min(scale, mostSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)))
}

/** The page's font must be there by now: `document.fonts.load`. */
export function drawingPng(drawing: Drawing, scale: number, canvasFactory: CanvasFactory): Promise<Blob> {
  const fitting = pngScale(drawing, scale)
  const canvas = canvasFactory(Math.round(drawing.width * fitting), Math.round(drawing.height * fitting))
  paintDrawing(canvas.context, drawing, fitting)
  return canvas.toPng()
}
