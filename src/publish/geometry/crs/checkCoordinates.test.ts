import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../problem.ts'
import { square } from '../fixtures/squares.ts'
import { place, quarter, quarters, readQuarters, sites } from '../fixtures/townsAndQuarters.ts'

describe('checkCoordinates', () => {
  const metres = sites.map((_, i) => quarter(`q${i}`, '01', square(295400 + 1000 * i, 5627000, 1000)))

  it('reports metres where degrees are declared, and guesses the system near the other areas', async () => {
    const { problems, result } = await readQuarters(metres, { crs: 'EPSG:4326' })
    expect(result).toBeUndefined()
    expect(problems).toMatchObject([{ ...place, code: 'crs-not-degrees' }])
    expect(problems[0]?.hint).toBe('They would fit crs: EPSG:25832 (6.13° E, 50.76° N).')
  })

  it('reports degrees where metres are declared', async () => {
    expect((await readQuarters(quarters, { crs: 'EPSG:25832' })).problems).toMatchObject([
      { ...place, code: 'crs-degrees' },
    ])
  })

  it('reports coordinates far from where their system is used', async () => {
    expect((await readQuarters(metres, { crs: 'EPSG:2056' })).problems).toMatchObject([
      { ...place, code: 'crs-implausible' },
    ])
  })

  it('reports a system it does not know with exit 2', async () => {
    expect((await readQuarters(metres, { crs: 'EPSG:12345' })).problems).toMatchObject([
      { ...place, code: 'crs-unknown', exit: 2 },
    ])
  })

  it('warns where file and declaration put the areas apart', async () => {
    const members = { crs: { type: 'name', properties: { name: 'EPSG:25833' } } }
    const { problems } = await readQuarters(metres, { crs: 'EPSG:25832' }, members)
    expect(problems).toMatchObject([{ severity: 'warning', code: 'crs-contradiction', value: 'EPSG:25832' }])
  })

  it('reads the crs member of the file where nothing is declared', async () => {
    const members = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } } }
    const { result, problems } = await readQuarters(metres, {}, members)
    expect(hasErrors(problems)).toBe(false)
    const ring = result?.[1]?.areas[0]?.geometry.coordinates[0] as Position[]
    expect(ring[0]?.[0]).toBeCloseTo(6.0992, 3)
  })
})
