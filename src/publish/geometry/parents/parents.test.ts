import { describe, expect, it } from 'vitest'
import { atlasFolderOf } from '../../../testing/atlasFolderOf.ts'
import { atlasOfLevels, edition, level } from '../fixtures/atlasOfLevels.ts'
import { areaOf, geoJsonOf, polygon, square } from '../fixtures/squares.ts'
import {
  half,
  place,
  quarter,
  quarters,
  readQuarters,
  sites,
  towns,
  withFirst,
} from '../fixtures/townsAndQuarters.ts'
import { readGeometry } from '../readGeometry.ts'

describe('parents', () => {
  it('reports a parent that is not there, at the property that names it', async () => {
    const { problems } = await readQuarters(withFirst(quarter('0101', '09', half(6, 50))))
    expect(problems).toMatchObject([{ ...place, code: 'parent-unknown', column: 'town', value: '09' }])
    expect(problems).toHaveLength(1)
  })

  it('reports an area that names no parent', async () => {
    const { problems } = await readQuarters(withFirst(quarter('0101', null, half(6, 50))))
    expect(problems).toMatchObject([{ ...place, code: 'parent-missing', column: 'town', value: '0101' }])
  })

  it('finds parents by place where no key is declared', async () => {
    const folder = atlasFolderOf({ 't.geojson': geoJsonOf(towns), 'q.geojson': geoJsonOf(quarters) })
    const atlas = (file: string) =>
      atlasOfLevels(
        level('town', [edition({ file: 't.geojson' })]),
        level('quarter', [edition({ file })], 'town'),
      )
    const { result, problems } = await readGeometry(folder, atlas('q.geojson'))
    expect(problems).toEqual([])
    expect(result?.[1]?.areas.map(({ properties }) => properties.parent)).toEqual(['01', '01', '02', '02'])
    const lost = atlasFolderOf({
      't.geojson': geoJsonOf(towns),
      'q.geojson': geoJsonOf([...quarters, quarter('09', '', half(20, 50))]),
    })
    expect((await readGeometry(lost, atlas('q.geojson'))).problems).toMatchObject([
      { code: 'parent-not-found', value: '09' },
    ])
  })

  it('takes the parents of its own time', async () => {
    const folder = atlasFolderOf({
      'old.geojson': geoJsonOf(towns),
      'new.geojson': geoJsonOf([areaOf('03', polygon(square(6, 50, 2)))]),
      'q.geojson': geoJsonOf(quarters),
    })
    const atlas = atlasOfLevels(
      level('town', [
        edition({ file: 'old.geojson', to: '2018', id: 'old' }),
        edition({ file: 'new.geojson', from: '2019' }),
      ]),
      level('quarter', [edition({ file: 'q.geojson', parentKey: 'town', from: '2019' })], 'town'),
    )
    const codes = (await readGeometry(folder, atlas)).problems.map(({ code, value }) => `${code} ${value}`)
    expect(codes).toEqual(['parent-unknown 01', 'parent-unknown 02'])
  })

  it('warns of one area outside its parent and says where it lies', async () => {
    const { problems } = await readQuarters(withFirst(quarter('0101', '02', half(6, 50))))
    expect(problems).toMatchObject([{ severity: 'warning', code: 'area-outside-parent', value: '0101' }])
    expect(problems[0]?.message).toContain('lies in 01, not in its parent 02')
  })

  it('reports swapped axes as one error that counts the areas', async () => {
    const swapped = sites.map(({ town, ring }, i) =>
      quarter(
        `q${i}`,
        town,
        ring.map(([x = 0, y = 0]) => [y, x]),
      ),
    )
    const { problems } = await readQuarters(swapped)
    expect(problems).toMatchObject([{ ...place, code: 'areas-outside-parents' }])
    expect(problems[0]?.message).toBe(
      '4 of 4 areas lie outside their parents in the level town: latitude and longitude are swapped.',
    )
  })
})
