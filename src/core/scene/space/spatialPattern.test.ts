import { describe, expect, test } from 'vitest'
import { t20Outlines, t20Rows } from '../../../testing/t20Areas.ts'
import { contiguity } from '../../statistics/space/contiguity.ts'
import { linkCount } from '../../statistics/space/neighbours.ts'
import type { AreaRow } from '../scene.ts'
import { areaRings, toleranceOf } from './areaRings.ts'
import { patternGroups } from './patternGroups.ts'
import { patternQuestion, type PatternSettings } from './patternQuestion.ts'
import { spatialPattern } from './spatialPattern.ts'

const settings: PatternSettings = { seed: 1, permutations: 999, rule: 'queen' }
const silent = () => {}
const ask = (rows: readonly AreaRow[], wish: Partial<PatternSettings> = {}, areas = t20Outlines) =>
  patternQuestion({ rows }, areas, { ...settings, ...wish })

/** A row of squares beside the grid, so that some areas can be left out and twenty remain. */
const far = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [1, 1],
      [1.001, 1],
      [1.001, 1.001],
      [1, 1.001],
      [1, 1],
    ],
  ],
}
const withIsland = [
  ...t20Outlines,
  { type: 'Feature' as const, geometry: far, properties: { id: 'i', name: 'Insel', parent: 'A' } },
]
const island = (value: number): AreaRow => {
  const cell = { kind: 'number' as const, value }
  return { id: 'i', name: 'Insel', cell, mapped: cell, slot: 0 }
}

describe('spatialPattern', () => {
  // domain.md 3.7: T20.
  test('of T20: index, links, groups', async () => {
    const found = await spatialPattern(ask(t20Rows()).question, silent)
    if (found.kind !== 'pattern') throw new Error(found.reason)
    expect(found.i).toBeCloseTo(0.639425808044, 10)
    expect(found.expected).toBeCloseTo(-1 / 19, 12)
    expect(found.links).toBe(110)
    expect(found.chance).toBe(0.001)
    expect(found.islands).toHaveLength(0)
    const rook = await spatialPattern(ask(t20Rows(), { rule: 'rook' }).question, silent)
    expect(rook.kind === 'pattern' && rook.i).toBeCloseTo(0.738816920096, 10)
  })

  test('groups: by the corrected or the plain chance; what stands out comes first', async () => {
    const rows = t20Rows()
    const found = await spatialPattern(ask(rows, { permutations: 9999 }).question, silent)
    if (found.kind !== 'pattern') throw new Error(found.reason)
    const scene = { rowById: new Map(rows.map((row) => [row.id, row])) }
    const plain = patternGroups(scene, t20Outlines, found, false)
    const corrected = patternGroups(scene, t20Outlines, found, true)
    const loud = (areas: typeof plain) => areas.filter(({ group }) => group !== 'quiet')
    expect(plain).toHaveLength(20)
    expect(loud(plain).length).toBeGreaterThan(loud(corrected).length)
    for (const { group, chance } of plain) expect(group === 'quiet').toBe(chance > 0.05)
    for (const { group, adjusted } of corrected) expect(group === 'quiet').toBe(adjusted > 0.05)
    expect(plain.find(({ row }) => row.id === 'q15')?.group).toBe('highHigh')
    expect(plain.slice(0, loud(plain).length)).toEqual(loud(plain))
    const corner = plain.find(({ row }) => row.id === 'q15')
    // Area 15 has the neighbours 9, 10, 14, 19 and 20.
    expect(corner?.around).toBeCloseTo((15.6 + 18.9 + 22.4 + 12.8 + 24.7) / 5, 10)
  })

  test('areas without a number are left out and counted, and the links of the others made anew', async () => {
    const rows = [
      ...t20Rows((area) => (area === 7 ? { kind: 'absent', status: 'withheld' } : undefined)),
      island(9),
    ]
    const { question, leftOut } = ask(rows, {}, withIsland)
    expect([...leftOut]).toEqual([['withheld', 1]])
    // Nineteen remain with neighbours: too few. The one without is listed.
    expect(await spatialPattern(question, silent)).toEqual({
      kind: 'refused',
      reason: 'tooFew',
      n: 19,
      islands: Uint32Array.from([20]),
    })
  })

  test('an island takes no part and changes nothing for the others', async () => {
    const alone = await spatialPattern(ask(t20Rows()).question, silent)
    const found = await spatialPattern(ask([...t20Rows(), island(1000)], {}, withIsland).question, silent)
    expect(found).toEqual({ ...alone, islands: Uint32Array.from([20]) })
  })

  test('filtered areas and areas without outline take no part', () => {
    const rows = t20Rows().map((row, i): AreaRow => (i < 2 ? { ...row, isFiltered: true } : row))
    const { question, leftOut } = ask([...rows, island(3)])
    expect([...leftOut]).toEqual([
      ['filtered', 2],
      ['outlineless', 1],
    ])
    expect(question.values.filter(Number.isNaN)).toHaveLength(2)
  })

  test('all equal: refused, with the number', async () => {
    const { question } = ask(t20Rows(() => ({ kind: 'number', value: 0 })))
    expect(await spatialPattern(question, silent)).toMatchObject({
      kind: 'refused',
      reason: 'allEqual',
      n: 20,
    })
  })

  test('the same seed gives the same answer, the order of rows does not matter', async () => {
    const one = await spatialPattern(ask(t20Rows()).question, silent)
    expect(await spatialPattern(ask(t20Rows().toReversed()).question, silent)).toEqual(one)
    const other = await spatialPattern(ask(t20Rows(), { seed: 2 }).question, silent)
    expect(other).not.toEqual(one)
  })

  test('zero is a value', () => {
    const { question } = ask(t20Rows((area) => (area === 1 ? { kind: 'number', value: 0 } : undefined)))
    expect(question.values[0]).toBe(0)
  })
})

describe('areaRings', () => {
  test('km on a plane; the tolerance is a small share of a typical side', () => {
    const rings = areaRings(t20Outlines)
    expect(areaRings(t20Outlines)).toBe(rings)
    expect(Math.max(...rings.points)).toBeCloseTo(5 * 0.111195, 6)
    expect(toleranceOf(rings)).toBeCloseTo(0.002 * 0.111195, 7)
    expect(linkCount(contiguity(rings, 'queen', toleranceOf(rings)))).toBe(110)
  })
})
