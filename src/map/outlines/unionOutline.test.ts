import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeMapOutlines } from '../makeMapOutlines.ts'
import type { Coordinates } from './mercatorOutlines.ts'
import { gridAreas, gridOutlines, gridOrigin, gridSide, topologyOf } from './sampleOutlines.ts'
import { unionOutline } from './unionOutline.ts'

const outlines = gridOutlines({ columns: 4, rows: 3 })
const ids = outlines.areas.map(({ properties }) => properties.id)
const isClosed = (line: Coordinates) => line[0] === line.at(-2) && line[1] === line.at(-1)

describe('unionOutline', () => {
  it('is one ring around neighbours, two around a ring of areas with a hole', () => {
    expect(unionOutline(outlines, ['0000', '0001', '0101'])).toHaveLength(1)
    const around = ['0000', '0001', '0002', '0100', '0102', '0200', '0201', '0202']
    const rings = unionOutline(outlines, around)
    expect(rings.every(isClosed)).toBe(true)
    expect(rings.map(({ length }) => length / 2 - 1).toSorted((a, b) => a - b)).toEqual([4, 12])
  })

  it('around all areas is the rim', () => {
    const rings = unionOutline(outlines, ids)
    expect(rings).toHaveLength(1)
    expect((rings[0]?.length ?? 0) / 2 - 1).toBe(14)
  })

  it('has exactly the edges that belong to one area only', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (some) => {
        const wished = new Set(some)
        const at = (column: number, row: number) =>
          wished.has(`${String(row).padStart(2, '0')}${String(column).padStart(2, '0')}`)
        let edges = 0
        for (let row = 0; row < 3; row++)
          for (let column = 0; column < 4; column++)
            if (at(column, row))
              for (const [x, y] of [
                [1, 0],
                [-1, 0],
                [0, 1],
                [0, -1],
              ] as const)
                if (!at(column + x, row + y)) edges++
        const drawn = unionOutline(outlines, some).reduce((sum, line) => sum + line.length / 2 - 1, 0)
        expect(drawn).toBe(edges)
      }),
    )
  })

  it('draws no line between neighbours that drew their border each for itself', () => {
    const [left, right] = gridAreas({ columns: 2, rows: 1 })
    if (!left || !right) throw new Error('two areas expected')
    const middle = [gridOrigin[0] + gridSide + 0.0001, gridOrigin[1] + gridSide / 2]
    const ring = right.geometry.coordinates[0] ?? []
    const geometry = { ...right.geometry, coordinates: [[...ring.slice(0, 4), middle, ...ring.slice(4)]] }
    const apart = makeMapOutlines('a', topologyOf([left, { ...right, geometry }]))
    const drawn = unionOutline(apart, ['0000', '0001']).reduce((sum, line) => sum + line.length / 2 - 1, 0)
    expect(drawn).toBe(6)
    expect(unionOutline(apart, ['0000'])).toHaveLength(1)
  })

  it('is made once for each list', () => {
    const some = ['0000']
    expect(unionOutline(outlines, some)).toBe(unionOutline(outlines, some))
    expect(unionOutline(outlines, [])).toEqual([])
  })
})
