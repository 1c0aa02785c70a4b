import { describe, expect, it } from 'vitest'
import { areaOf, polygon, square } from '../fixtures/squares.ts'
import { half, idsOf, place, quarter, readQuarters, withFirst } from '../fixtures/townsAndQuarters.ts'
import { polygonsOf } from '../shape/polygonsOf.ts'
import { checkShapes } from './checkShapes.ts'
import { findFaults } from './findFaults.ts'

describe('checkShapes', () => {
  it.each([
    ['no geometry', null, 'area-empty'],
    ['an empty polygon', { type: 'Polygon', coordinates: [] }, 'area-empty'],
    [
      'a ring of one line',
      polygon([
        [6, 50],
        [6.5, 50],
        [6, 50],
        [6, 50],
      ]),
      'area-empty',
    ],
    ['a point', { type: 'Point', coordinates: [6, 50] }, 'area-no-polygon'],
    ['text for numbers', { type: 'Polygon', coordinates: [[['6', '50']]] }, 'area-unreadable'],
    ['no coordinates', { type: 'Polygon' }, 'area-unreadable'],
    ['a wrong depth', { type: 'MultiPolygon', coordinates: [square(6, 50)] }, 'area-unreadable'],
  ])('reports %s, and keeps the key for the tables', async (_, geometry, code) => {
    const found = await readQuarters(withFirst(areaOf('0101', geometry as never, { town: '01' })))
    expect(found.problems).toMatchObject([{ ...place, code, value: '0101' }])
    expect(idsOf(found)).toEqual(['0101', '0102', '0201', '0202'])
  })

  it('takes the polygons of a collection and warns of the rest', async () => {
    const geometry = {
      type: 'GeometryCollection',
      geometries: [polygon(half(6, 50)), { type: 'Point', coordinates: [6, 50] }],
    }
    const { problems, result } = await readQuarters(
      withFirst(areaOf('0101', geometry as never, { town: '01' })),
    )
    expect(problems).toMatchObject([{ severity: 'warning', code: 'area-mixed', value: '0101' }])
    expect(result?.[1]?.areas[0]?.geometry).toEqual(polygon(half(6, 50)))
  })

  it('closes rings, drops repeated vertices, rounds, and winds by the right-hand rule', async () => {
    const outer = [
      [6, 51],
      [6.50000000001, 51],
      [6.5, 51],
      [6.5, 50],
      [6, 50],
    ]
    const hole = [
      [6.1, 50.1],
      [6.2, 50.1],
      [6.2, 50.2],
      [6.1, 50.1],
    ]
    const { problems, result } = await readQuarters(
      withFirst(areaOf('0101', polygon(outer, hole), { town: '01' })),
    )
    expect(problems).toEqual([])
    const [ring, inner] = result?.[1]?.areas[0]?.geometry.coordinates ?? []
    expect(ring).toEqual([
      [6, 51],
      [6, 50],
      [6.5, 50],
      [6.5, 51],
      [6, 51],
    ])
    expect(inner).toEqual(hole.toReversed())
  })

  it.each([
    [
      'between vertices',
      [
        [6, 50],
        [6.5, 51],
        [6.5, 50],
        [6, 51],
        [6, 50],
      ],
    ],
    [
      'at a vertex of both',
      [
        [6, 50],
        [6.25, 50.5],
        [6.5, 51],
        [6.5, 50],
        [6.25, 50.5],
        [6, 51],
        [6, 50],
      ],
    ],
    [
      'at a vertex of one',
      [
        [6, 50],
        [6.25, 50.5],
        [6.5, 51],
        [6.5, 50],
        [6, 51],
        [6, 50],
      ],
    ],
  ])('reports a bow tie that crosses itself %s: nobody knows what was meant', async (_, tie) => {
    const { problems } = await readQuarters(withFirst(quarter('0101', '01', tie)))
    expect(problems).toMatchObject([{ ...place, code: 'area-crosses-itself', value: '0101' }])
  })

  it.each([
    [
      'outer',
      [
        [6, 50],
        [6.2, 50],
        [6.25, 50.5],
        [6.3, 50],
        [6.5, 50],
        [6.5, 51],
        [6.3, 51],
        [6.25, 50.5],
        [6.2, 51],
        [6, 51],
        [6, 50],
      ],
    ],
    [
      'inner',
      [
        [6, 50],
        [6.5, 50],
        [6.25, 50.5],
        [6.3, 50.3],
        [6.2, 50.3],
        [6.25, 50.5],
        [6.5, 51],
        [6, 51],
        [6, 50],
      ].toReversed(),
    ],
  ])('lets an outline touch itself at an %s vertex', async (_, ring) => {
    const { problems } = await readQuarters(withFirst(quarter('0101', '01', ring)))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('repairs a small loop with a warning and keeps the vertices that neighbours share', async () => {
    const ring = [
      [6, 50],
      [6.5, 50],
      [6.5, 50.5],
      [6.5, 51],
      [6.25, 51],
      [6.24, 51.001],
      [6.25, 51.001],
      [6.24, 51],
      [6, 51],
      [6, 50],
    ]
    const { problems, result } = await readQuarters(withFirst(quarter('0101', '01', ring)))
    expect(problems).toMatchObject([{ severity: 'warning', code: 'area-repaired', value: '0101' }])
    const vertices = result?.[1]?.areas[0]?.geometry.coordinates.flat(2).map(String)
    expect(vertices).toEqual(expect.arrayContaining(ring.map(String)))
  })

  it('says nothing of a crossing that only rounding made', async () => {
    // A vertex half a millimetre above the lower edge, which rises by two steps of the grid, is rounded to below it.
    const above = [6.35, 50.000000145]
    const ring = [[6, 50], [6.5, 50.0000002], [6.5, 51], [6.4, 51], above, [6.3, 51], [6, 51], [6, 50]]
    const drafts = [{ id: '01', name: '01', polygons: polygonsOf(polygon(ring), (x, y) => [x, y]).polygons }]
    expect([...findFaults(drafts).byRounding]).toEqual([0])
    expect((await checkShapes(drafts, 'a.geojson')).problems).toEqual([])
  })

  it.each([
    [0.4, 'error'],
    [0.02, 'warning'],
    [0.00004, undefined],
  ])('judges an overlap of %f of a width of 0.5 as %s', async (width, severity) => {
    const wide = half(6, 50).map(([x = 0, y = 0]) => [x === 6.5 ? 6.5 + width : x, y])
    const { problems } = await readQuarters(withFirst(quarter('0101', '01', wide)))
    expect(
      problems.filter(({ code }) => code === 'areas-overlap').map((problem) => problem.severity),
    ).toEqual(severity ? [severity] : [])
  })

  it.each([
    ['the same outline twice', half(6.5, 50)],
    ['an area inside another', square(6.6, 50.2, 0.3)],
    [
      'an area inside another that shares its corners',
      [
        [6.5, 50],
        [7, 50],
        [7, 51],
        [6.5, 50],
      ],
    ],
  ])('finds %s', async (_, ring) => {
    const { problems } = await readQuarters(withFirst(quarter('0101', '01', ring)))
    expect(problems).toMatchObject([{ ...place, code: 'areas-overlap', value: '0101' }])
  })

  it('finds an area whose every edge runs from corner to corner through another', async () => {
    const hexagon = [
      [6, 50.5],
      [6.1, 50.1],
      [6.3, 50.1],
      [6.4, 50.5],
      [6.3, 50.9],
      [6.1, 50.9],
      [6, 50.5],
    ]
    const triangle = hexagon.filter((_, i) => i % 2 === 0)
    const { problems } = await readQuarters([quarter('0101', '01', hexagon), quarter('0102', '01', triangle)])
    expect(problems).toMatchObject([{ ...place, code: 'areas-overlap', value: '0101' }])
  })

  it('finds no overlap where an area lies in the hole of another, or ends on its edge', async () => {
    const { problems } = await readQuarters([
      areaOf('0101', polygon(half(6, 50), square(6.1, 50.1, 0.2).toReversed()), { town: '01' }),
      quarter('0103', '01', square(6.1, 50.1, 0.2)),
      quarter('0102', '01', half(6.5, 50)),
      quarter('0201', '02', square(7, 50, 0.5)),
      quarter('0202', '02', square(7, 50.5, 0.5)),
      quarter('0203', '02', half(7.5, 50)),
    ])
    expect(problems).toEqual([])
  })
})
