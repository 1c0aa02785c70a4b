// Areas of one edition that cover the same ground. Only pairs that are sure to are given to the slow, exact intersection.
import Flatbush from 'flatbush'
import type { Position } from 'geojson'
import type { AreaDraft, Polygons } from '../areas/areaDraft.ts'
import { isInPolygons } from '../shape/pointInArea.ts'
import { boxOf, type Box } from '../shape/boxOf.ts'

/** `entering`: pairs whose borders are known to enter one another; all other pairs are tried vertex by vertex. */
export function findOverlaps(
  areas: readonly AreaDraft[],
  entering: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const outlines = areas.map(({ polygons }) => outlineOf(polygons))
  const pairs = new Map(entering.map(([a, b]) => [a * areas.length + b, [a, b] as const]))
  for (const [a, b] of pairsOfBoxes(outlines.map((outline) => outline?.box))) {
    const key = a * areas.length + b
    const [one, other] = [outlines[a], outlines[b]]
    if (pairs.has(key) || !one || !other) continue
    if (liesWithin(one, other) || liesWithin(other, one)) pairs.set(key, [a, b])
  }
  return [...pairs.values()].toSorted(([a, b], [c, d]) => a - c || b - d)
}

interface Outline {
  readonly polygons: Polygons
  readonly box: Box
  readonly vertices: ReadonlySet<string>
  /** Edges from vertex to vertex, as the neighbour on their other side runs along them. */
  readonly reversedEdges: ReadonlySet<string>
}

const keyOf = ([x, y]: Position) => `${x} ${y}`
const edgeKey = (from: string, to = '') => `${from} ${to}`

function outlineOf(polygons: Polygons): Outline | undefined {
  const box = boxOf(polygons)
  if (!box) return undefined
  const keys = polygons.flat().map((ring) => ring.map(keyOf))
  const reversedEdges = new Set(keys.flatMap((ring) => ring.slice(1).map((key, i) => edgeKey(key, ring[i]))))
  return { polygons, box, vertices: new Set(keys.flat()), reversedEdges }
}

function* pairsOfBoxes(boxes: readonly (Box | undefined)[]): Generator<readonly [number, number]> {
  if (boxes.length === 0) return
  const index = new Flatbush(boxes.length)
  for (const box of boxes) index.add(...(box ?? [Infinity, Infinity, -Infinity, -Infinity]))
  index.finish()
  for (const [a, box] of boxes.entries())
    if (box) for (const b of index.search(...box, (b) => b > a).toSorted((x, y) => x - y)) yield [a, b]
}

/**
 * Whether a border that nowhere crosses the other outline runs inside it all the same: between two common vertices
 * one vertex of its own, or the middle of an edge, tells for the whole stretch.
 */
function liesWithin(border: Outline, outline: Outline): boolean {
  const { vertices, reversedEdges } = outline
  return border.polygons.flat().some((ring) => {
    let isTried = false
    return ring.some((vertex, i) => {
      const key = keyOf(vertex)
      if (!vertices.has(key)) {
        if (isTried) return false
        isTried = true
        return isStrictlyIn(vertex, outline)
      }
      isTried = false
      const next = ring[i + 1]
      if (!next || !vertices.has(keyOf(next)) || reversedEdges.has(edgeKey(key, keyOf(next)))) return false
      return isStrictlyIn(middle(vertex, next), outline)
    })
  })
}

const middle = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position => [
  (ax + bx) / 2,
  (ay + by) / 2,
]

/** A hair's breadth in degrees (a millimetre): a point on the border is inside to no side of it. */
const hair = 1e-8

function isStrictlyIn([x = 0, y = 0]: Position, { polygons, box }: Outline): boolean {
  const [west, south, east, north] = box
  if (x <= west || x >= east || y <= south || y >= north) return false
  return [
    [x - hair, y - hair],
    [x + hair, y - hair],
    [x - hair, y + hair],
    [x + hair, y + hair],
  ].every((point) => isInPolygons(point, polygons))
}
