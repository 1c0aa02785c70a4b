import { assert, integer, property } from 'fast-check'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import type { AreaFeature, EditionGeometry } from '../../published.ts'
import { square } from '../fixtures/squares.ts'
import { wigglyGrid } from '../fixtures/wigglyGrid.ts'
import { contactOf, eachMeeting, edgesOf } from '../shape/contacts.ts'
import { ringArea } from '../shape/ringArea.ts'
import { editionKey, simplifyEditions, type FirstViewTopology } from './simplifyEditions.ts'

const ringsOf = ({ geometry }: AreaFeature): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

const areasOf = (topology: FirstViewTopology | undefined): AreaFeature[] =>
  topology ? (feature(topology, topology.objects.areas).features as AreaFeature[]) : []

/** Areas with rings in whole steps of the grid, so that sums are exact. */
function inSteps(
  topology: FirstViewTopology | undefined,
): { id: string; parent: string | undefined; rings: Position[][] }[] {
  const { scale = [1, 1], translate = [0, 0] } = topology?.transform ?? {}
  const step = ([x = 0, y = 0]: Position) => [
    Math.round((x - translate[0]) / scale[0]),
    Math.round((y - translate[1]) / scale[1]),
  ]
  return areasOf(topology).map((area) => ({
    id: area.properties.id,
    parent: area.properties.parent,
    rings: ringsOf(area).map((ring) => ring.map(step)),
  }))
}

const sizeOf = (rings: readonly Position[][]) => rings.reduce((sum, ring) => sum + ringArea(ring), 0)

function neighbours(areas: readonly AreaFeature[]): string[] {
  const at = new Map<string, Set<string>>()
  for (const area of areas)
    for (const vertex of ringsOf(area).flat().map(String))
      at.set(vertex, (at.get(vertex) ?? new Set()).add(area.properties.id))
  const pairs = [...at.values()].flatMap((ids) =>
    [...ids].flatMap((a) => [...ids].filter((b) => b > a).map((b) => `${a} ${b}`)),
  )
  return [...new Set(pairs)].toSorted()
}

/** Directed edges that no other area runs the other way: the outline of all areas together. */
function openEdges(areas: readonly { rings: Position[][] }[]): string[] {
  const edges = new Set(
    areas.flatMap(({ rings }) =>
      rings.flatMap((ring) => ring.slice(1).map((to, i) => `${String(ring[i])} ${String(to)}`)),
    ),
  )
  return [...edges].filter((edge) => !edges.has(edge.split(' ').toReversed().join(' '))).toSorted()
}

function crossings(topology: FirstViewTopology | undefined): number {
  const edges = edgesOf(
    inSteps(topology).map(({ rings }) => rings),
    1,
  )
  let found = 0
  eachMeeting(edges, (i, j) => {
    if (['crossing', 'along'].includes(contactOf(edges, i, j))) found++
  })
  return found
}

const edition = (level: string, areas: AreaFeature[]): EditionGeometry => ({ level, edition: '2020', areas })
const areaWith = (id: string, ...polygons: Position[][][]): AreaFeature => ({
  type: 'Feature',
  properties: { id, name: id },
  geometry: { type: 'MultiPolygon', coordinates: polygons },
})

