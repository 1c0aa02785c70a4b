// How the dots are found: the nearest to the pointer, and the next one in the direction of an arrow key.
import type { ScatterDot } from '../../drawing/scatter/scatterGeometry.ts'

const byId = (a: ScatterDot, b: ScatterDot) => (a.id < b.id ? -1 : 1)
const inX = (a: ScatterDot, b: ScatterDot) => a.value.x - b.value.x || a.value.y - b.value.y || byId(a, b)
const inY = (a: ScatterDot, b: ScatterDot) => a.value.y - b.value.y || a.value.x - b.value.x || byId(a, b)

/** The dot nearest to a place, within `reach` px. */
export function nearestDot(
  dots: readonly ScatterDot[],
  left: number,
  top: number,
  reach: number,
): ScatterDot | undefined {
  let best: ScatterDot | undefined
  let least = reach * reach
  for (const dot of dots) {
    const distance = (dot.left - left) ** 2 + (dot.top - top) ** 2
    if (distance <= least) {
      best = dot
      least = distance
    }
  }
  return best
}

/** Where a walk begins: the dot with the least x. */
export function firstDot(dots: readonly ScatterDot[]): ScatterDot | undefined {
  return dots.reduce<ScatterDot | undefined>(
    (least, dot) => (!least || inX(dot, least) < 0 ? dot : least),
    undefined,
  )
}

/** From the least to the greatest x or y; each dot in both. */
export interface DotOrder {
  readonly byX: () => readonly ScatterDot[]
  readonly byY: () => readonly ScatterDot[]
}

function once<T>(work: () => T): () => T {
  let answer: { readonly value: T } | undefined
  return () => (answer ??= { value: work() }).value
}

/** Sorted only when somebody walks: with thousands of dots that takes longer than to draw them. */
export const dotOrder = (dots: readonly ScatterDot[]): DotOrder => ({
  byX: once(() => dots.toSorted(inX)),
  byY: once(() => dots.toSorted(inY)),
})

/** Left and right go through all dots by x, up and down by y, Home and End to the ends of x. */
export function walkedDot(
  { byX, byY }: DotOrder,
  from: ScatterDot | undefined,
  key: string,
): ScatterDot | undefined {
  if (!from || key === 'Home') return byX()[0]
  if (key === 'End') return byX().at(-1)
  const order = key === 'ArrowLeft' || key === 'ArrowRight' ? byX() : byY()
  const step = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : -1
  const at = order.findIndex(({ id }) => id === from.id)
  return order[at + step] ?? from
}
