// For tests: a sheet of areas with shared borders, bent as wished.
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { topology } from 'topojson-server'
import { makeMapOutlines } from '../makeMapOutlines.ts'
import type { MapOutlines } from '../mapPicture.ts'
import type { AreaProperties, AreaTopology } from '../../core/release/areaTopology.ts'

export interface Grid {
  readonly columns: number
  readonly rows: number
  /** Moves the corner (column, row); degrees. */
  readonly bend?: (column: number, row: number) => readonly [number, number]
  readonly parentOf?: (column: number, row: number) => string
}

/** Side of an unbent area, degrees, and where the south-west corner lies. */
export const gridSide = 0.1
export const gridOrigin = [6, 50] as const

export type AreaPolygon = Feature<Polygon, AreaProperties>

/** Areas `${row}${column}` row by row from the south-west, keys of four digits with leading zeros. */
export function gridAreas({ columns, rows, bend = () => [0, 0], parentOf }: Grid): AreaPolygon[] {
  const corner = (column: number, row: number): [number, number] => {
    const [dx, dy] = bend(column, row)
    return [gridOrigin[0] + column * gridSide + dx, gridOrigin[1] + row * gridSide + dy]
  }
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const id = `${String(row).padStart(2, '0')}${String(column).padStart(2, '0')}`
    const ring = [
      corner(column, row),
      corner(column + 1, row),
      corner(column + 1, row + 1),
      corner(column, row + 1),
      corner(column, row),
    ]
    return {
      type: 'Feature',
      properties: { id, name: `Area ${id}`, ...(parentOf && { parent: parentOf(column, row) }) },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
  })
}

export function topologyOf(areas: readonly AreaPolygon[]): AreaTopology {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] }
  return topology({ areas: collection }) as unknown as AreaTopology
}

export const gridOutlines = (grid: Grid): MapOutlines =>
  makeMapOutlines('level.2020', topologyOf(gridAreas(grid)))
