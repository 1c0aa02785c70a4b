import type { Point, Size } from '../camera/camera.ts'

/** Pixels between the pointer and the tip, and the least to the map's edge. */
const gap = 14
const edge = 6

const within = (x: number, least: number, most: number): number => Math.max(least, Math.min(x, most))

/** Top left corner of a tip: right below the point, on the other side where there is no room, always inside the map. */
export function placeTip([x, y]: Point, tip: Size, map: Size): Point {
  const right = x + gap
  const below = y + gap
  const left = right + tip.width + edge <= map.width ? right : x - gap - tip.width
  const top = below + tip.height + edge <= map.height ? below : y - gap - tip.height
  return [
    Math.round(within(left, edge, map.width - tip.width - edge)),
    Math.round(within(top, edge, map.height - tip.height - edge)),
  ]
}
