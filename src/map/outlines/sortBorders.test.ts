import { describe, expect, it } from 'vitest'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import { shapeOf } from './mercatorOutlines.ts'
import { gridAreas, gridOrigin, gridSide, topologyOf, type AreaPolygon } from './sampleOutlines.ts'
import { sortBorders } from './sortBorders.ts'

const [west, south] = gridOrigin

const sort = (areas: readonly AreaPolygon[], parents?: readonly AreaPolygon[]) =>
  atOnce(
    sortBorders(
      topologyOf(areas),
      areas.map(({ geometry }) => shapeOf(geometry)),
      parents && topologyOf(parents),
    ),
  )

/** Length of all lines in sides of the grid. */
const sides = ({ coordinates }: { coordinates: number[][][] }): number =>
  coordinates.reduce((sum, line) => {
    const steps = line
      .slice(1)
      .map((to, i) => Math.hypot((to[0] ?? 0) - (line[i]?.[0] ?? 0), (to[1] ?? 0) - (line[i]?.[1] ?? 0)))
    return sum + steps.reduce((a, b) => a + b, 0) / gridSide
  }, 0)

describe('sortBorders', () => {
  it('has each border once and the rim apart', () => {
    const { borders, rim, parentBorders } = sort(gridAreas({ columns: 3, rows: 2 }))
    expect(sides(borders)).toBeCloseTo(7)
    expect(sides(rim)).toBeCloseTo(10)
    expect(sides(parentBorders)).toBe(0)
  })

  it('takes borders of the parents from the areas', () => {
    const parentOf = (column: number) => (column < 2 ? 'W' : 'E')
    const areas = gridAreas({ columns: 4, rows: 2, parentOf })
    // The parents' own outlines are drawn far coarser: they must not be used.
    const parents = gridAreas({ columns: 2, rows: 1 }).map((area, i) => ({
      ...area,
      properties: { id: i === 0 ? 'W' : 'E', name: '' },
    }))
    const { borders, parentBorders, rim } = sort(areas, parents)
    expect(sides(parentBorders)).toBeCloseTo(2)
    expect(
      parentBorders.coordinates.flat().every(([x]) => Math.abs((x ?? 0) - (west + 2 * gridSide)) < 1e-6),
    ).toBe(true)
    expect(sides(borders)).toBeCloseTo(8)
    expect(sides(rim)).toBeCloseTo(12)
  })

  it('draws parents without any area from their own outlines', () => {
    const parents = gridAreas({ columns: 3, rows: 1 })
    const areas = gridAreas({ columns: 1, rows: 1, parentOf: () => '0000' })
    const { parentBorders, rim } = sort(areas, parents)
    expect(sides(rim)).toBeCloseTo(4)
    // Two bare squares beside the covered one: six sides around them and one between, without the one they share with it.
    expect(sides(parentBorders)).toBeCloseTo(6)
  })

  it('sees a border where two neighbours drew it differently', () => {
    const [left, right] = gridAreas({ columns: 2, rows: 1 })
    if (!left || !right) throw new Error('two areas expected')
    const middle: [number, number] = [west + gridSide + 0.0001, south + gridSide / 2]
    const ring = right.geometry.coordinates[0] ?? []
    const bent = {
      ...right,
      geometry: { ...right.geometry, coordinates: [[...ring.slice(0, 4), middle, ...ring.slice(4)]] },
    }
    const { borders, rim } = sort([left, bent])
    expect(sides(rim)).toBeCloseTo(6)
    expect(sides(borders)).toBeCloseTo(2, 2)
  })
})
