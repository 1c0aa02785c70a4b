import { describe, expect, it } from 'vitest'
import { projectionOf, systemOf } from './projection.ts'

/** Metres between two places. */
const apart = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]) * 111_320

const project = (crs: string, x: number, y: number) => {
  const { result } = projectionOf(crs, { kind: 'unstated' }, 'geo/a.geojson')
  if (!result) throw new Error(`${crs} is not understood`)
  return result.toDegrees(x, y)
}

/**
 * [EPSG code, x, y, longitude, latitude]. Published: 3035 and 3857 from IOGP Guidance Note 7-2 (examples of Lambert
 * Azimuthal Equal Area and Popular Visualisation Pseudo Mercator), 2056 and 21781 from swisstopo, "Approximate formulas
 * for the transformation between Swiss projection coordinates and WGS84" (example of chapter 4.1; metres rounded).
 * The others were computed with PROJ 9.5.1 (pyproj 3.7.2), operation as named in systems.data.ts.
 */
const controlPoints: readonly (readonly [number, number, number, number, number, number])[] = [
  [3035, 3962799.45, 2999718.85, 5, 50, 0.05],
  [3857, -11169055.58, 2800000, -100 - 20 / 60, 24 + 22 / 60 + 54.433 / 3600, 0.05],
  [2056, 2700000, 1100000, 8 + 43 / 60 + 49.79 / 3600, 46 + 2 / 60 + 38.87 / 3600, 1],
  [21781, 700000, 100000, 8 + 43 / 60 + 49.79 / 3600, 46 + 2 / 60 + 38.87 / 3600, 1],
  [25831, 717357.9375, 5629303.2678, 6.083, 50.7747, 0.01],
  [25832, 294343.329, 5628828.2124, 6.083, 50.7747, 0.01],
  [25833, 391779.2593, 5820072.1591, 13.405, 52.52, 0.01],
  [4647, 32565590.9407, 5933912.1654, 9.99, 53.55, 0.01],
  [5650, 33391440.0321, 5820079.6667, 13.4, 52.52, 0.01],
  [32632, 500000, 5872270.5277, 9, 53, 0.01],
  [31466, 2505896.8017, 5626585.9851, 6.083, 50.7747, 0.01],
  [31467, 3500074.0521, 5596024.0983, 9, 50.5, 0.01],
  [31468, 4468849.9826, 5333637.5343, 11.58, 48.14, 0.01],
  [31469, 5391531.5854, 5821962.9036, 13.4, 52.52, 0.01],
  [3068, 24698.2042, 21457.206, 13.4, 52.52, 0.01],
  [3034, 3733329.267, 2675425.8483, 6.083, 50.7747, 0.01],
  [2056, 2600667.4753, 1199657.3164, 7.4474, 46.948, 0.01],
  [31287, 625633.3838, 483376.1186, 16.37, 48.21, 0.01],
  [28992, 176325.2221, 317840.1495, 5.69, 50.85, 0.01],
  [4258, 9, 50.5, 9, 50.5, 0],
  [4326, 9, 50.5, 9, 50.5, 0],
]

describe('projectionOf', () => {
  it.each(controlPoints)('puts EPSG:%i %f, %f at %f, %f', (code, x, y, longitude, latitude, metres) => {
    expect(apart(project(`EPSG:${code}`, x, y), [longitude, latitude])).toBeLessThanOrEqual(metres)
  })

  it('gives the same bits for the same vertex, so that shared borders stay shared', () => {
    expect(project('EPSG:31466', 2505896.8017, 5626585.9851)).toEqual(
      project('EPSG:31466', 2505896.8017, 5626585.9851),
    )
  })

  it.each([
    ['EPSG:25832', 25832],
    ['epsg:25832', 25832],
    ['25832', 25832],
    ['urn:ogc:def:crs:EPSG::25832', 25832],
    ['urn:ogc:def:crs:EPSG:9.8:25832', 25832],
    ['http://www.opengis.net/def/crs/EPSG/0/25832', 25832],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
    ['OGC:CRS84', 4326],
  ])('reads %s', (name, code) => {
    expect(systemOf(name)?.code).toBe(code)
  })

  it.each(['EPSG:99999', 'Gauss-Krüger', 'EPSG:2583', 'PROJCS["x"]'])('refuses %s with exit 2', (name) => {
    const { result, problems } = projectionOf(name, { kind: 'unstated' }, 'geo/a.geojson')
    expect(result).toBeUndefined()
    expect(problems).toMatchObject([
      { code: 'crs-unknown', file: 'geo/a.geojson', exit: 2, severity: 'error' },
    ])
  })

  it('takes the declaration before what the file says', () => {
    const stated = { kind: 'name', name: 'EPSG:25833', place: 'geo/a.geojson' } as const
    expect(projectionOf('EPSG:25832', stated, 'geo/a.geojson').result?.name).toBe('EPSG:25832')
    expect(projectionOf(undefined, stated, 'geo/a.geojson').result?.name).toBe('EPSG:25833')
  })
})

const prj = (falseEasting: number, datum: string, spheroid: string, meridian: number, scale: number) =>
  `PROJCS["WGS_1984_UTM_Zone_32N",GEOGCS["GCS",DATUM["${datum}",SPHEROID[${spheroid}]],PRIMEM["Greenwich",0.0],` +
  `UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${falseEasting}],` +
  `PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",${scale}],` +
  `PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`
const bessel = '"Bessel_1841",6377397.155,299.1528128'

describe('a .prj', () => {
  const read = (text: string) =>
    projectionOf(undefined, { kind: 'wkt', text, place: 'geo/a.prj' }, 'geo/a.shp')

  it('is read by its parameters, whatever its name', () => {
    const text = prj(2500000, 'D_WGS_1984', '"WGS_1984",6378137.0,298.257223563', 9, 0.9996)
    const at = read(text).result?.toDegrees(2294343.329, 5628828.2124)
    expect(apart(at ?? [0, 0], [6.083, 50.7747])).toBeLessThan(0.01)
  })

  it('gets the datum shift that it names but does not say', () => {
    const at = read(prj(2500000, 'D_Deutsches_Hauptdreiecksnetz', bessel, 6, 1)).result?.toDegrees(
      2505896.8017,
      5626585.9851,
    )
    expect(apart(at ?? [0, 0], [6.083, 50.7747])).toBeLessThan(0.01)
  })

  it('is refused where its datum is not known, naming the .prj', () => {
    const { result, problems } = read(prj(2500000, 'D_Rauenberg_Town', bessel, 6, 1))
    expect(result).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'crs-unknown', file: 'geo/a.prj', exit: 2 }])
  })
})
