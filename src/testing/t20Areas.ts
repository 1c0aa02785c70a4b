// T20 as areas with outlines: squares of a thousandth of a degree at the equator, row by row, with rows as a scene has them.
import type { Feature, Polygon } from 'geojson'
import type { AreaRow } from '../core/scene/scene.ts'
import { t20 } from './t20.data.ts'

const side = 0.001
const columns = 5

export const t20Outlines: readonly Feature<Polygon, { id: string; name: string; parent: string }>[] =
  t20.groups.map((group, i) => {
    const [x, y] = [(i % columns) * side, Math.floor(i / columns) * side]
    const ring = [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ]
    return {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [ring] },
      properties: { id: `q${i + 1}`, name: `Quadrat ${i + 1}`, parent: group },
    }
  })

/** `cellOf` may put something else in the place of an area's rate; areas are counted from 1. */
export const t20Rows = (
  cellOf: (area: number) => AreaRow['cell'] | undefined = () => undefined,
): readonly AreaRow[] =>
  t20Outlines.map(({ properties: { id, name, parent } }, i) => {
    const cell = cellOf(i + 1) ?? { kind: 'number', value: t20.rates[i] ?? 0 }
    return { id, name, parentId: parent, parentName: `Gemeinde ${parent}`, cell, mapped: cell, slot: 0 }
  })
