// The tables that make an SQLite database a GeoPackage 1.3 (OGC 12-128r19, annex C), and its three prescribed systems of
// coordinates.
import type { FileMarks, SqlTable } from './sqlite/databaseBytes.ts'
import type { Row } from './sqlite/trees.ts'

/** "GPKG", and the version 1.3. */
export const geoPackageMarks: FileMarks = { applicationId: 0x47504b47, userVersion: 10300 }

const numbered = (rows: readonly Row['values'][]): readonly Row[] =>
  rows.map((values, i) => ({ rowid: i + 1, values }))

export const wgs84 = 4326
const wgs84Definition =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' +
  'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],' +
  'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
const cartesian = 'undefined Cartesian coordinate reference system'
const geographic = 'undefined geographic coordinate reference system'

/** `srs_id` is the number of the row and stands as null within it. */
export const spatialRefSys: SqlTable = {
  name: 'gpkg_spatial_ref_sys',
  sql: `CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
)`,
  rows: [
    { rowid: -1, values: ['Undefined Cartesian SRS', null, 'NONE', -1n, 'undefined', cartesian] },
    { rowid: 0, values: ['Undefined geographic SRS', null, 'NONE', 0n, 'undefined', geographic] },
    {
      rowid: wgs84,
      values: [
        'WGS 84 geodetic',
        null,
        'EPSG',
        BigInt(wgs84),
        wgs84Definition,
        'longitude, latitude in degrees',
      ],
    },
  ],
}

export const contents = (rows: readonly Row['values'][]): SqlTable => ({
  name: 'gpkg_contents',
  sql: `CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
)`,
  rows: numbered(rows),
  unique: [[0], [2]],
})

export const geometryColumns: SqlTable = {
  name: 'gpkg_geometry_columns',
  sql: `CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
)`,
  rows: numbered([['areas', 'geom', 'MULTIPOLYGON', BigInt(wgs84), 0n, 0n]]),
  unique: [[0, 1], [0]],
}
