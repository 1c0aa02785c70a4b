// The view's table on the exact outlines as a GeoPackage, for QGIS and others: the layer `areas`, and the facts of the view as the
// table `about`.
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import type { TableColumn } from '../../core/scene/table/tableColumn.ts'
import type { AboutView } from '../about/aboutView.ts'
import { contents, geometryColumns, geoPackageMarks, spatialRefSys, wgs84 } from './geoPackageTables.ts'
import type { AreaShape } from './outlineShapes.ts'
import { databaseBytes, type SqlTable } from './sqlite/databaseBytes.ts'
import { boxOf, geoPackageShape, type Box } from './wkb.ts'

function unionOf(shapes: readonly AreaShape[]): Box | undefined {
  const boxes = shapes.map(boxOf)
  return boxes.reduce<Box | undefined>(
    (whole, [west, south, east, north]) =>
      whole
        ? [
            Math.min(whole[0], west),
            Math.min(whole[1], south),
            Math.max(whole[2], east),
            Math.max(whole[3], north),
          ]
        : [west, south, east, north],
    undefined,
  )
}

const columnSql = ({ name, kind }: TableColumn) => `"${name}" ${kind === 'number' ? 'DOUBLE' : 'TEXT'}`

/** The first column is the number of the row and stands as null within it. */
function areasTable({ ids, columns }: SceneTable, shapes: ReadonlyMap<string, AreaShape>): SqlTable {
  const list = ['fid INTEGER PRIMARY KEY NOT NULL', 'geom MULTIPOLYGON', ...columns.map(columnSql)]
  return {
    name: 'areas',
    sql: `CREATE TABLE areas (${list.join(', ')})`,
    rows: ids.map((id, row) => {
      const shape = shapes.get(id)
      const cells = columns.map(({ cells: of }) => (of[row] === '' ? null : (of[row] ?? null)))
      return { rowid: row + 1, values: [null, shape ? geoPackageShape(shape, wgs84) : null, ...cells] }
    }),
  }
}

const aboutTable = ({ entries }: AboutView): SqlTable => ({
  name: 'about',
  sql: 'CREATE TABLE about (id INTEGER PRIMARY KEY NOT NULL, term TEXT, text TEXT)',
  rows: entries.map(({ term, text }, i) => ({ rowid: i + 1, values: [null, term, text] })),
})

/** The title must differ from the name of the other table, and an index holds it whole. */
const identifierOf = ({ title }: AboutView) => (title === 'about' ? 'areas' : title.slice(0, 500))

export function figuresGeoPackage(
  table: SceneTable,
  about: AboutView,
  shapes: ReadonlyMap<string, AreaShape>,
): Uint8Array<ArrayBuffer> {
  const changed = `${about.day}T00:00:00.000Z`
  const shown = table.ids.flatMap((id) => shapes.get(id) ?? [])
  const box = unionOf(shown) ?? [null, null, null, null]
  const description = about.entries.map(({ term, text }) => `${term}: ${text}`).join('\n')
  const tables = [
    spatialRefSys,
    contents([
      ['areas', 'features', identifierOf(about), description, changed, ...box, BigInt(wgs84)],
      ['about', 'attributes', 'about', '', changed, null, null, null, null, null],
    ]),
    geometryColumns,
    areasTable(table, shapes),
    aboutTable(about),
  ]
  return databaseBytes(tables, geoPackageMarks)
}
