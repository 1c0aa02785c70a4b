import { describe, expect, test } from 'vitest'
import { datasetOf, sampleInput, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { cellIn, extraIn, namesOf, tableOf } from '../../../testing/tableCells.ts'
import { makeScene } from '../makeScene.ts'
import { sceneTable } from './sceneTable.ts'

describe('two periods', () => {
  test('a change: both values, the difference with its limits, its unit, and what stands between', () => {
    const scene = sampleScene({ mode: 'change', from: '2018' })
    const table = sceneTable(scene)
    const row = scene.rowById.get('K1-1')
    if (row?.mapped.kind !== 'number' || row.cell.kind !== 'number') throw new Error('the sample has both')
    const { change, from_value: before, ...rest } = extraIn(table, 'K1-1')
    expect(change).toBe(row.mapped.value)
    expect(row.cell.value - Number(before)).toBe(change)
    expect(rest).toMatchObject({
      from_period: '2018',
      change_lower: row.mapped.lower,
      change_upper: row.mapped.upper,
      change_unit: 'percentage points',
      change_measure: 'absolute',
      comparability: 'series break',
    })
    expect(cellIn(table, 'K2-1', 'change_status')).toBe('withheld')
    expect(cellIn(table, 'K2-1', 'change')).toBeUndefined()
  })

  test('a relative change is in per cent and has no limits', () => {
    const table = tableOf({ mode: 'change', from: '2023', change: 'relative' })
    expect(cellIn(table, 'K1-1', 'change_unit')).toBe('%')
    expect(cellIn(table, 'K1-1', 'change_measure')).toBe('relative')
    expect(namesOf(table)).not.toContain('change_lower')
    expect(namesOf(table)).not.toContain('comparability')
  })

  test('counts change in their own unit', () => {
    const table = tableOf({ indicator: 'kinder', mode: 'change' })
    expect(cellIn(table, 'K1-1', 'change_unit')).toBe(cellIn(table, 'K1-1', 'unit'))
  })

  test('no earlier period: said, not made up', () => {
    const table = tableOf({ mode: 'change', period: '2018' })
    expect(extraIn(table, 'K1-1')).toMatchObject({
      from_period: '',
      from_value: undefined,
      change: undefined,
    })
    expect(cellIn(table, 'K1-1', 'change_status')).toBe('notApplicable')
  })

  test('moves between classes: both classes by the same limits, and the outcome that the map paints', () => {
    const scene = sampleScene({
      mode: 'moved',
      from: '2022',
      classes: { method: 'quantile', count: 4, span: 'all' },
    })
    const table = sceneTable(scene)
    expect(extraIn(table, 'K1-1')).toMatchObject({
      class_method: 'quantile:4',
      class_span: 'all periods',
      from_period: '2022',
      against: 'earlier period',
    })
    for (const { id, outcome } of scene.rows) {
      const [before, now] = [cellIn(table, id, 'from_class'), cellIn(table, id, 'to_class')].map(Number)
      expect(cellIn(table, id, 'outcome')).toBe(outcome ?? '')
      if (outcome === 'higher') expect(now).toBeGreaterThan(before ?? NaN)
      if (outcome === 'similar') expect(now).toBe(before)
      if (outcome === 'lower') expect(now).toBeLessThan(before ?? NaN)
    }
  })

  test('two maps: the other period beside', () => {
    const table = tableOf({ mode: 'swipe', from: '2022' })
    const earlier = sampleScene({ period: '2022' }).rowById.get('K1-1')?.cell
    expect(cellIn(table, 'K1-1', 'from_period')).toBe('2022')
    expect(cellIn(table, 'K1-1', 'from_value')).toBe(earlier?.kind === 'number' && earlier.value)
    const categories = tableOf({ mode: 'swipe', indicator: 'lage' })
    if (namesOf(categories).includes('from_value'))
      expect(cellIn(categories, 'K2-1', 'from_value')).toBe('am See')
  })

  test.each(['multiples', 'indicators', 'circles'] as const)(
    '%s: as the values of the chosen period',
    (mode) => {
      expect(tableOf({ mode })).toEqual(tableOf())
    },
  )
})

describe('against something', () => {
  test('a threshold', () => {
    const table = tableOf({ mode: 'threshold', against: { kind: 'number', value: 12.75 } })
    expect(extraIn(table, 'K3-2')).toEqual({
      class: 'higher',
      against: 'threshold',
      against_value: 12.75,
      outcome: 'higher',
    })
    expect(extraIn(table, 'K2-1')).toMatchObject({ class: '', outcome: '' })
  })

  test('the region, a number, an area', () => {
    const region = sampleScene({ mode: 'reference' })
    expect(extraIn(sceneTable(region), 'K1-1')).toMatchObject({
      against: 'region',
      against_key: 'L',
      against_name: 'Musterland',
      against_value: region.region?.cell.kind === 'number' && region.region.cell.value,
      against_status: '',
      outcome: region.rowById.get('K1-1')?.outcome,
    })
    const number = tableOf({ mode: 'reference', against: { kind: 'number', value: 15.5 } })
    expect(extraIn(number, 'K1-1')).toMatchObject({ against: 'number', against_key: '', against_value: 15.5 })
    const area = sampleScene({ mode: 'reference', against: { kind: 'area', id: 'K3-2' } })
    const own = area.rowById.get('K3-2')
    expect(extraIn(sceneTable(area), 'K1-1')).toMatchObject({
      against: 'area',
      against_key: 'K3-2',
      against_name: own?.name,
      against_value: own?.cell.kind === 'number' && own.cell.value,
    })
  })

  test('the area above: each its own, or the word that stands for its value', () => {
    const districts = new Map(sampleScene({ level: 'kreis' }).rows.map(({ id, cell }) => [id, cell]))
    const scene = sampleScene({ mode: 'reference', against: { kind: 'parent' } })
    const table = sceneTable(scene)
    for (const { id, parentId, parentName, held } of scene.rows) {
      expect([cellIn(table, id, 'against_key'), cellIn(table, id, 'against_name')]).toEqual([
        parentId,
        parentName,
      ])
      expect(cellIn(table, id, 'against_value')).toBe(held?.kind === 'number' ? held.value : undefined)
      const published = districts.get(parentId ?? '')
      if (published?.kind === 'number') expect(cellIn(table, id, 'against_value')).toBe(published.value)
    }
  })
})

describe('two indicators', () => {
  const kinder = datasetOf('kinder', 'ort')
  const indicator = sampleManifest.indicators.find(({ id }) => id === 'kinder')
  if (!kinder || !indicator) throw new Error('the sample has it')

  test('of a map: the other value, and the classes of both', () => {
    const scene = makeScene({ ...sampleInput({ mode: 'bivariate', second: 'kinder' }), second: kinder })
    if (scene.mode.kind !== 'bivariate') throw new Error('not two')
    const { breaks, secondBreaks } = scene.mode
    const table = sceneTable(scene)
    // Many poor children among many.
    expect(extraIn(table, 'K3-2')).toMatchObject({
      class: 3,
      class_from: breaks[1],
      class_to: undefined,
      class_method: 'quantile:3',
      class_span: 'all periods',
      second_indicator: 'kinder',
      second_period: '2024',
      second_value: 2100,
      second_status: '',
      second_class: 3,
      second_class_from: secondBreaks[1],
      second_class_to: undefined,
    })
    expect(extraIn(table, 'K2-1')).toMatchObject({
      class: undefined,
      second_class: undefined,
      second_value: 120,
    })
  })

  test('of a plot, which the scene does not hold', () => {
    const table = sceneTable(sampleScene(), { indicator, dataset: kinder, period: '2023' })
    expect(cellIn(table, 'K3-2', 'second_period')).toBe('2023')
    expect(namesOf(table)).not.toContain('second_class')
  })
})