describe('simplifyEditions', () => {
  it('keeps neighbours, leaves no gaps, and lets parents be the sum of their areas', () => {
    assert(
      property(
        integer({ min: 1, max: 6 }),
        integer({ min: 1, max: 6 }),
        integer({ min: 1, max: 60 }),
        integer(),
        (columns, rows, steps, seed) => {
          const editions = wigglyGrid(columns, rows, steps, seed)
          const topologies = simplifyEditions(editions)
          const [row, cell] = editions.map((one) => topologies.get(editionKey(one)))
          const [rowAreas, cells] = [inSteps(row), inSteps(cell)]
          expect(neighbours(areasOf(cell))).toEqual(neighbours(editions[1]?.areas ?? []))
          for (const { id, rings } of rowAreas) {
            const parts = cells.filter(({ parent }) => parent === id)
            expect(sizeOf(parts.flatMap((part) => part.rings))).toBe(sizeOf(rings))
            expect(openEdges(parts)).toEqual(openEdges([{ rings }]))
          }
          for (const { rings } of cells) expect(sizeOf(rings)).toBeGreaterThan(0)
          expect(crossings(cell)).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('leaves out what does not show: a circle of 10,000 vertices keeps its size with a tenth of them', () => {
    const circle = Array.from({ length: 10_001 }, (_, i) => {
      const angle = ((i % 10_000) / 10_000) * 2 * Math.PI
      return [6 + Math.cos(angle), 50 + Math.sin(angle)]
    })
    const [after = []] = areasOf(
      simplifyEditions([edition('town', [areaWith('01', [circle])])]).get('town.2020'),
    ).map(ringsOf)
    expect(after.flat().length).toBeLessThan(1000)
    expect(Math.abs(sizeOf(after) / Math.PI - 1)).toBeLessThan(0.001)
  })

  it('writes whole numbers on one grid, the object areas, and id, name and parent only', () => {
    const topologies = simplifyEditions(wigglyGrid(3, 2, 20, 1))
    const [row, cell] = ['row.2020', 'cell.2020'].map((key) => topologies.get(key))
    expect(row?.transform).toEqual(cell?.transform)
    expect(Object.keys(cell?.objects ?? {})).toEqual(['areas'])
    expect(cell?.arcs.flat(2).every(Number.isInteger)).toBe(true)
    expect(areasOf(cell)[0]?.properties).toEqual({ id: 'r0c0', name: 'r0c0', parent: 'r0' })
    expect(areasOf(row)[0]?.properties).toEqual({ id: 'r0', name: 'r0' })
  })

  it('gives the same bytes for the same areas, and leaves them as they are', () => {
    const editions = wigglyGrid(4, 4, 30, 3)
    const before = JSON.stringify(editions)
    const twice = [simplifyEditions(editions), simplifyEditions(editions)].map((found) =>
      JSON.stringify([...found]),
    )
    expect(twice[0]).toBe(twice[1])
    expect(JSON.stringify(editions)).toBe(before)
  })

  it('leaves out islands under a pixel in every level, but never a whole area', () => {
    const island = [square(9, 52, 0.001)]
    const islet = [square(9.5, 52, 0.001)]
    const land = areaWith('land', [square(6, 50, 3)], island, islet)
    const town = areaWith('town', [square(6, 50, 3)], islet)
    const topologies = simplifyEditions([
      edition('land', [land]),
      edition('town', [town, areaWith('island', island)]),
    ])
    const parts = (key: string) => areasOf(topologies.get(key)).map((area) => ringsOf(area).length)
    expect(parts('land.2020')).toEqual([2])
    expect(parts('town.2020')).toEqual([1, 1])
  })

  it('draws an area smaller than the grid as one cell of it', () => {
    const speck = areaWith('speck', [square(6.5, 50.5, 1e-6)])
    const topologies = simplifyEditions([edition('town', [areaWith('town', [square(6, 50, 3)]), speck])])
    const [, { rings } = { rings: [] }] = inSteps(topologies.get('town.2020'))
    expect(sizeOf(rings)).toBe(0.5)
    expect(rings[0]).toHaveLength(4)
  })

  it('keeps a tiny part of an area inside another: without it there would be a hole', () => {
    const exclave = square(7, 51, 0.001)
    const around = areaWith('around', [square(6, 50, 2), exclave.toReversed()])
    const beside = areaWith('beside', [square(8, 50, 2)], [exclave])
    const topology = simplifyEditions([edition('town', [around, beside])]).get('town.2020')
    expect(areasOf(topology).map((area) => ringsOf(area).length)).toEqual([2, 2])
    expect(openEdges(inSteps(topology))).toHaveLength(6)
  })

  it('gives borders back vertices where they would cross after thinning', () => {
    // In pixels of the first view: a spike of 1.5 stays, the one of 0.7 around its tip would go.
    const [wide, high] = [1 / 700 / Math.cos((50.5 * Math.PI) / 180), 1 / 700]
    const spike = (base: number, width: number, height: number): Position[] => [
      [6, 50.5 + base * high],
      [6.5 - (width / 2) * wide, 50.5 + base * high],
      [6.5, 50.5 + (base + height) * high],
      [6.5 + (width / 2) * wide, 50.5 + base * high],
      [7, 50.5 + base * high],
    ]
    const [low, top] = [spike(0, 1, 1.5), spike(1, 0.6, 0.7)]
    const ring = (lower: Position[], upper: Position[]) => [
      ...lower,
      ...upper.toReversed(),
      ...lower.slice(0, 1),
    ]
    const strip = areaWith('strip', [ring(low, top)])
    const south = areaWith('south', [
      ring(
        [
          [6, 50],
          [7, 50],
        ],
        low,
      ),
    ])
    const north = areaWith('north', [
      ring(top, [
        [6, 51],
        [7, 51],
      ]),
    ])
    const topology = simplifyEditions([edition('town', [south, strip, north])]).get('town.2020')
    expect(crossings(topology)).toBe(0)
    for (const { rings } of inSteps(topology)) expect(sizeOf(rings)).toBeGreaterThan(0)
    expect(neighbours(areasOf(topology))).toEqual(['north strip', 'south strip'])
  })

  it('gives nothing for no editions', () => {
    expect(simplifyEditions([]).size).toBe(0)
  })
})
