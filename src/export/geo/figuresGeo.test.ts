import { geojsonType, bbox } from '@turf/turf'
import * as fc from 'fast-check'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js'
import { describe, expect, test } from 'vitest'
import { sceneTable } from '../../core/scene/table/sceneTable.ts'
import { edition } from '../../publish/geometry/fixtures/atlasOfLevels.ts'
import { readLayer } from '../../publish/geometry/formats/readLayer.ts'
import { anyScene } from '../../testing/anyScene.ts'
import { atlasFolderOf } from '../../testing/atlasFolderOf.ts'
import { outlinesOf } from '../../testing/exportOf.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { aboutView } from '../about/aboutView.ts'
import { figuresGeoJson } from './figuresGeoJson.ts'
import { figuresGeoPackage } from './figuresGeoPackage.ts'
import { outlineShapes } from './outlineShapes.ts'

const made = { manifest: sampleManifest, page: 'https://atlas.example/', day: '2026-12-01' }
const scene = sampleScene()
const table = sceneTable(scene)
const about = aboutView(scene, made)
const shapes = outlineShapes(outlinesOf(table.ids))
type Read = FeatureCollection<Polygon | MultiPolygon> & {
  readonly raumblick: Readonly<Record<string, string>>
}
const expected = (cell: string | number | undefined) => (cell === '' || cell === undefined ? null : cell)

describe('figuresGeoJson', () => {
  const file = JSON.parse(figuresGeoJson(table, about, shapes)) as Read

  test('is a FeatureCollection to another library, with the published outlines', () => {
    geojsonType(file, 'FeatureCollection', 'test')
    expect(bbox(file)).toEqual([0, 50, 101.5, 50.5])
    expect(file.features.map(({ id }) => id)).toEqual(table.ids)
    expect(file.features[1]?.geometry).toEqual(shapes.get(table.ids[1] ?? ''))
    expect(file).not.toHaveProperty('crs')
  })

  test('says what it is and under which licence', () => {
    expect(file.raumblick).toMatchObject({
      title: 'Kinderarmut, 31.12.2024, 12 Orte',
      source: 'Erfundene Statistik',
      release: '2026.1',
      licence: 'CC0-1.0',
      link: about.link,
    })
  })

  test('of any scene: the properties are the table’s row; without a number null, and why', () => {
    fc.assert(
      fc.property(anyScene, ({ scene: any }) => {
        const its = sceneTable(any)
        const read = JSON.parse(figuresGeoJson(its, aboutView(any, made), shapes)) as Read
        expect(read.features).toHaveLength(its.ids.length)
        for (const [i, { properties }] of read.features.entries()) {
          expect(properties).toEqual(
            Object.fromEntries(its.columns.map(({ name, cells }) => [name, expected(cells[i])])),
          )
          if (properties?.['value'] === null) expect(properties['status']).toEqual(expect.any(String))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('an area without outlines stays, without geometry', () => {
    const read = JSON.parse(figuresGeoJson(table, about, new Map())) as Read
    expect(read.features).toHaveLength(12)
    expect(read.features[0]?.geometry).toBeNull()
  })

  test('bytes that are no outlines are named', () => {
    expect(() => outlineShapes('{"features":[{"type":"Feature"}]}')).toThrow('feature 0 is no area')
  })
})

describe('figuresGeoPackage', () => {
  test('read by the reader of atlases: outlines, system and every cell', async () => {
    const bytes = figuresGeoPackage(table, about, shapes)
    const { result, problems } = await readLayer(
      atlasFolderOf({ 'a.gpkg': bytes }),
      edition({ file: 'a.gpkg' }),
    )
    expect(problems).toEqual([])
    expect(result?.system).toMatchObject({ kind: 'name', name: 'EPSG:4326' })
    for (const [i, id] of table.ids.entries()) {
      const area = result?.areas[i]
      const shape = shapes.get(id)
      const polygons = shape?.type === 'Polygon' ? [shape.coordinates] : shape?.coordinates
      expect(area?.geometry).toEqual({ type: 'MultiPolygon', coordinates: polygons })
      const { fid: _, ...cells } = area?.properties ?? {}
      expect(cells).toEqual(
        Object.fromEntries(table.columns.map(({ name, cells: of }) => [name, expected(of[i])])),
      )
    }
  })

  test('is sound to SQLite, bears the marks of a GeoPackage 1.3, and its box', async () => {
    const sql = await initSqlJs()
    const database = new sql.Database(figuresGeoPackage(table, about, shapes))
    const ask = (query: string) => database.exec(query)[0]?.values
    expect(ask('PRAGMA integrity_check')).toEqual([['ok']])
    expect(ask('PRAGMA foreign_key_check')).toBeUndefined()
    expect(ask('PRAGMA application_id')).toEqual([[0x47504b47]])
    expect(ask('PRAGMA user_version')).toEqual([[10300]])
    expect(
      ask(
        "SELECT min_x, min_y, max_x, max_y, data_type, identifier FROM gpkg_contents WHERE table_name = 'areas'",
      ),
    ).toEqual([[0, 50, 101.5, 50.5, 'features', about.title]])
    expect(ask("SELECT text FROM about WHERE term = 'Lizenz'")).toEqual([['CC0-1.0']])
    expect(ask("SELECT typeof(value), typeof(key) FROM areas WHERE key = 'K1-1'")).toEqual([['real', 'text']])
    database.close()
  })

  test('the same export gives the same bytes', () => {
    const [a, b] = [figuresGeoPackage(table, about, shapes), figuresGeoPackage(table, about, shapes)]
    expect(a).toEqual(b)
  })
})
