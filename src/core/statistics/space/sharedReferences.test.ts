// Against numbers computed elsewhere (R 4.2, spdep 1.2-7) on data sets shared beside the repository: see SOURCE.md there.
// Skipped, saying so, where they are not there.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseShp } from 'shpjs'
import { describe, expect, test } from 'vitest'
import { normalTail } from '../trend/normalTail.ts'
import { contiguity, type AreaRings, type ContiguityRule } from './contiguity.ts'
import { localMoran } from './localMoran.ts'
import { moransI } from './moransI.ts'
import type { Neighbours } from './neighbours.ts'

const folder = resolve(import.meta.dirname, '../../../../../shared/data/09-stats-reference')
const isThere = existsSync(folder)
const read = (name: string) => readFileSync(join(folder, name))
const rowsOf = (name: string, separator = ';') =>
  read(name)
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').trim().split(separator))

type Polygons = readonly (readonly (readonly (readonly number[])[])[])[]
type Geometry =
  { type: 'Polygon'; coordinates: Polygons[number] } | { type: 'MultiPolygon'; coordinates: Polygons }

function ringsOf(geometries: readonly Geometry[]): AreaRings {
  const points: number[] = []
  const ringEnds: number[] = []
  const ringAreas: number[] = []
  for (const [area, geometry] of geometries.entries())
    for (const ring of geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()) {
      for (const [x = 0, y = 0] of ring) points.push(x, y)
      ringEnds.push(points.length / 2)
      ringAreas.push(area)
    }
  return {
    points: Float64Array.from(points),
    ringEnds: Uint32Array.from(ringEnds),
    ringAreas: Uint32Array.from(ringAreas),
    count: geometries.length,
  }
}

/** R's default snap: the root of the machine's precision. */
const snap = Math.sqrt(Number.EPSILON)
const neighboursOf = (set: string, rule: ContiguityRule): Neighbours => {
  const geometries: Geometry[] =
    set === 'columbus'
      ? JSON.parse(read('columbus/columbus.json').toString('utf8')).features.map(
          ({ geometry }: { geometry: Geometry }) => geometry,
        )
      : (parseShp(read('stl/stl_hom.shp')) as unknown as Geometry[])
  return contiguity(ringsOf(geometries), rule, snap)
}

describe.skipIf(!isThere)(`reference data sets${isThere ? '' : ' (skipped: ../shared is not there)'}`, () => {
  test.each(['columbus', 'stl'])('%s: queen neighbours', (set) => {
    const expected = rowsOf(`${set}/expected_queen_neighbours.csv`)
    const ids = expected.map(([id]) => id ?? '')
    const neighbours = neighboursOf(set, 'queen')
    expect(neighbours).toHaveLength(expected.length)
    for (const [i, [, list = '']] of expected.entries())
      expect(new Set((neighbours[i] ?? []).map((other) => ids[other]))).toEqual(new Set(list.split(' ')))
  })

  const cases = ['columbus', 'stl'].flatMap((set) =>
    (['queen', 'rook'] as const).flatMap((rule) =>
      isThere
        ? rowsOf(`${set}/expected_moran_${rule}.csv`).map((row) => [set, rule, row[0] ?? '', row] as const)
        : [],
    ),
  )
  const valuesOf = (set: string, variable: string) => {
    const known = `${set}/expected_localmoran_${variable}.csv`
    return rowsOf(known).map(([, x]) => Number(x))
  }
  test.each(cases)("%s, %s: Moran's I of %s", (set, rule, variable, row) => {
    const moran = moransI(valuesOf(set, variable), neighboursOf(set, rule))
    if (moran.kind === 'none') throw new Error(moran.reason)
    const [, , , n, i, expected, variance, z] = row.map(Number)
    expect(moran.n).toBe(n)
    expect(moran.i).toBeCloseTo(i ?? 0, 10)
    expect(moran.expected).toBeCloseTo(expected ?? 0, 12)
    expect(moran.underRandomisation.variance).toBeCloseTo(variance ?? 0, 12)
    expect(moran.underRandomisation.z).toBeCloseTo(z ?? 0, 8)
  })

  // Published in pysal/esda's own tests: HR8893 with the rook neighbours of stl.gal; one-sided p under normality.
  test("stl: the published Moran's I of HR8893", () => {
    const moran = moransI(valuesOf('stl', 'HR8893'), neighboursOf('stl', 'rook'))
    if (moran.kind === 'none') throw new Error(moran.reason)
    expect(moran.i).toBeCloseTo(0.24365582621771659, 10)
    expect(normalTail(moran.underNormality.z) / 2).toBeCloseTo(0.00013573931385468807, 10)
  })

  test.each([
    ['columbus', 'CRIME'],
    ['columbus', 'INC'],
    ['columbus', 'HOVAL'],
    ['stl', 'HR8893'],
    ['stl', 'HR7984'],
  ])("%s: local Moran's I of %s", (set, variable) => {
    const rows = rowsOf(`${set}/expected_localmoran_${variable}.csv`)
    const local = localMoran(valuesOf(set, variable), neighboursOf(set, 'queen'))
    const letter = { highHigh: 'HH', lowLow: 'LL', highLow: 'HL', lowHigh: 'LH' }
    const n = rows.length
    for (const [i, row] of rows.entries()) {
      // The reference takes n − 1 (mlvar = FALSE), we n.
      expect(((local?.local[i] ?? 0) * (n - 1)) / n).toBeCloseTo(Number(row[4]), 9)
      expect(letter[local?.quadrants[i] ?? 'lowLow']).toBe(row[5])
    }
  })
})
