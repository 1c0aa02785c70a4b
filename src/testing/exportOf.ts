// What exports are made from, in tests: the sample release's table, what it says about itself, and square outlines.
import type { SceneTable } from '../core/scene/table/sceneTable.ts'
import { sceneTable } from '../core/scene/table/sceneTable.ts'
import type { Scene } from '../core/scene/scene.ts'

/** A square for each area, the second one in two parts; as they are published. */
export function outlinesOf(ids: readonly string[]): string {
  const ring = (x: number) => [
    [x, 50],
    [x + 0.5, 50],
    [x + 0.5, 50.5],
    [x, 50.5],
    [x, 50],
  ]
  return JSON.stringify({
    type: 'FeatureCollection',
    features: ids.map((id, i) => ({
      type: 'Feature',
      properties: { id, name: id },
      geometry:
        i === 1
          ? { type: 'MultiPolygon', coordinates: [[ring(i)], [ring(i + 100)]] }
          : { type: 'Polygon', coordinates: [ring(i)] },
    })),
  })
}

/** The scene's table with another text in each cell that is a text. */
export function tableWithTexts(scene: Scene, text: string): SceneTable {
  const { ids, columns } = sceneTable(scene)
  return {
    ids,
    columns: columns.map((column) =>
      column.kind === 'text' ? { ...column, cells: column.cells.map(() => text) } : column,
    ),
  }
}
