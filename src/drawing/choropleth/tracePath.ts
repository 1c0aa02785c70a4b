// From Mercator coordinates to path data: projected, thinned to what can be seen, rounded to a tenth of a pixel, cut at the frame.
import type { ScreenTransform } from '../../map/camera/camera.ts'
import type { Coordinates, Shape } from '../../map/outlines/mercatorOutlines.ts'
import type { Place } from '../drawing.ts'
import { short } from '../look/path.ts'
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

/** Points closer than the tolerance to the last one do not even have to be looked at: most of a detailed outline. */
function projected(line: Coordinates, { view: { scale, dx, dy }, tolerance }: MapPlace): readonly Place[] {
  const places: Place[] = []
  let [lastX, lastY] = [Infinity, Infinity]
  const last = line.length - 2
  for (let i = 0; i <= last; i += 2) {
    const x = (line[i] as number) * scale + dx
    const y = (line[i + 1] as number) * scale + dy
    if (i > 0 && i < last && Math.abs(x - lastX) + Math.abs(y - lastY) < tolerance) continue
    places.push([x, y])
    lastX = x
    lastY = y
  }
  return simplify(places, tolerance)
}

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

const isWithin = (places: readonly Place[], { left, top, right, bottom }: Frame): boolean =>
  places.every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom)

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

/** Points that round to the one before are left out. */
function pathOf(places: readonly Place[]): { readonly d: string; readonly points: number } {
  let [d, points, last] = ['', 0, '']
  for (const [x, y] of places) {
    const place = `${short(x)} ${short(y)}`
    if (place === last) continue
    d += `${points === 0 ? 'M' : 'L'}${place}`
    points += 1
    last = place
  }
  return { d, points }
}

/** Closed rings; empty where nothing of them is inside the frame or to be seen. */
export function ringsD(rings: readonly Coordinates[], place: MapPlace): string {
  let all = ''
  for (const ring of rings) {
    // The last point is the first one again.
    const places = projected(ring, place).slice(0, -1)
    const cut = isWithin(places, place.frame)
      ? places
      : sidesOf(place.frame).reduce<readonly Place[]>(cutRing, places)
    const { d, points } = pathOf(cut)
    if (points > 2) all += `${d}Z`
  }
  return all
}

export function linesD(lines: readonly Coordinates[], place: MapPlace): string {
  let all = ''
  for (const line of lines) {
    const places = projected(line, place)
    const pieces = isWithin(places, place.frame) ? [places] : cutLine(places, place.frame)
    for (const piece of pieces) {
      const { d, points } = pathOf(piece)
      if (points > 1) all += d
    }
  }
  return all
}

/** An area of its own even where it is smaller than can be drawn: a pixel in the middle of its extent. Empty beside the frame. */
export function areaD({ rings, box }: Shape, place: MapPlace): string {
  const { view, frame } = place
  const [left, right] = [box.left * view.scale + view.dx, box.right * view.scale + view.dx]
  const [top, bottom] = [box.top * view.scale + view.dy, box.bottom * view.scale + view.dy]
  if (right < frame.left || left > frame.right || bottom < frame.top || top > frame.bottom) return ''
  const d = ringsD(rings, place)
  if (d !== '' || right - left > 1 || bottom - top > 1) return d
  const [x, y] = [short((left + right) / 2 - 0.5), short((top + bottom) / 2 - 0.5)]
  return `M${x} ${y}L${Number(x) + 1} ${y}L${Number(x) + 1} ${Number(y) + 1}L${x} ${Number(y) + 1}Z`
}
