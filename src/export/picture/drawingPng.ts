// A drawing on a canvas, with the page's own font: an SVG loaded as an image would be set in another.
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import type { Drawing, Hatch, Mark, TextMark } from '../../drawing/drawing.ts'
import { hatchColor, hatchStrokes } from '../../drawing/look/hatch.ts'

/** What of a canvas is needed: that of a page, of a worker, or of a test. */
export interface PictureCanvas {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
  readonly toPng: () => Promise<Blob>
}
/** Runs work in pieces, such as with breaks between them. */
type Runner = <T>(pieces: Generator<undefined, T>) => T | Promise<T>
export type CanvasFactory = (width: number, height: number) => PictureCanvas

type Context = PictureCanvas['context']

/** As the page's style sheet names it. */
export const pictureFamily = 'IBM Plex Sans Variable'
const family = `'${pictureFamily}', 'IBM Plex Sans', Arial, sans-serif`
const haloWidth = 3
/** Greatest side and area that browsers paint. */
const mostSide = 16_384
const mostPixels = 2 ** 27

interface PaintedHatch {
  readonly lines: Path2D | undefined
  readonly dots: Path2D
  readonly width: number
}
type HatchOf = (hatch: Hatch) => PaintedHatch

/** Over the whole drawing, each made once: thousands of areas may bear the same. */
function hatchesOver({ width: right, height: bottom }: Drawing): HatchOf {
  const made = new Map<Hatch, PaintedHatch>()
  return (hatch) => {
    const there = made.get(hatch)
    if (there) return there
    const { d, width, dots: places, radius } = hatchStrokes(hatch, { left: 0, top: 0, right, bottom })
    const dots = new Path2D()
    for (const [x, y] of places) {
      dots.moveTo(x + radius, y)
      dots.arc(x, y, radius, 0, 2 * Math.PI)
    }
    const painted = { lines: d === '' ? undefined : new Path2D(d), dots, width }
    made.set(hatch, painted)
    return painted
  }
}

function paintHatch(
  context: Context,
  shape: Path2D,
  { lines, dots, width }: PaintedHatch,
  fill: string,
): void {
  context.save()
  context.clip(shape, 'evenodd')
  context.strokeStyle = hatchColor(fill)
  context.fillStyle = hatchColor(fill)
  context.lineWidth = width
  context.setLineDash([])
  if (lines) context.stroke(lines)
  context.fill(dots)
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

function paintMark(context: Context, mark: Mark, hatchOf: HatchOf): void {
  if (mark.kind === 'text') return paintText(context, mark)
  const dash = mark.kind === 'path' ? (mark.dash ?? []) : []
  context.setLineDash([...dash])
  context.lineCap = dash.length > 0 ? 'butt' : 'round'
  if (mark.kind === 'path') {
    const shape = new Path2D(mark.d)
    const { hatch, fill } = mark
    const over =
      hatch && fill !== undefined ? () => paintHatch(context, shape, hatchOf(hatch), fill) : undefined
    return paintShape(context, shape, mark, over)
  }
  const shape = new Path2D()
  shape.arc(mark.at[0], mark.at[1], mark.radius, 0, 2 * Math.PI)
  return paintShape(context, shape, mark)
}

/** Of path data; so much is painted within a few milliseconds. */
const atATime = 20_000

/** A line as long as all borders of a country is painted in pieces, each of whole lines. */
function piecesOf(mark: Mark): readonly Mark[] {
  if (mark.kind !== 'path' || mark.fill !== undefined || mark.d.length < 2 * atATime) return [mark]
  const pieces: Mark[] = []
  for (let [start, end] = [0, 0]; start < mark.d.length; start = end) {
    end = mark.d.indexOf('M', start + atATime)
    if (end < 0) end = mark.d.length
    pieces.push({ ...mark, d: mark.d.slice(start, end) })
  }
  return pieces
}

/** About as long as path data that takes as much work. */
const weightOf = (mark: Mark): number => (mark.kind === 'path' ? mark.d.length + 20 : 100)

/** As `paintDrawing`, some marks after the other. */
function* paintInPieces(context: Context, drawing: Drawing, scale: number): Generator<undefined, void> {
  context.save()
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, drawing.width, drawing.height)
  context.lineJoin = 'round'
  const hatchOf = hatchesOver(drawing)
  let weight = 0
  for (const mark of drawing.marks)
    for (const piece of piecesOf(mark)) {
      paintMark(context, piece, hatchOf)
      weight += weightOf(piece)
      if (weight < atATime) continue
      weight = 0
      yield
    }
  context.restore()
}

/** The drawing on white, `scale` pixels to each of its units. */
export const paintDrawing = (context: Context, drawing: Drawing, scale: number): void =>
  atOnce(paintInPieces(context, drawing, scale))

/** No larger than a browser paints. */
export function pngScale({ width, height }: Pick<Drawing, 'width' | 'height'>, scale: number): number {
  return Math.min(scale, mostSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)))
}

function* paintNow({ context }: PictureCanvas, drawing: Drawing, scale: number): Generator<undefined, void> {
  const pieces = paintInPieces(context, drawing, scale)
  while (!pieces.next().done) {
    // Browsers only note what is to be painted, and do all of it when a pixel is asked for.
    context.getImageData(0, 0, 1, 1)
    yield
  }
}

/** The page's font must be there by now: `loadPageFonts`. */
export async function drawingPng(
  drawing: Drawing,
  scale: number,
  canvasFactory: CanvasFactory,
  run: Runner,
): Promise<Blob> {
  const fitting = pngScale(drawing, scale)
  const canvas = canvasFactory(Math.round(drawing.width * fitting), Math.round(drawing.height * fitting))
  await run(paintNow(canvas, drawing, fitting))
  return canvas.toPng()
}
