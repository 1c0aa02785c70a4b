// GeoPackage (OGC 12-128r19): an SQLite database with a table per layer. sql.js reads it, loaded only when one comes.
import type { Database } from 'sql.js'
import type { AtlasEdition } from '../../atlas/atlas.ts'
import type { Findings } from '../../problem.ts'
import { geometryError, listed, reasonOf } from '../geometryProblem.ts'
import { columnsOf, type RawArea, type RawLayer, type StatedSystem } from './rawLayer.ts'
import { readGeoPackageGeometry } from './readWkb.ts'

export async function readGeoPackage(bytes: Uint8Array, edition: AtlasEdition): Promise<Findings<RawLayer>> {
  const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-inline.js')
  const sql = await initSqlJs()
  const database = new sql.Database(bytes)
  try {
    return readLayerOf(database, edition)
  } catch (error) {
    const message = `${edition.file} is no readable GeoPackage: ${reasonOf(error)}.`
    return { problems: [geometryError(edition.file, 'geometry-unreadable', message)] }
  } finally {
    database.close()
  }
}

function readLayerOf(database: Database, { file, layer }: AtlasEdition): Findings<RawLayer> {
  const layers = rows(
    database,
    'SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns ORDER BY 1',
  )
  const names = layers.map((row) => String(row['table_name']))
  const chosen = layer === undefined && layers.length === 1 ? layers[0] : layers[names.indexOf(layer ?? '')]
  if (names.length === 0)
    return { problems: [geometryError(file, 'geometry-unreadable', `${file} holds no layer with geometry.`)] }
  if (!chosen) {
    const message = layer === undefined ? `${file} has several layers.` : `${file} has no layer "${layer}".`
    const details = {
      ...(layer !== undefined && { value: layer }),
      hint: `Set layer: to one of ${listed(names)}.`,
    }
    return { problems: [geometryError(file, 'layer-missing', message, details)] }
  }
  const column = String(chosen['column_name'])
  const areas = rows(database, `SELECT * FROM ${quoted(String(chosen['table_name']))}`).map((row) =>
    rawArea(row, column),
  )
  const system = statedSystem(database, Number(chosen['srs_id']), file)
  return { result: { areas, columns: columnsOf(areas), system }, problems: [] }
}

function rawArea(row: Readonly<Record<string, unknown>>, column: string): RawArea {
  const { [column]: blob, ...properties } = row
  return { properties, geometry: blob instanceof Uint8Array ? readGeoPackageGeometry(blob) : null }
}

/** Ids -1 and 0 stand for "undefined" (clause 1.1.2.1.2). */
function statedSystem(database: Database, id: number, place: string): StatedSystem {
  if (id <= 0) return { kind: 'unstated' }
  const [row] = rows(database, `SELECT * FROM gpkg_spatial_ref_sys WHERE srs_id = ${id}`)
  if (!row) return { kind: 'name', name: `EPSG:${id}`, place }
  const authority = String(row['organization']).toUpperCase()
  if (authority === 'EPSG')
    return { kind: 'name', name: `EPSG:${String(row['organization_coordsys_id'])}`, place }
  return { kind: 'wkt', text: String(row['definition']), place }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

function rows(database: Database, query: string): Record<string, unknown>[] {
  const statement = database.prepare(query)
  const found: Record<string, unknown>[] = []
  while (statement.step()) found.push(statement.getAsObject())
  statement.free()
  return found
}
