import { zipSync } from 'fflate'
import type { Position } from 'geojson'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import { atlasFolderOf } from '../../../testing/atlasFolderOf.ts'
import { edition } from '../fixtures/atlasOfLevels.ts'
import { geoPackageOf, polygonWkb } from '../fixtures/geoPackageOf.ts'
import { latin1, shapefileOf, type ShapefileOptions } from '../fixtures/shapefileOf.ts'
import { areaOf, geoJsonOf, polygon, square } from '../fixtures/squares.ts'
import { readLayer } from './readLayer.ts'
import { readWkb } from './readWkb.ts'

type Files = Parameters<typeof atlasFolderOf>[0]
const read = (files: Files, parts: Parameters<typeof edition>[0]) =>
  readLayer(atlasFolderOf(files), edition(parts))

const clockwise = (ring: readonly Position[]) => ring.toReversed()
const shapes = (options: ShapefileOptions = {}) =>
  shapefileOf(
    [
      { rings: [clockwise(square(0, 0, 10)), square(2, 2)], row: { id: '01', name: 'Süd', nr: 7 } },
      {
        rings: [clockwise(square(10, 0, 10)), clockwise(square(30, 0, 5))],
        row: { id: '02', name: 'Nord', nr: 8 },
      },
    ],
    options,
  )

const prj = new TextEncoder().encode('GEOGCS["x"]')

