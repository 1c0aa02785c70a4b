import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleAreas, sampleInput, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import type { Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import { poissonInterval } from '../../statistics/poissonInterval.ts'
import { wilsonInterval } from '../../statistics/wilsonInterval.ts'
import { makeScene } from '../makeScene.ts'
import type { CombinedArea } from '../scene.ts'

const places = (sampleAreas.get('ort') ?? []).map(({ id }) => id)
const valueOf = (combined: CombinedArea | undefined) => {
  if (combined?.kind !== 'value') throw new Error('the areas have a value')
  return combined
}

/** Places with given cells in 2024, of an indicator that differs from child poverty in some things. */
function combinedOf(cells: Readonly<Record<string, Cell>>, change: Partial<Indicator> = {}) {
  const input = sampleInput({ combined: Object.keys(cells) })
  const indicators = sampleManifest.indicators.map((one) => ({ ...one, ...change }))
  const missing: Cell = { kind: 'absent', status: 'missing' }
  const dataset = sampleDataset('kinderarmut', 'ort', places, ['2024'], (id) => cells[id] ?? missing)
  return makeScene({ ...input, manifest: { ...sampleManifest, indicators }, dataset }).combined
}
const counted = (numerator: number, denominator: number, margin?: number): Cell => {
  const value = (100 * numerator) / denominator
  const limits = margin === undefined ? {} : { lower: value - margin, upper: value + margin }
  return { kind: 'number', value, numerator, denominator, ...limits }
}

describe('areas combined into one', () => {
  test('counts are added and the share computed anew, with Wilson’s interval', () => {
    // 60 of 400 and 90 of 900 children.
    const { cell, ids, names } = valueOf(sampleScene({ combined: ['K1-2', 'K1-1'] }).combined)
    const [lower, upper] = wilsonInterval(150, 1300)
    expect(cell).toEqual({
      kind: 'number',
      value: (100 * 150) / 1300,
      numerator: 150,
      denominator: 1300,
      lower: lower * 100,
      upper: upper * 100,
    })
    expect([ids, names]).toEqual([
      ['K1-1', 'K1-2'],
      ['Altenau', 'Birkfeld'],
    ])
  })

  test('never the mean of the rates: 15 and 10 per cent are 11.5, not 12.5', () => {
    const { cell } = valueOf(sampleScene({ combined: ['K1-1', 'K1-2'] }).combined)
    expect(cell.kind === 'number' && cell.value).toBeCloseTo(11.538, 3)
  })

  test('all parts of a district are the district, in every period in which they are published', () => {
    for (const period of ['2018', '2019', '2021', '2022'])
      for (const district of ['K1', 'K2', 'K3']) {
        const combined = places.filter((id) => id.startsWith(`${district}-`))
        const { cell, series } = valueOf(sampleScene({ combined, period }).combined)
        const own = sampleScene({ level: 'kreis', period }).rowById.get(district)?.cell
        expect(own?.kind === 'number' && cell).toMatchObject({
          value: expect.closeTo(own?.kind === 'number' ? own.value : NaN, 10),
          numerator: own?.kind === 'number' ? own.numerator : NaN,
          denominator: own?.denominator,
        })
        expect(series?.points.map((point) => point.period)).toEqual(
          sampleScene().timeline.flatMap((stop) => (stop.hasValues ? stop.period : [])),
        )
      }
  })

  test('one area alone keeps its value', () => {
    const { cell } = valueOf(sampleScene({ combined: ['K2-4'] }).combined)
    expect(cell).toMatchObject({ value: 20, numerator: 300, denominator: 1500 })
  })

  test('the order of choice and areas named twice change nothing', () => {
    const anyOrder = fc.shuffledSubarray(['K1-1', 'K1-2', 'K2-4', 'K3-1'], { minLength: 4 })
    const expected = sampleScene({ combined: ['K1-1', 'K1-2', 'K2-4', 'K3-1'] }).combined
    fc.assert(
      fc.property(anyOrder, (combined) => {
        expect(sampleScene({ combined: [...combined, 'K1-1'] }).combined).toEqual(expected)
      }),
    )
  })

  test('sums are added without an interval', () => {
    const { cell } = valueOf(sampleScene({ indicator: 'kinder', combined: ['K1-1', 'K1-2'] }).combined)
    expect(cell).toEqual({ kind: 'number', value: 1300 })
  })

  test('rates of events have Poisson limits over the added base', () => {
    const [lower, upper] = poissonInterval(12)
    expect(
      valueOf(combinedOf({ 'K1-1': counted(4, 100, 2), 'K1-2': counted(8, 300, 2) }, { kind: 'rate' })).cell,
    ).toEqual({
      kind: 'number',
      value: 3,
      numerator: 12,
      denominator: 400,
      lower: (lower / 400) * 100,
      upper: (upper / 400) * 100,
    })
  })

  test('balances, whose parts bear no limits, have none either, and may be negative', () => {
    const balance = (one: number, other: number) =>
      valueOf(combinedOf({ 'K1-1': counted(one, 100), 'K1-2': counted(other, 100) }, { kind: 'rate' })).cell
    expect(balance(-9, 4)).toEqual({ kind: 'number', value: -2.5, numerator: -5, denominator: 200 })
    expect(balance(9, -4)).toEqual({ kind: 'number', value: 2.5, numerator: 5, denominator: 200 })
  })

  test('a share whose counts do not fit together has a value and no limits', () => {
    expect(valueOf(combinedOf({ 'K1-1': counted(12, 10, 1) })).cell).not.toHaveProperty('lower')
  })

  test('zero cases are cases', () => {
    const { cell } = valueOf(combinedOf({ 'K1-1': counted(0, 20), 'K1-2': counted(0, 0.5) }))
    expect(cell).toMatchObject({ value: 0, lower: 0 })
  })

  test('an area without anybody adds nothing', () => {
    const nobody: Cell = { kind: 'absent', status: 'notApplicable', denominator: 0 }
    expect(valueOf(combinedOf({ 'K1-1': counted(5, 50), 'K1-2': nobody })).cell).toMatchObject({
      numerator: 5,
      denominator: 50,
    })
    expect(valueOf(combinedOf({ 'K1-2': nobody })).cell).toEqual({ kind: 'absent', status: 'notApplicable' })
  })

  test('nothing chosen, or nothing known, is no area', () => {
    expect(sampleScene()).not.toHaveProperty('combined')
    expect(sampleScene({ combined: ['gone'] })).not.toHaveProperty('combined')
  })
})

describe('is refused', () => {
  const refusal = (combined: CombinedArea | undefined) =>
    combined?.kind === 'refused' ? [combined.reason, combined.because] : undefined

  test('where a part is withheld, whatever the others are, and names it', () => {
    expect(refusal(sampleScene({ combined: ['K1-1', 'K2-1', 'K3-4'] }).combined)).toEqual([
      'withheld',
      ['Eichen'],
    ])
    const parts = { 'K1-1': counted(1, 9), 'K1-2': { kind: 'absent', status: 'withheld' } } as const
    expect(refusal(combinedOf(parts))).toEqual(['withheld', ['Birkfeld']])
  })

  test('where a part has no value yet', () =>
    expect(refusal(sampleScene({ combined: ['K1-1', 'K3-4'] }).combined)).toEqual(['absent', ['Lindenhof']]))

  test('for medians, categories and values without counts', () => {
    const median = sampleScene({
      indicator: 'medianalter',
      level: 'kreis',
      period: '2022',
      combined: ['K1', 'K2'],
    })
    expect(refusal(median.combined)).toEqual(['notAdditive', []])
    const category = sampleScene({ indicator: 'lage', combined: ['K1-1', 'K1-2'] })
    expect(refusal(category.combined)).toEqual(['category', []])
    expect(refusal(combinedOf({ 'K1-1': counted(1, 9), 'K1-2': { kind: 'number', value: 4 } }))).toEqual([
      'noCounts',
      ['Birkfeld'],
    ])
  })
})

test('never says what is withheld: in no period does a sum hold a withheld part', () => {
  fc.assert(
    fc.property(
      fc.subarray(places, { minLength: 1 }),
      fc.constantFrom('2018', '2022', '2023', '2024'),
      (combined, period) => {
        const found = sampleScene({ combined, period }).combined
        const isHidden = (at: string) => {
          const { rowById } = sampleScene({ period: at })
          return combined.some((id) => {
            const cell = rowById.get(id)?.cell
            return cell?.kind === 'absent' && cell.status === 'withheld'
          })
        }
        if (isHidden(period)) expect(found).toMatchObject({ kind: 'refused', reason: 'withheld' })
        if (found?.kind !== 'value') return
        for (const { period: at, cell } of found.series?.points ?? [])
          if (isHidden(at)) expect(cell).toEqual({ kind: 'absent', status: 'withheld' })
      },
    ),
  )
})
