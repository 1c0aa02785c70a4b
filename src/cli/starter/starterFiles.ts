// The small atlas that `init` writes: two municipalities, six areas, two indicators, invented figures. It shows the usual
// shape of a delivery (semicolons, decimal commas, a symbol for a withheld count) and builds without a change.
import { starterAtlas } from './starterAtlas.data.ts'

const municipalities = [
  { key: '09990001', name: 'Musterstadt' },
  { key: '09990002', name: 'Beispielheim' },
]
const areas = ['Altstadt', 'Mühlenviertel', 'Nord', 'Kirchberg', 'Süd', 'Weststraße'].map((name, i) => ({
  key: `${municipalities[Math.floor(i / 3)]?.key ?? ''}${String((i % 3) + 1).padStart(2, '0')}`,
  name,
  parent: municipalities[Math.floor(i / 3)]?.key ?? '',
}))
const years = [2022, 2023, 2024]

/** South-west corner and size of a cell of the grid, in degrees. */
const grid = { west: 10, south: 50, size: 0.02 }

/** Corner of the grid; areas lie three in a row, one row a municipality. */
const corner = (x: number, y: number) => [
  Number((grid.west + x * grid.size).toFixed(2)),
  Number((grid.south + y * grid.size).toFixed(2)),
]

/** Ring around `width` cells beginning at (x, y), with every corner that an inner border ends at. */
function ring(x: number, y: number, width: number): number[][] {
  const below = Array.from({ length: width + 1 }, (_, i) => corner(x + i, y))
  const above = Array.from({ length: width + 1 }, (_, i) => corner(x + width - i, y + 1))
  return [...below, ...above, corner(x, y)]
}

const polygon = (properties: Readonly<Record<string, string>>, outline: number[][]) =>
  JSON.stringify({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [outline] } })

const collection = (features: readonly string[]) =>
  `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`

/** Invented, without chance: every call gives the same figures. */
function rows(): string[] {
  return years.flatMap((year, y) =>
    areas.map(({ key, name }, i) => {
      const inhabitants = 1400 + 230 * i + 12 * y
      const children = i === 1 && year === 2024 ? '.' : String(150 + 31 * ((i * 4) % 6) - 5 * y)
      const rent = (6.4 + 0.55 * ((i * 5) % 6) + 0.3 * y).toFixed(2).replace('.', ',')
      return [key, name, year, children, inhabitants, rent].join(';')
    }),
  )
}

/** Path → content of every file. */
export function starterFiles(): Readonly<Record<string, string>> {
  return {
    'atlas.yaml': starterAtlas,
    'geo/gemeinden.geojson': collection(
      municipalities.map(({ key, name }, y) => polygon({ schluessel: key, name }, ring(0, y, 3))),
    ),
    'geo/quartiere.geojson': collection(
      areas.map(({ key, name, parent }, i) =>
        polygon({ schluessel: key, name, gemeinde: parent }, ring(i % 3, Math.floor(i / 3), 1)),
      ),
    ),
    'data/bevoelkerung.csv': `${['schluessel;name;jahr;kinder;einwohner;miete', ...rows()].join('\r\n')}\r\n`,
  }
}
