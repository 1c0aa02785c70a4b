// Coordinate systems by EPSG code, written out for proj4. Parameters: EPSG Geodetic Parameter Dataset (epsg.org).
// Datum shifts (towgs84: metres, arc seconds, ppm; position vector) and what they are good for:
//   DHDN      EPSG:1777 "DHDN to WGS 84 (2)", whole of western Germany, 3 m
//   MGI       EPSG:1618 "MGI to WGS 84 (3)", Austria, 1.5 m
//   CH1903(+) EPSG:1676 "CH1903+ to WGS 84 (1)", Switzerland, 1 m
//   Amersfoort EPSG:4833 "Amersfoort to WGS 84 (4)", Netherlands, 1 m
//   ETRS89    taken as WGS 84: the plates have drifted apart by less than a metre

import type { Box } from '../shape/boxOf.ts'

export interface KnownSystem {
  readonly code: number
  readonly name: string
  /** proj4 definition; absent where coordinates are degrees on WGS 84 already. */
  readonly proj?: string
  /** Where the system is meant to be used, in degrees. */
  readonly use: Box
}

const etrs = '+ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs'
const dhdn = '+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs'
const mgi = '+ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m +no_defs'
const swiss = '+ellps=bessel +towgs84=674.374,15.056,405.346 +units=m +no_defs'
const dutch =
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs'
const germany: Box = [5.8, 47.2, 15.1, 55.1]

export const systems: readonly KnownSystem[] = [
  { code: 4326, name: 'WGS 84', use: [-180, -90, 180, 90] },
  { code: 4258, name: 'ETRS89', use: [-180, -90, 180, 90] },
  {
    code: 25832,
    name: 'ETRS89 / UTM zone 32N',
    proj: `+proj=utm +zone=32 ${etrs}`,
    use: [5.5, 43, 12.5, 84],
  },
  {
    code: 25833,
    name: 'ETRS89 / UTM zone 33N',
    proj: `+proj=utm +zone=33 ${etrs}`,
    use: [11.5, 46, 18.5, 84],
  },
  {
    code: 25831,
    name: 'ETRS89 / UTM zone 31N',
    proj: `+proj=utm +zone=31 ${etrs}`,
    use: [-0.5, 37, 6.5, 82],
  },
  {
    code: 4647,
    name: 'ETRS89 / UTM zone 32N (zE-N)',
    proj: `+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=32500000 +y_0=0 ${etrs}`,
    use: germany,
  },
  {
    code: 5650,
    name: 'ETRS89 / UTM zone 33N (zE-N)',
    proj: `+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=33500000 +y_0=0 ${etrs}`,
    use: germany,
  },
  ...[2, 3, 4, 5].map((zone) => ({
    code: 31464 + zone,
    name: `DHDN / 3-degree Gauss-Kruger zone ${zone}`,
    proj: `+proj=tmerc +lat_0=0 +lon_0=${3 * zone} +k=1 +x_0=${zone}500000 +y_0=0 ${dhdn}`,
    use: [3 * zone - 2, 47.2, 3 * zone + 2, 55.1] as const,
  })),
  {
    code: 4314,
    name: 'DHDN',
    proj: '+proj=longlat +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +no_defs',
    use: germany,
  },
  {
    code: 3068,
    name: 'DHDN / Soldner Berlin',
    proj: `+proj=cass +lat_0=52.41864827777778 +lon_0=13.62720366666667 +x_0=40000 +y_0=10000 ${dhdn}`,
    use: [13, 52.3, 13.8, 52.7],
  },
  {
    code: 3035,
    name: 'ETRS89-extended / LAEA Europe',
    proj: `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${etrs}`,
    use: [-35, 24, 45, 72],
  },
  {
    code: 3034,
    name: 'ETRS89-extended / LCC Europe',
    proj: `+proj=lcc +lat_1=35 +lat_2=65 +lat_0=52 +lon_0=10 +x_0=4000000 +y_0=2800000 ${etrs}`,
    use: [-35, 24, 45, 72],
  },
  {
    code: 3857,
    name: 'WGS 84 / Pseudo-Mercator',
    proj: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
    use: [-180, -85.06, 180, 85.06],
  },
  ...[31, 32, 33].map((zone) => ({
    code: 32600 + zone,
    name: `WGS 84 / UTM zone ${zone}N`,
    proj: `+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`,
    use: [6 * zone - 186.5, 0, 6 * zone - 179.5, 84] as const,
  })),
  {
    code: 2056,
    name: 'CH1903+ / LV95',
    proj: `+proj=somerc +lat_0=46.95240555555556 +lon_0=7.439583333333333 +k_0=1 +x_0=2600000 +y_0=1200000 ${swiss}`,
    use: [5.9, 45.8, 10.5, 47.9],
  },
  {
    code: 21781,
    name: 'CH1903 / LV03',
    proj: `+proj=somerc +lat_0=46.95240555555556 +lon_0=7.439583333333333 +k_0=1 +x_0=600000 +y_0=200000 ${swiss}`,
    use: [5.9, 45.8, 10.5, 47.9],
  },
  {
    code: 31287,
    name: 'MGI / Austria Lambert',
    proj: `+proj=lcc +lat_1=49 +lat_2=46 +lat_0=47.5 +lon_0=13.33333333333333 +x_0=400000 +y_0=400000 ${mgi}`,
    use: [9.5, 46.4, 17.2, 49.1],
  },
  {
    code: 28992,
    name: 'Amersfoort / RD New',
    proj: `+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ${dutch}`,
    use: [3.2, 50.7, 7.3, 53.7],
  },
]

/**
 * Datum shifts for .prj texts, which name a datum and leave its shift out. Keys: the datum's name without `D_`, capitals
 * and anything but letters and digits.
 */
export const datumShifts: Readonly<Record<string, string>> = {
  deutscheshauptdreiecksnetz: '598.1,73.7,418.2,0.202,0.045,-2.455,6.7',
  potsdamrauenberg1950dhdn: '598.1,73.7,418.2,0.202,0.045,-2.455,6.7',
  mgi: '577.326,90.129,463.919,5.137,1.474,5.297,2.4232',
  militargeographischeinstitut: '577.326,90.129,463.919,5.137,1.474,5.297,2.4232',
  ch1903: '674.374,15.056,405.346,0,0,0,0',
  amersfoort: '565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725',
}
