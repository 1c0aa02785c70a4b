// Cells cut to the outline they divide, and fragments that the outline cut off given to the neighbour they touch.
import { feature, featureCollection, intersect, multiPolygon, union } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { ringArea, shapeArea, type Point, type Shape } from './plane.ts'

const toFeature = (shape: Shape) =>
  multiPolygon(shape.map((part) => part.map((ring) => ring.map((p) => [...p]))))

function toShape(geometry: Polygon | MultiPolygon | undefined): Shape {
  const parts: Position[][][] =
    geometry === undefined ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return parts.map((part) => part.map((ring) => ring.map((p): Point => [p[0] ?? 0, p[1] ?? 0])))
}

export const cut = (cell: Shape, outline: Shape): Shape =>
  toShape(intersect(featureCollection([toFeature(cell), toFeature(outline)]))?.geometry)

const join = (a: Shape, b: Shape): Shape =>
  toShape(
    union(
      featureCollection<Polygon | MultiPolygon>([
        feature(toFeature(a).geometry),
        feature(toFeature(b).geometry),
      ]),
    )?.geometry,
  )

const keyOf = (p: Point) => `${p[0].toFixed(6)} ${p[1].toFixed(6)}`

/**
 * Every cell keeps its largest part; other parts go to the cell with which they share most vertices. A part that
 * touches nobody (an exclave of the outline) stays where it is.
 */
export function giveAwayFragments(cells: readonly Shape[]): Shape[] {
  const kept = cells.map((shape) => {
    const sorted = shape.toSorted((a, b) => Math.abs(ringArea(b[0] ?? [])) - Math.abs(ringArea(a[0] ?? [])))
    return { main: sorted.slice(0, 1), rest: sorted.slice(1) }
  })
  const result: Shape[] = kept.map((k) => k.main)
  const vertices = kept.map((k) => new Set(k.main.flat(2).map(keyOf)))
  kept.forEach((k, own) => {
    for (const part of k.rest) {
      const shared = vertices.map((set, i) =>
        i === own ? 0 : part.flat().filter((p) => set.has(keyOf(p))).length,
      )
      const most = Math.max(...shared)
      const taker = most > 1 ? shared.indexOf(most) : own
      if (most <= 1 && shapeArea([part]) < 1e-6) continue
      result[taker] = join(result[taker] ?? [], [part])
    }
  })
  return result
}
