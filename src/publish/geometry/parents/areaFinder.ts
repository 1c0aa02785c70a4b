// Which areas of an edition hold a point.
import Flatbush from 'flatbush'
import type { AreaDraft } from '../areas/areaDraft.ts'
import { boxOf } from '../shape/boxOf.ts'
import { isInPolygons } from '../shape/pointInArea.ts'

type FindArea = (point: readonly [number, number]) => AreaDraft | undefined

export function areaFinder(areas: readonly AreaDraft[]): FindArea {
  if (areas.length === 0) return () => undefined
  const index = new Flatbush(areas.length)
  for (const { polygons } of areas)
    index.add(...(boxOf(polygons) ?? [Infinity, Infinity, -Infinity, -Infinity]))
  index.finish()
  return ([x, y]) => {
    const numbers = index.search(x, y, x, y).toSorted((a, b) => a - b)
    for (const number of numbers) {
      const area = areas[number]
      if (area && isInPolygons([x, y], area.polygons)) return area
    }
    return undefined
  }
}
