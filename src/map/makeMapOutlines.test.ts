import { describe, expect, it } from 'vitest'
import { makeMapOutlines } from './makeMapOutlines.ts'
import { gridAreas, gridOutlines, topologyOf } from './outlines/sampleOutlines.ts'

describe('makeMapOutlines', () => {
  it('keeps areas in natural order of their keys, whatever order they came in', () => {
    const areas = gridAreas({ columns: 3, rows: 2 })
    const outlines = makeMapOutlines('a.2020', topologyOf(areas.toReversed()))
    expect(outlines.areas.map(({ properties }) => properties.id)).toEqual(
      areas.map(({ properties }) => properties.id),
    )
    expect(outlines.indexById.get('0100')).toBe(3)
    expect(outlines.key).toBe('a.2020')
  })

  it('knows its bounds', () => {
    const [west, south, east, north] = gridOutlines({ columns: 3, rows: 2 }).bbox
    expect([west, south, east, north].map((x) => x.toFixed(6))).toEqual([
      '6.000000',
      '50.000000',
      '6.300000',
      '50.200000',
    ])
  })

  it('names the areas where there is no level above, the largest first, inside them', () => {
    const bend = (column: number) => [column === 1 ? 0.05 : 0, 0] as const
    const { labels, parentBorders } = gridOutlines({ columns: 2, rows: 1, bend })
    expect(parentBorders).toBeUndefined()
    expect(labels.map(({ text }) => text)).toEqual(['Area 0000', 'Area 0001'])
    const [lng, lat] = labels[0]?.at ?? [0, 0]
    expect(lng).toBeGreaterThan(6)
    expect(lng).toBeLessThan(6.15)
    expect(lat).toBeGreaterThan(50)
    expect(lat).toBeLessThan(50.1)
  })

  it('names the parents where there are several, themselves where there is but one', () => {
    const parents = topologyOf(gridAreas({ columns: 2, rows: 1 }))
    const of = (parentOf: (column: number) => string) =>
      makeMapOutlines('a', topologyOf(gridAreas({ columns: 4, rows: 1, parentOf })), parents).labels
    expect(
      of((column) => (column < 2 ? '0000' : '0001'))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['0000', '0001'])
    expect(of(() => '0000')).toHaveLength(4)
  })

  it('refuses an area without a polygon by its key', () => {
    const [first, second] = gridAreas({ columns: 2, rows: 1 })
    if (!first || !second) throw new Error('two areas expected')
    const broken = { ...second, geometry: { type: 'Polygon' as const, coordinates: [] } }
    const topology = topologyOf([first, broken])
    const bare = topology.objects.areas.geometries[1]
    Object.assign(bare ?? {}, { type: null })
    expect(() => makeMapOutlines('a.2020', topology)).toThrow('0001')
  })
})
