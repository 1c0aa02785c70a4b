import { describe, expect, it } from 'vitest'
import { sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { levelById } from '../../release/lookups.ts'
import type { AreaFigures, AreaRow, Scene } from '../scene.ts'
import { trayOf } from './trayOf.ts'

const base = sampleScene({ areas: ['K1-1', 'K3-2', 'K3-3', 'K2-1'] })
const kreis = levelById(sampleManifest, 'kreis')
const land = levelById(sampleManifest, 'land')

/** A district or the country as a further chosen area. */
function withAbove(scene: Scene, level: typeof kreis, id: string): Scene {
  const above = sampleScene({ level: level?.id ?? '', areas: [id] }).chosen[0]
  if (!above || !level) throw new Error(`the sample lost ${id}`)
  const row = { ...above.row, id: `${level.id}:${id}` }
  return { ...scene, chosen: [...scene.chosen, { ...above, row, level }] }
}
const differences = (scene: Scene) => trayOf(scene).rows.map(({ difference }) => difference)

describe('trayOf', () => {
  it('holds all against the first, with Newcombe limits in percentage points', () => {
    const [first, second, third, withheld] = differences(base)
    expect(first).toEqual({ kind: 'base' })
    expect(withheld).toEqual({ kind: 'none' })
    // Altenau 60 of 400 = 15 %; Jettingen 693 of 2100 = 33 %; limits by the formula of domain.md 3.2 (scipy).
    expect(second).toMatchObject({ kind: 'interval' })
    if (second?.kind !== 'interval') return
    expect(second.value).toBeCloseTo(18, 10)
    expect(second.lower).toBeCloseTo(13.687967, 6)
    expect(second.upper).toBeCloseTo(21.766191, 6)
    expect(third?.kind === 'interval' && third.upper < 0).toBe(true)
  })

  it('takes its base from what the view holds values against', () => {
    const scene = { ...base, view: { ...base.view, against: { kind: 'area' as const, id: 'K3-2' } } }
    expect(trayOf(scene).base).toEqual({ kind: 'area', key: 'K3-2', name: 'Jettingen' })
    expect(differences(scene)[1]).toEqual({ kind: 'base' })
    const lost = { ...base, view: { ...base.view, against: { kind: 'area' as const, id: 'K9' } } }
    expect(trayOf(lost).base).toMatchObject({ key: 'K1-1' })
  })

  it('gives no interval beside a whole, of which the areas are parts', () => {
    for (const kind of ['region', 'parent'] as const) {
      const [first, , , withheld] = differences({ ...base, view: { ...base.view, against: { kind } } })
      expect(first).toMatchObject({ kind: 'plain', reason: 'part' })
      expect(withheld).toEqual({ kind: 'none' })
    }
  })

  it('tells parts of another level from strangers to it', () => {
    const scene = withAbove(sampleScene({ areas: ['K1-1', 'K2-3'] }), kreis, 'K1')
    const against = { kind: 'area' as const, id: 'kreis:K1' }
    const [part, stranger, own] = differences({ ...scene, view: { ...scene.view, against } })
    expect(part).toMatchObject({ kind: 'plain', reason: 'part' })
    expect(stranger).toMatchObject({ kind: 'interval' })
    expect(own).toEqual({ kind: 'base' })
    expect(trayOf(scene).rows[2]?.key).toBe('kreis:K1')
  })

  it('knows that the whole contains all, and is unsure of levels side by side', () => {
    const scene = withAbove(base, land, 'L')
    expect(differences(scene)[4]).toMatchObject({ kind: 'plain', reason: 'part' })
    const [, , , , whole] = differences({ ...scene, view: { ...scene.view, against: { kind: 'region' } } })
    expect(whole).toEqual({ kind: 'base' })
    const [first] = scene.chosen
    if (!first || !kreis) throw new Error('the sample has changed')
    const aside: AreaFigures = {
      ...first,
      row: { ...first.row, id: 'S1' },
      level: { ...kreis, id: 'schule' },
    }
    const parallel = { ...base, chosen: [first, aside], level: { ...base.level, parent: 'kreis' } }
    expect(differences(parallel)[1]).toMatchObject({ kind: 'plain', reason: 'unclear' })
  })

  it('subtracts neither categories nor totals from wholes', () => {
    expect(trayOf(sampleScene({ indicator: 'lage', areas: ['K1-1', 'K2-1'] })).bases).toEqual([])
    const totals = sampleScene({ indicator: 'kinder', areas: ['K1-1', 'K1-2'] })
    expect(trayOf(totals).bases.map(({ kind }) => kind)).toEqual(['area', 'area'])
    expect(differences(totals)[1]).toEqual({ kind: 'plain', value: 500, reason: 'notEvents' })
    expect(differences(withAbove(totals, kreis, 'K1'))[2]).toEqual({ kind: 'none' })
  })

  it('puts all values and limits on one scale', () => {
    const tray = trayOf({ ...base, view: { ...base.view, against: { kind: 'region' } } })
    const [from, to] = tray.domain ?? [0, 0]
    const cells = base.chosen.map(({ row }) => row.cell)
    for (const cell of cells)
      if (cell.kind === 'number') {
        expect(from).toBeLessThanOrEqual(cell.lower ?? Number.NaN)
        expect(to).toBeGreaterThanOrEqual(cell.upper ?? Number.NaN)
      }
    expect(tray.reference?.id).toBe('L')
    expect(trayOf(sampleScene({ areas: ['K2-1'] })).domain).toBeUndefined()
    expect(trayOf(sampleScene()).rows).toEqual([])
  })
})

describe('rates', () => {
  const rateScene = (lower: number | undefined): Scene => {
    const row = (own: AreaRow, numerator: number): AreaRow => ({
      ...own,
      cell: {
        kind: 'number',
        value: numerator,
        numerator,
        denominator: 1000,
        ...(lower !== undefined && { lower, upper: 2 * numerator }),
      },
    })
    const [a, b] = base.chosen
    if (!a || !b) throw new Error('the sample has changed')
    return {
      ...base,
      indicator: { ...base.indicator, kind: 'rate', per: 1000 },
      chosen: [
        { ...a, row: row(a.row, 9) },
        { ...b, row: row(b.row, 5) },
      ],
    }
  }

  it('of events are held against each other by MOVER, per 1,000 here', () => {
    const [, second] = differences(rateScene(1))
    expect(second).toMatchObject({ kind: 'interval', value: -4 })
    if (second?.kind !== 'interval') return
    expect(second.lower).toBeCloseTo(-12.7616, 4)
    expect(second.upper).toBeCloseTo(4.266, 4)
  })

  it('without published limits are balances: no interval', () => {
    expect(differences(rateScene(undefined))[1]).toEqual({ kind: 'plain', value: -4, reason: 'notEvents' })
  })
})
