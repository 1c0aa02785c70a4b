import { describe, expect, test } from 'vitest'
import { datasetOf, sampleInput, sampleScene } from '../../../testing/sampleRelease.ts'
import { makeScene } from '../makeScene.ts'
import { secondPeriodOf } from './bivariateMode.ts'

describe('modes that paint values', () => {
  test('paint the very same: small maps, swipe and circles differ in what is drawn, not in what is said', () => {
    const { view: _, mode: __, ...plain } = sampleScene()
    for (const mode of ['multiples', 'indicators', 'circles'] as const) {
      const { view: _view, mode: facts, ...scene } = sampleScene({ mode })
      expect(scene).toEqual(plain)
      expect(facts.kind).toBe(mode === 'circles' ? 'circles' : 'value')
    }
  })

  test('two maps: the same too, with the values of the other period beside', () => {
    const [plain, two] = [sampleScene(), sampleScene({ mode: 'swipe', from: '2022' })]
    for (const part of ['slots', 'legend', 'valueDomain', 'measure', 'range', 'region'] as const)
      expect(two[part]).toEqual(plain[part])
    expect(two.rows.map(({ before: _before, ...row }) => row)).toEqual(plain.rows)
    expect(two.mode).toEqual({ kind: 'value', from: '2022' })
    const earlier = sampleScene({ period: '2022' })
    for (const { id, before } of two.rows) expect(before).toEqual(earlier.rowById.get(id)?.cell)
    expect(sampleScene({ mode: 'swipe', period: '2018' }).mode).toEqual({ kind: 'value', from: '2019' })
  })

  test('circles keep their scale over all periods: the greatest count of any area in any of them', () => {
    // Jettingen: 2100 children, 33 per cent in 2024.
    const greatest = { kind: 'circles', greatest: 693 }
    expect(sampleScene({ mode: 'circles' }).mode).toEqual(greatest)
    expect(sampleScene({ mode: 'circles', period: '2018' }).mode).toEqual(greatest)
    expect(sampleScene({ mode: 'circles', indicator: 'kinder' }).mode).toEqual({
      ...greatest,
      greatest: 2100,
    })
  })
})

describe('two indicators', () => {
  const second = datasetOf('kinder', 'ort')
  if (!second) throw new Error('the sample has it')
  const scene = makeScene({ ...sampleInput({ mode: 'bivariate', second: 'kinder' }), second })

  test('nine slots before the absences: three classes of each, by terciles over all periods', () => {
    expect(scene.slots.filter(({ kind }) => kind === 'pair')).toHaveLength(9)
    expect(scene.mode).toMatchObject({ kind: 'bivariate', second: { id: 'kinder' }, secondPeriod: '2024' })
    const { breaks, secondBreaks } =
      scene.mode.kind === 'bivariate' ? scene.mode : { breaks: [], secondBreaks: [] }
    expect([breaks.length, secondBreaks.length]).toEqual([2, 2])
  })

  test('an area is painted by its class of each', () => {
    const pairOf = (id: string) => scene.slots[scene.rowById.get(id)?.slot ?? NaN]
    // Many poor children among many; few among many; few among few; many among few.
    expect(pairOf('K3-2')).toMatchObject({ kind: 'pair', first: 2, second: 2 })
    expect(pairOf('K2-5')).toMatchObject({ kind: 'pair', first: 1, second: 2 })
    expect(pairOf('K1-10')).toMatchObject({ kind: 'pair', first: 2, second: 0 })
    expect(pairOf('K3-3')).toMatchObject({ kind: 'pair', first: 0 })
  })

  test('an absence of either is painted as that absence', () => {
    const paintOf = (of: typeof scene, id: string) => of.slots[of.rowById.get(id)?.slot ?? NaN]
    expect(paintOf(scene, 'K2-1')).toMatchObject({ kind: 'absent', status: 'withheld' })
    const poverty = datasetOf('kinderarmut', 'ort')
    if (!poverty) throw new Error('the sample has it')
    const turned = {
      ...sampleInput({ indicator: 'kinder', mode: 'bivariate', second: 'kinderarmut' }),
      second: poverty,
    }
    expect(paintOf(makeScene(turned), 'K2-1')).toMatchObject({ kind: 'absent', status: 'withheld' })
    expect(makeScene(turned).rowById.get('K2-1')?.cell).toMatchObject({ value: 120 })
  })

  test('the values of one alone stand while the other loads', () => {
    const loading = sampleScene({ mode: 'bivariate', second: 'kinder' })
    expect(loading.mode).toEqual({ kind: 'value' })
    expect(loading.slots).toEqual(sampleScene().slots)
  })

  test.each([
    ['2022', '2022'],
    ['2020', '2019'],
    ['2010', '2018'],
    ['2030', '2024'],
  ])('in %s the other one stands with %s', (period, expected) =>
    expect(secondPeriodOf(second, period)).toBe(expected),
  )
})
