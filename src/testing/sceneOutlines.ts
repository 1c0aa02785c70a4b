// Outlines for the areas of a scene: squares in a grid, beside each other.
import type { Scene } from '../core/scene/scene.ts'
import { makeMapOutlines } from '../map/makeMapOutlines.ts'
import type { MapOutlines } from '../map/mapPicture.ts'
import { gridAreas, topologyOf } from '../map/outlines/sampleOutlines.ts'

export function sceneOutlines({ rows, level }: Pick<Scene, 'rows' | 'level'>): MapOutlines {
  const columns = Math.ceil(Math.sqrt(rows.length))
  const squares = gridAreas({ columns, rows: Math.ceil(rows.length / columns) }).slice(0, rows.length)
  const named = squares.map((square, i) => {
    const row = rows[i]
    if (!row) throw new Error('more squares than rows')
    const { id, name, parentId } = row
    return { ...square, properties: { id, name, ...(parentId !== undefined && { parent: parentId }) } }
  })
  return makeMapOutlines(`${level.id}.2020`, topologyOf(named))
}
