import { describe, expect, it } from 'vitest'
import { atlasFolderOf } from '../../testing/atlasFolderOf.ts'
import { exactGeoJson } from './exactGeoJson.ts'
import { atlasOfLevels, edition, level } from './fixtures/atlasOfLevels.ts'
import { geoJsonOf, polygon } from './fixtures/squares.ts'
import { half, place, quarters, readQuarters, towns } from './fixtures/townsAndQuarters.ts'
import { readGeometry } from './readGeometry.ts'

describe('readGeometry', () => {
  it('gives areas with key, name and parent; parent only where there is a parent level', async () => {
    const { result, problems } = await readQuarters(quarters)
    expect(problems).toEqual([])
    expect(result?.map(({ level, edition }) => `${level}.${edition}`)).toEqual(['town.any', 'quarter.any'])
    expect(result?.[0]?.areas[0]?.properties).toEqual({ id: '01', name: 'Name 01' })
    expect(result?.[1]?.areas[0]).toEqual({
      type: 'Feature',
      properties: { id: '0101', name: 'Name 0101', parent: '01' },
      geometry: polygon(half(6, 50)),
    })
  })

  it('says which file comes next, and reads the same twice to the last byte', async () => {
    const calls: unknown[][] = []
    const folder = atlasFolderOf({ 'a.geojson': geoJsonOf(towns) })
    const atlas = atlasOfLevels(level('town', [edition({ file: 'a.geojson' })]))
    const bytes = async () => {
      const { result } = await readGeometry(folder, atlas, (...call) => calls.push(call))
      return (result ?? []).map(exactGeoJson)
    }
    expect(await bytes()).toEqual(await bytes())
    expect(calls[0]).toEqual([0, 1, 'a.geojson'])
  })

  it('reports a missing file with exit 3 and gives no half result', async () => {
    const folder = atlasFolderOf({ 'geo/towns.geojson': geoJsonOf(towns) })
    const atlas = atlasOfLevels(
      level('town', [edition({ file: 'geo/towns.geojson' })]),
      level('quarter', [edition({ file: 'geo/quarters.geojson' })], 'town'),
    )
    const { result, problems } = await readGeometry(folder, atlas)
    expect(result).toBeUndefined()
    expect(problems).toMatchObject([{ ...place, code: 'file-missing', exit: 3 }])
  })
})
