// One look over all borders of an edition: which areas cross themselves, and which pairs of areas may overlap.
import { contactOf, eachMeeting, edgesOf, side, type Edges } from '../shape/contacts.ts'
import type { AreaDraft } from '../areas/areaDraft.ts'
import { gridPerDegree } from '../shape/polygonsOf.ts'
import { hasTwistedLoop } from './twistedLoop.ts'

export interface Faults {
  /** Numbers of areas whose border crosses itself or runs twice along the same line. */
  readonly tangled: ReadonlySet<number>
  /** Those of them that do so by no more than coordinates were rounded by: nothing that the office could mend. */
  readonly byRounding: ReadonlySet<number>
  /** Pairs of areas whose borders enter one another, the smaller number first. */
  readonly entering: readonly (readonly [number, number])[]
}

export function findFaults(areas: readonly AreaDraft[]): Faults {
  const tangled = new Set<number>()
  const deep = new Set<number>()
  const pairs = new Map<number, readonly [number, number]>()
  const passes = new Map<string, number>()
  const edges = edgesOf(
    areas.map(({ polygons }) => polygons.flat()),
    gridPerDegree,
  )
  eachMeeting(edges, (i, j) => {
    const contact = contactOf(edges, i, j)
    if (contact === 'apart' || contact === 'joined') return
    const [a, b] = [edges.owner[i] ?? 0, edges.owner[j] ?? 0]
    if (a === b) {
      if (contact === 'touching' && !passesThrough(edges, i, j, passes)) return
      tangled.add(a)
      if (contact !== 'crossing' || crossingDepth(edges, i, j) > roundingDepth) deep.add(a)
    } else if (
      contact === 'crossing' ||
      contact === 'along' ||
      (contact === 'touching' && entersInside(edges, i, j))
    )
      pairs.set(Math.min(a, b) * areas.length + Math.max(a, b), [Math.min(a, b), Math.max(a, b)])
  })
  for (const [number, { polygons }] of areas.entries())
    if (polygons.flat().some(hasTwistedLoop)) for (const set of [tangled, deep]) set.add(number)
  const byRounding = new Set([...tangled].filter((number) => !deep.has(number)))
  return { tangled, byRounding, entering: [...pairs.values()] }
}

/** Steps of the grid: a vertex moves by at most 0.71 of one, and so does each end of the edge it then crosses. */
const roundingDepth = 1.5

/** How far the end that reaches least beyond the other edge does so. */
function crossingDepth({ x0, y0, x1, y1 }: Edges, i: number, j: number): number {
  const [ax, ay, bx, by] = [x0[i] ?? 0, y0[i] ?? 0, x1[i] ?? 0, y1[i] ?? 0]
  const [cx, cy, dx, dy] = [x0[j] ?? 0, y0[j] ?? 0, x1[j] ?? 0, y1[j] ?? 0]
  const beyond = (twice: number, length: number) => Math.abs(twice) / length
  const [one, other] = [Math.hypot(bx - ax, by - ay), Math.hypot(dx - cx, dy - cy)]
  return Math.min(
    beyond(side(ax, ay, bx, by, cx, cy), one),
    beyond(side(ax, ay, bx, by, dx, dy), one),
    beyond(side(cx, cy, dx, dy, ax, ay), other),
    beyond(side(cx, cy, dx, dy, bx, by), other),
  )
}

/** Sides (1 left, 2 right) on which ends that lie on the edge go on. */
function sidesOfTouch(
  { x0, y0, x1, y1 }: Edges,
  edge: number,
  other: number,
): { key: string; side: number } | undefined {
  const [ax, ay, bx, by] = [x0[edge] ?? 0, y0[edge] ?? 0, x1[edge] ?? 0, y1[edge] ?? 0]
  const [cx, cy, dx, dy] = [x0[other] ?? 0, y0[other] ?? 0, x1[other] ?? 0, y1[other] ?? 0]
  const [c, d] = [side(ax, ay, bx, by, cx, cy), side(ax, ay, bx, by, dx, dy)]
  if (c !== 0 && d !== 0) return undefined
  const [x, y] = c === 0 ? [cx, cy] : [dx, dy]
  return { key: `${edge} ${x} ${y}`, side: c + d > 0 ? 1 : 2 }
}

/** A border that comes to an edge from the left and goes on to the right has crossed it, though each only touches. */
function passesThrough(edges: Edges, i: number, j: number, passes: Map<string, number>): boolean {
  const touch = sidesOfTouch(edges, i, j) ?? sidesOfTouch(edges, j, i)
  if (!touch) return false
  const sides = (passes.get(touch.key) ?? 0) | touch.side
  passes.set(touch.key, sides)
  return sides === 3
}

/** Areas lie left of their edges: a border that touches from there comes from inside. */
const entersInside = (edges: Edges, i: number, j: number): boolean =>
  (sidesOfTouch(edges, i, j) ?? sidesOfTouch(edges, j, i))?.side === 1
