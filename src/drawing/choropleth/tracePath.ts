// From Mercator coordinates to path data: projected, thinned to what can be seen, rounded to a tenth of a pixel, cut at the frame.
import type { ScreenTransform } from '../../map/camera/camera.ts'
import type { Coordinates, Shape } from '../../map/outlines/mercatorOutlines.ts'
import type { Place } from '../drawing.ts'
import { pathWriter, tenths, type PathWriter } from '../look/pathWriter.ts'
import { simplify } from './simplify.ts'

export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How the map lies in the drawing. */
export interface MapPlace {
  readonly view: ScreenTransform
  readonly frame: Frame
  /** What cannot be seen of a line, drawing units. */
  readonly tolerance: number
}

/** Points of the line at hand, x and y in turn: one list for all lines, since maps of a country have a hundred thousand of them. */
let points = new Float64Array(2048)

/** Points closer than the tolerance to the last one do not even have to be looked at: most of a detailed outline. How many are left. */
function project(line: Coordinates, { view: { scale, dx, dy }, tolerance }: MapPlace): number {
  if (points.length < line.length) points = new Float64Array(2 * line.length)
  let count = 0
  let [lastX, lastY] = [Infinity, Infinity]
  const last = line.length - 2
  for (let i = 0; i <= last; i += 2) {
    const x = (line[i] as number) * scale + dx
    const y = (line[i + 1] as number) * scale + dy
    if (i > 0 && i < last && Math.abs(x - lastX) + Math.abs(y - lastY) < tolerance) continue
    points[2 * count] = x
    points[2 * count + 1] = y
    count += 1
    lastX = x
    lastY = y
  }
  return simplify(points, count, tolerance)
}

const placesOf = (count: number): Place[] =>
  Array.from({ length: count }, (_, i) => [points[2 * i] as number, points[2 * i + 1] as number])

/** The part of a ring on one side of a line: Sutherland and Hodgman's step. `side` is positive inside. */
function cutRing(ring: readonly Place[], side: (place: Place) => number): Place[] {
  const inside: Place[] = []
  let before = ring.at(-1)
  for (const place of ring) {
    if (!before) break
    const [a, b] = [side(before), side(place)]
    if (a * b < 0) {
      const t = a / (a - b)
      inside.push([before[0] + t * (place[0] - before[0]), before[1] + t * (place[1] - before[1])])
    }
    if (b >= 0) inside.push(place)
    before = place
  }
  return inside
}

const sidesOf = ({ left, top, right, bottom }: Frame): ((place: Place) => number)[] => [
  ([x]) => x - left,
  ([x]) => right - x,
  ([, y]) => y - top,
  ([, y]) => bottom - y,
]

function isWithin(count: number, { left, top, right, bottom }: Frame): boolean {
  for (let i = 0; i < 2 * count; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number]
    if (x < left || x > right || y < top || y > bottom) return false
  }
  return true
}

/** Pieces of a line within the frame. */
function cutLine(line: readonly Place[], frame: Frame): Place[][] {
  const pieces: Place[][] = []
  let piece: Place[] = []
  for (const [i, b] of line.entries()) {
    const a = line[i - 1]
    if (!a) continue
    const [from, to] = within(a, b, frame) ?? [undefined, undefined]
    if (!from || !to) continue
    const last = piece.at(-1)
    if (!last || last[0] !== from[0] || last[1] !== from[1]) {
      piece = [from]
      pieces.push(piece)
    }
    piece.push(to)
  }
  return pieces
}

/** The part of a stroke within the frame, after Liang and Barsky. */
function within(a: Place, b: Place, frame: Frame): readonly [Place, Place] | undefined {
  let [t0, t1] = [0, 1]
  for (const side of sidesOf(frame)) {
    const [p, q] = [side(a), side(b)]
    if (p < 0 && q < 0) return undefined
    if (p < 0) t0 = Math.max(t0, p / (p - q))
    else if (q < 0) t1 = Math.min(t1, p / (p - q))
  }
  if (t0 > t1) return undefined
  const at = (t: number): Place => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
  return [t0 === 0 ? a : at(t0), t1 === 1 ? b : at(t1)]
}

function writePoints(count: number, writer: PathWriter): void {
  writer.begin()
  for (let i = 0; i < 2 * count; i += 2)
    writer.point(tenths(points[i] as number), tenths(points[i + 1] as number))
}

function writePlaces(places: readonly Place[], writer: PathWriter): void {
  writer.begin()
  for (const [x, y] of places) writer.point(tenths(x), tenths(y))
}

/** Closed rings; false where nothing of them is inside the frame or to be seen. */
function writeRings(rings: readonly Coordinates[], place: MapPlace, writer: PathWriter): boolean {
  let isThere = false
  for (const ring of rings) {
    // The last point is the first one again.
    const count = project(ring, place) - 1
    if (isWithin(count, place.frame)) writePoints(count, writer)
    else writePlaces(sidesOf(place.frame).reduce(cutRing, placesOf(count)), writer)
    if (writer.end(3, true)) isThere = true
  }
  return isThere
}

export function writeLines(lines: readonly Coordinates[], place: MapPlace, writer: PathWriter): void {
  for (const line of lines) {
    const count = project(line, place)
    if (isWithin(count, place.frame)) {
      writePoints(count, writer)
      writer.end(2, false)
      continue
    }
    for (const piece of cutLine(placesOf(count), place.frame)) {
      writePlaces(piece, writer)
      writer.end(2, false)
    }
  }
}

/**
 * An area of its own even where it is smaller than can be drawn: a pixel in the middle of its extent. Beside the frame nothing is
 * written.
 */
export function writeArea({ rings, box }: Shape, place: MapPlace, writer: PathWriter): void {
  const { view, frame } = place
  const [left, right] = [box.left * view.scale + view.dx, box.right * view.scale + view.dx]
  const [top, bottom] = [box.top * view.scale + view.dy, box.bottom * view.scale + view.dy]
  if (right < frame.left || left > frame.right || bottom < frame.top || top > frame.bottom) return
  if (writeRings(rings, place, writer) || right - left > 1 || bottom - top > 1) return
  const [x, y] = [(left + right) / 2 - 0.5, (top + bottom) / 2 - 0.5]
  writePlaces(
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
    ],
    writer,
  )
  writer.end(3, true)
}

const shared = pathWriter()
const written = (write: (writer: PathWriter) => unknown): string => {
  write(shared)
  return shared.take()
}

/** Path data of one thing; of many, one writer for all makes less to collect. Empty where nothing is to be seen. */
export const areaD = (shape: Shape, place: MapPlace): string =>
  written((writer) => writeArea(shape, place, writer))
export const ringsD = (rings: readonly Coordinates[], place: MapPlace): string =>
  written((writer) => writeRings(rings, place, writer))
export const linesD = (lines: readonly Coordinates[], place: MapPlace): string =>
  written((writer) => writeLines(lines, place, writer))