describe('readLayer', () => {
  it('reads GeoJSON with its crs member, and takes the id of a feature for a property', async () => {
    const file = geoJsonOf(
      [{ ...areaOf('01', polygon(square(0, 0))), id: 'f1', properties: { name: 'A' } }],
      {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } },
      },
    )
    const { result } = await read({ 'a.geojson': file }, { file: 'a.geojson' })
    expect(result?.areas).toEqual([{ properties: { name: 'A', id: 'f1' }, geometry: polygon(square(0, 0)) }])
    expect(result?.system).toMatchObject({ kind: 'name', name: 'urn:ogc:def:crs:EPSG::25832' })
  })

  it('reads the object of a TopoJSON that layer names, and lists them where it names none', async () => {
    const collection = { type: 'FeatureCollection', features: [areaOf('01', polygon(square(0, 0)))] } as never
    const file = JSON.stringify(topology({ quarters: collection, towns: collection }))
    const chosen = await read({ 'a.json': file }, { file: 'a.json', layer: 'towns' })
    expect(chosen.result?.areas[0]?.properties['id']).toBe('01')
    const open = await read({ 'a.json': file }, { file: 'a.json' })
    expect(open.problems).toMatchObject([
      { code: 'layer-missing', hint: 'Set layer: to one of quarters, towns.' },
    ])
  })

  it('reads a zipped shapefile: holes in their rings, islands apart, numbers, .prj', async () => {
    const { shp, dbf } = shapes()
    const zip = zipSync({ 'x/a.shp': shp, 'x/a.DBF': dbf, 'x/a.prj': prj, 'x/readme.txt': latin1('hi') })
    const { result, problems } = await read({ 'a.zip': zip }, { file: 'a.zip', encoding: 'utf-8' })
    expect(problems).toEqual([])
    expect(result?.columns).toEqual(['id', 'name', 'nr'])
    expect(result?.areas.map(({ properties }) => properties)).toEqual([
      { id: '01', name: 'Süd', nr: 7 },
      { id: '02', name: 'Nord', nr: 8 },
    ])
    expect(
      result?.areas.map(({ geometry }) => geometry && 'coordinates' in geometry && geometry.coordinates),
    ).toEqual([
      [[clockwise(square(0, 0, 10)), square(2, 2)]],
      [[clockwise(square(10, 0, 10))], [clockwise(square(30, 0, 5))]],
    ])
    expect(result?.system).toMatchObject({ kind: 'wkt', text: 'GEOGCS["x"]', place: 'a.zip' })
  })

  it('asks which one where a zip holds several shapefiles', async () => {
    const { shp, dbf } = shapes()
    const zip = zipSync({ 'a.shp': shp, 'a.dbf': dbf, 'b.shp': shp, 'b.dbf': dbf })
    const { problems } = await read({ 'a.zip': zip }, { file: 'a.zip' })
    expect(problems).toMatchObject([{ code: 'layer-missing', hint: 'Set layer: to one of a, b.' }])
    expect(
      (await read({ 'a.zip': zip }, { file: 'a.zip', layer: 'b', encoding: 'utf-8' })).result?.areas,
    ).toHaveLength(2)
  })

  it('reads a loose shapefile and names its missing .dbf', async () => {
    const { shp, dbf } = shapes()
    const whole = await read({ 'geo/a.shp': shp, 'geo/a.dbf': dbf, 'geo/a.PRJ': prj }, { file: 'geo/a.shp' })
    expect(whole.result?.areas).toHaveLength(2)
    expect(whole.result?.system).toMatchObject({ kind: 'wkt', place: 'geo/a.prj' })
    const bare = await read({ 'geo/a.shp': shp }, { file: 'geo/a.shp' })
    expect(bare.problems).toMatchObject([{ code: 'file-missing', file: 'geo/a.dbf', exit: 3 }])
  })

  it('keeps rings that fit nowhere, and files wound the wrong way round', async () => {
    const row = { id: '01', name: 'A' }
    const { shp, dbf } = shapefileOf([
      { rings: [clockwise(square(0, 0)), square(5, 5)], row },
      { rings: [square(0, 0, 9), square(20, 0)], row },
      { rings: [], row },
    ])
    const { result } = await read({ 'a.shp': shp, 'a.dbf': dbf }, { file: 'a.shp' })
    expect(
      result?.areas.map(({ geometry }) => geometry && 'coordinates' in geometry && geometry.coordinates),
    ).toEqual([[[clockwise(square(0, 0))], [square(5, 5)]], [[square(0, 0, 9)], [square(20, 0)]], null])
  })

  it.each([
    ['.cpg ANSI 1252', { encode: latin1 }, 'ANSI 1252', undefined],
    ['.cpg 88591', { encode: latin1 }, '88591', undefined],
    ['.cpg UTF-8', {}, 'UTF-8', undefined],
    ['the language driver', { encode: latin1, driver: 0x57 }, undefined, undefined],
    ['trial: UTF-8', {}, undefined, undefined],
    ['trial: not UTF-8', { encode: latin1 }, undefined, undefined],
    ['declaration against a wrong .cpg', { encode: latin1 }, 'UTF-8', 'windows-1252'],
  ])('reads umlauts by %s', async (_, options, cpg, encoding) => {
    const { shp, dbf } = shapes(options)
    const files = { 'a.shp': shp, 'a.dbf': dbf, ...(cpg && { 'a.cpg': latin1(cpg) }) }
    const { result } = await read(files, { file: 'a.shp', ...(encoding && { encoding }) })
    expect(result?.areas[0]?.properties['name']).toBe('Süd')
  })

  it('says what code page it took where none is stated, and refuses those of DOS', async () => {
    const tried = shapes({ encode: latin1 })
    const note = await read({ 'a.shp': tried.shp, 'a.dbf': tried.dbf }, { file: 'a.shp' })
    expect(note.problems).toMatchObject([{ severity: 'note', code: 'encoding-detected', file: 'a.dbf' }])
    const dos = shapes({ encode: latin1, driver: 2 })
    const refused = await read({ 'a.shp': dos.shp, 'a.dbf': dos.dbf }, { file: 'a.shp' })
    expect(refused.problems).toMatchObject([{ code: 'encoding-unknown', value: 'cp850', exit: 2 }])
  })

  it('reads a layer of a GeoPackage with its system, and lists them where layer is left out', async () => {
    const rows = [
      { key: 1, name: 'Süd', polygons: [[square(0, 0)]] },
      { key: 2, name: 'Nord', polygons: null },
    ]
    const file = await geoPackageOf([
      { name: 'towns', srsId: 25832, rows },
      { name: 'quarters', srsId: 31466, rows: rows.slice(1) },
    ])
    const { result } = await read({ 'a.gpkg': file }, { file: 'a.gpkg', layer: 'towns' })
    expect(result?.areas).toEqual([
      {
        properties: { fid: 1, schluessel: 1, name: 'Süd' },
        geometry: { type: 'MultiPolygon', coordinates: [[square(0, 0)]] },
      },
      { properties: { fid: 2, schluessel: 2, name: 'Nord' }, geometry: null },
    ])
    expect(result?.system).toEqual({ kind: 'name', name: 'EPSG:25832', place: 'a.gpkg' })
    const open = await read({ 'a.gpkg': file }, { file: 'a.gpkg' })
    expect(open.problems).toMatchObject([
      { code: 'layer-missing', hint: 'Set layer: to one of quarters, towns.' },
    ])
  })

  it('reads GeoJSON in Windows-1252 and says so', async () => {
    const file = latin1(geoJsonOf([areaOf('Süd', polygon(square(0, 0)))]))
    const { result, problems } = await read({ 'a.geojson': file }, { file: 'a.geojson' })
    expect(result?.areas[0]?.properties['id']).toBe('Süd')
    expect(problems).toMatchObject([{ code: 'encoding-detected', severity: 'note' }])
  })

  it.each([
    ['cut JSON', '{"type":"FeatureCollection","features":['],
    ['other JSON', '{"a":1}'],
    ['a cut zip', zipSync({ 'a.shp': shapes().shp }).subarray(0, 60)],
    ['a zip without .shp', zipSync({ 'a.txt': latin1('hi') })],
    ['a shapefile cut short', zipSync({ 'a.shp': shapes().shp.subarray(0, 200), 'a.dbf': shapes().dbf })],
    ['a database that is no GeoPackage', latin1(`SQLite format 3\0${' '.repeat(200)}`)],
  ])('reports %s', async (_, content) => {
    const { result, problems } = await read({ 'geo/a': content }, { file: 'geo/a', encoding: 'utf-8' })
    expect(result).toBeUndefined()
    expect(problems).toMatchObject([
      { severity: 'error', code: 'geometry-unreadable', file: 'geo/a', exit: 1 },
    ])
  })

  it('reports outlines and rows that do not match in number', async () => {
    const { shp } = shapes()
    const { dbf } = shapefileOf([{ rings: [], row: { id: '01' } }])
    const { problems } = await read({ 'a.shp': shp, 'a.dbf': dbf }, { file: 'a.shp' })
    expect(problems).toMatchObject([
      { code: 'geometry-unreadable', message: 'a: 2 outlines in .shp, but 1 rows in .dbf.' },
    ])
  })

  it('reports a file that is not there, with exit 3', async () => {
    expect((await read({}, { file: 'geo/a.zip' })).problems).toMatchObject([
      { code: 'file-missing', file: 'geo/a.zip', exit: 3 },
    ])
  })
})

describe('readWkb', () => {
  it('reads either byte order, and leaves out heights', () => {
    const ring = square(0, 0).map((at) => at.concat(99))
    const flat = polygonWkb([square(0, 0)])
    const withZ = polygonWkb([ring])
    withZ[1] = 1003 & 0xff
    withZ[2] = 1003 >> 8
    const big = new DataView(new ArrayBuffer(21))
    big.setUint32(1, 1)
    big.setFloat64(5, 6.5)
    big.setFloat64(13, 50.5)
    expect(readWkb(Uint8Array.from(flat))).toEqual(polygon(square(0, 0)))
    expect(readWkb(Uint8Array.from(withZ))).toEqual(polygon(square(0, 0)))
    expect(readWkb(new Uint8Array(big.buffer))).toEqual({ type: 'Point', coordinates: [6.5, 50.5] })
  })

  it('refuses curves', () => {
    expect(() => readWkb(Uint8Array.of(1, 10, 0, 0, 0))).toThrow('curves')
  })
})
