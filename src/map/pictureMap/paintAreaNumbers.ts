// The picture in which each pixel says which area it belongs to: 0 is the ground, n + 1 the area n. Painted once per camera;
// colours are looked up in it and the pixel under the pointer is the area.
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import { screenTransform, type Camera, type ScreenTransform, type Size } from '../camera/camera.ts'
import { boxAround, type Box, type Shape } from '../outlines/mercatorOutlines.ts'
import { fillShape } from './fillShape.ts'

/** A rectangle of device pixels: the part of the screen on which there are areas at all. */
export interface AreaNumbers {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly pixels: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>
  /** Where each run of equal pixels in a row begins, rows one after the other, and at the end the number of pixels. */
  readonly runs: Uint32Array
  /** Position in `runs` of each row's first, and at the end the number of runs. */
  readonly rowStarts: Uint32Array
}

type Pixels = AreaNumbers['pixels']

function emptyPixels(length: number, areas: number, earlier: Pixels | undefined): Pixels {
  const isWide = areas >= 0xffff
  if (earlier?.length === length && earlier instanceof Uint32Array === isWide) return earlier.fill(0)
  return isWide ? new Uint32Array(length) : new Uint16Array(length)
}

function findRuns(pixels: Pixels, width: number, height: number): Pick<AreaNumbers, 'runs' | 'rowStarts'> {
  const rowStarts = new Uint32Array(height + 1)
  let runs = new Uint32Array(height * 32 + 2)
  let count = 0
  for (let y = 0, i = 0; y < height; y++) {
    rowStarts[y] = count
    if (runs.length < count + width + 2) {
      const more = new Uint32Array((count + width) * 2 + 2)
      more.set(runs)
      runs = more
    }
    let before = -1
    for (const end = i + width; i < end; i++) {
      const number = pixels[i] as number
      if (number !== before) runs[count++] = i
      before = number
    }
  }
  rowStarts[height] = count
  runs[count] = width * height
  return { runs, rowStarts }
}

/** An area smaller than a pixel still gets one, in the middle of its extent or beside it, if that is not another's only one. */
function placeTiny(
  { box }: Shape,
  view: ScreenTransform,
  { pixels, width, height }: Pick<AreaNumbers, 'pixels' | 'width' | 'height'>,
  number: number,
  counts: Int32Array,
): void {
  const x = Math.floor(((box.left + box.right) / 2) * view.scale + view.dx)
  const y = Math.floor(((box.top + box.bottom) / 2) * view.scale + view.dy)
  for (const [dx, dy] of nearest) {
    const [px, py] = [x + dx, y + dy]
    if (px < 0 || py < 0 || px >= width || py >= height) continue
    const owner = pixels[py * width + px] as number
    if (owner > 0 && (counts[owner - 1] as number) <= 1) continue
    pixels[py * width + px] = number
    if (owner > 0) counts[owner - 1] = (counts[owner - 1] as number) - 1
    counts[number - 1] = 1
    return
  }
}

const nearest = [-1, 0, 1]
  .flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))

/** Whole pixels of the screen that the areas' extent touches; at least one, so that no picture is empty. */
function visiblePart(shapes: readonly Shape[], view: ScreenTransform, width: number, height: number): Box {
  const { left, top, right, bottom } = boxAround(shapes)
  const clip = (x: number, most: number): number => Math.min(Math.max(x, 0), most)
  const x0 = clip(Math.floor(left * view.scale + view.dx), width - 1)
  const y0 = clip(Math.floor(top * view.scale + view.dy), height - 1)
  return {
    left: x0,
    top: y0,
    right: Math.max(clip(Math.ceil(right * view.scale + view.dx), width), x0 + 1),
    bottom: Math.max(clip(Math.ceil(bottom * view.scale + view.dy), height), y0 + 1),
  }
}

/** A fraction of a millisecond's work. */
const pieceAreas = 100

/** Piece by piece: whoever has thousands of areas may let other work in at each `yield`. */
export function* areaNumbersInPieces(
  areas: readonly Shape[],
  camera: Camera,
  size: Size,
  ratio: number,
  earlier?: AreaNumbers,
): Generator<undefined, AreaNumbers> {
  const screen = screenTransform(camera, size, ratio)
  const part = visiblePart(areas, screen, Math.round(size.width * ratio), Math.round(size.height * ratio))
  const { left, top } = part
  const [width, height] = [part.right - left, part.bottom - top]
  const view = { scale: screen.scale, dx: screen.dx - left, dy: screen.dy - top }
  const pixels = emptyPixels(width * height, areas.length, earlier?.pixels)
  const counts = new Int32Array(areas.length)
  for (const [n, shape] of areas.entries()) {
    counts[n] = fillShape(shape, view, pixels, width, n + 1)
    if (n % pieceAreas === pieceAreas - 1) yield
  }
  for (const [n, shape] of areas.entries())
    if (counts[n] === 0) placeTiny(shape, view, { pixels, width, height }, n + 1, counts)
  yield
  return { left, top, width, height, pixels, ...findRuns(pixels, width, height) }
}

/** The room of `earlier` is used again where its size fits: that picture is gone then. */
export const paintAreaNumbers = (...about: Parameters<typeof areaNumbersInPieces>): AreaNumbers =>
  atOnce(areaNumbersInPieces(...about))

/** The area under a point of the screen in device pixels, as its position among the areas. */
export function areaIndexAt(numbers: AreaNumbers, x: number, y: number): number | undefined {
  const { left, top, width, height, pixels } = numbers
  const [px, py] = [Math.floor(x) - left, Math.floor(y) - top]
  if (px < 0 || py < 0 || px >= width || py >= height) return undefined
  const number = pixels[py * width + px] ?? 0
  return number === 0 ? undefined : number - 1
}
