import { describe, expect, test } from 'vitest'
import { indicatorById } from '../../release/lookups.ts'
import type { Indicator } from '../../release/manifest.ts'
import { datasetOf, sampleAreas, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import type { ViewState } from '../../view/viewState.ts'
import { profileEntries, profileEntry } from './profileEntry.ts'
import { heatmapRows } from './heatmapOrder.ts'
import { fifthOf, positionIn, positionsOf } from './position.ts'
import { cellIn, profileColumn, type ProfileColumn } from './profileColumn.ts'
import { spineScale } from './spineScale.ts'

const editions = new Map(['land', 'kreis', 'ort'].map((level) => [level, '2011']))

function columnOf(
  id: string,
  patch: Partial<ViewState> = {},
  change: Partial<Indicator> = {},
  isAlone = false,
): { readonly column: ProfileColumn; readonly scene: ReturnType<typeof sampleScene> } {
  const scene = sampleScene(patch)
  const known = indicatorById(sampleManifest, id)
  const dataset = datasetOf(id, scene.level.id)
  if (!known || !dataset) throw new Error(`the sample has no ${id} at ${scene.level.id}`)
  const indicator = { ...known, ...change }
  const manifest = {
    ...sampleManifest,
    indicators: sampleManifest.indicators.map((one) => (one.id === id ? indicator : one)),
  }
  const above = ['kreis', 'land'].flatMap((level) => {
    const found = isAlone ? undefined : datasetOf(id, level)
    return found && level !== scene.level.id ? [[level, found] as const] : []
  })
  const ground = { manifest, scene, areas: sampleAreas, editions }
  return { column: profileColumn(ground, { indicator, dataset, ancestors: new Map(above) }), scene }
}

const rowOf = (scene: ReturnType<typeof sampleScene>, id: string) => {
  const row = scene.rowById.get(id)
  if (!row) throw new Error(`no ${id}`)
  return row
}

describe('profileColumn', () => {
  test('only areas with a number stand in the distribution; the others are counted by their state', () => {
    const { column } = columnOf('kinderarmut')
    expect(column.sorted).toHaveLength(9)
    expect(column.absences).toEqual([
      { status: 'withheld', count: 2 },
      { status: 'missing', count: 1 },
    ])
    expect([...column.sorted]).toEqual([...column.sorted].toSorted((a, b) => a - b))
    expect(column.spread?.least).toBe(column.sorted[0])
    expect(column.spread?.median).toBe(column.sorted[4])
  })

  test('KomMonitor error 6: no mean over the available values, divided by all areas or not', () => {
    const { column } = columnOf('kinderarmut')
    const available = [...column.sorted].reduce((sum, value) => sum + value, 0)
    const whole = column.region?.cell
    // The whole is the published one, from counts: 1488 of 9250 children.
    expect(whole).toMatchObject({ kind: 'number', denominator: 9250 })
    expect(whole?.kind === 'number' && whole.value).not.toBeCloseTo(available / 9, 6)
    expect(whole?.kind === 'number' && whole.value).not.toBeCloseTo(available / 12, 6)
    // Without a published whole and with parts that are withheld there is none; nothing is made up from the rest.
    expect(columnOf('kinderarmut', {}, {}, true).column.region).toBeUndefined()
  })

  test('a whole is computed from counts where nothing official is known and all parts are there', () => {
    const { region } = columnOf('kinderarmut', { period: '2022' }, {}, true).column
    expect(region?.isComputed).toBe(true)
    expect(region?.cell.kind === 'number' && region.cell.value).toBeCloseTo(
      (100 * (region?.cell.kind === 'number' ? (region.cell.numerator ?? NaN) : NaN)) / 9250,
      10,
    )
  })

  test('a total is no measure for its parts', () => {
    const { column, scene } = columnOf('kinder')
    expect(column.region).toBeUndefined()
    expect(column.parentOf(rowOf(scene, 'K1-1'))).toBeUndefined()
  })

  test('the nearest period before the chosen one, and said; none where there is none before', () => {
    const earlier = columnOf('medianalter', {
      level: 'kreis',
      indicator: 'kinderarmut',
      period: '2024',
    }).column
    expect(earlier).toMatchObject({ period: '2022', isEarlier: true })
    const none = columnOf('medianalter', { level: 'kreis', indicator: 'kinderarmut', period: '2017' }).column
    expect(none).toMatchObject({ gap: 'later', isEarlier: false })
    expect(none.period).toBeUndefined()
    expect(cellIn(none, 'K1')).toEqual({ kind: 'absent', status: 'missing' })
  })

  test('values of other outlines are not those of these areas', () => {
    const scene = sampleScene()
    const indicator = indicatorById(sampleManifest, 'kinderarmut')
    const dataset = datasetOf('kinderarmut', 'ort')
    if (!indicator || !dataset) throw new Error('sample')
    const [edition] = scene.level.editions
    if (!edition) throw new Error('sample')
    const level = {
      ...scene.level,
      editions: [
        { ...edition, to: '2024' },
        { ...edition, id: '2025', from: '2025' },
      ],
    }
    const later = {
      ...scene,
      level,
      edition: { ...edition, id: '2025' },
      view: { ...scene.view, period: '2025' },
    }
    const manifest = {
      ...sampleManifest,
      levels: sampleManifest.levels.map((l) => (l.id === 'ort' ? level : l)),
    }
    const column = profileColumn(
      { manifest, scene: later, areas: sampleAreas, editions },
      { indicator, dataset, ancestors: new Map() },
    )
    expect(column.gap).toBe('otherOutlines')
  })

  test('areas left out by scope or filters are not among those compared', () => {
    const { column } = columnOf('kinderarmut', { scope: { kind: 'within', id: 'K3' } })
    expect(column.sorted).toHaveLength(3)
    expect(column.absences).toEqual([{ status: 'missing', count: 1 }])
  })
})

describe('positions', () => {
  test('100 is the favourable end of burden and benefit, the high one of neutral indicators', () => {
    const [burden, benefit, neutral] = (['burden', 'benefit', 'neutral'] as const).map(
      (direction) => columnOf('kinderarmut', {}, { direction }).column,
    )
    if (!burden || !benefit || !neutral) throw new Error('three')
    // K3-2 has the highest share of all.
    expect(positionIn(burden, cellIn(burden, 'K3-2'))).toBe(0)
    expect(positionIn(benefit, cellIn(benefit, 'K3-2'))).toBe(100)
    expect(positionIn(neutral, cellIn(neutral, 'K3-2'))).toBe(100)
  })

  test('of all rows at once the same as one by one; none for absences and filtered rows', () => {
    const { column, scene } = columnOf('kinderarmut', { scope: { kind: 'within', id: 'K3' } })
    const all = positionsOf(column, scene.rows)
    for (const [i, row] of scene.rows.entries()) {
      const one = row.isFiltered ? undefined : positionIn(column, cellIn(column, row.id))
      expect(all[i]).toEqual(one ?? NaN)
    }
    expect([...all].filter((position) => !Number.isNaN(position))).toHaveLength(3)
  })

  test.each([
    [0, 0],
    [20, 0],
    [20.1, 1],
    [50, 2],
    [80, 3],
    [80.1, 4],
    [100, 4],
  ])('position %f is in fifth %i', (position, fifth) => {
    expect(fifthOf(position)).toBe(fifth)
  })
})

describe('areaProfile', () => {
  test('an area beside district and whole; chance decides what is called higher', () => {
    const { column, scene } = columnOf('kinderarmut')
    const [entry] = profileEntries([column], rowOf(scene, 'K3-2'))
    expect(entry?.outcome).toBe('higher')
    // The district's value is published as missing and cannot be added up: it stays absent.
    expect(entry?.parent?.cell.kind).toBe('absent')
    expect(entry?.parentPosition).toBeUndefined()
    const similar = profileEntry(column, rowOf(scene, 'K2-4'))
    expect(similar.outcome).toBe('similar')
    expect(similar.parent?.cell.kind).toBe('number')
    expect(similar.parentPosition).toBeGreaterThan(0)
    expect(similar.regionPosition).toBeGreaterThan(0)
  })

  test('nothing to hold against is not comparable', () => {
    const { column, scene } = columnOf('kinder')
    expect(profileEntry(column, rowOf(scene, 'K1-1')).outcome).toBe('notComparable')
    const withheld = columnOf('kinderarmut')
    expect(profileEntry(withheld.column, rowOf(withheld.scene, 'K2-1'))).toMatchObject({
      outcome: 'notComparable',
      cell: { kind: 'absent', status: 'withheld' },
    })
  })
})

describe('spineScale', () => {
  test('the whole in the middle, both sides on one scale, high burden left', () => {
    const { column } = columnOf('kinderarmut')
    const scale = spineScale(column)
    const whole = column.region?.cell
    if (!scale || whole?.kind !== 'number' || !column.spread) throw new Error('sample')
    expect(scale.middle).toBe('region')
    expect(scale.at(whole.value)).toBe(0.5)
    expect(scale.at(whole.value + 1)).toBeLessThan(0.5)
    expect(scale.at(whole.value + 1) + scale.at(whole.value - 1)).toBeCloseTo(1, 10)
    const ends = [scale.at(column.spread.least), scale.at(column.spread.greatest)]
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...ends)).toBeLessThanOrEqual(1)
  })

  test('within a scope the distribution is its own, and what stands outside has a place of its own', () => {
    const { column } = columnOf('kinderarmut', { scope: { kind: 'within', id: 'K1' } })
    const everywhere = columnOf('kinderarmut').column
    expect(column.sorted.length).toBeLessThan(everywhere.sorted.length)
    expect(column.region).toEqual(everywhere.region)
    const outside = everywhere.spread?.greatest ?? NaN
    const scale = spineScale(column, [outside])
    if (!scale || !column.spread) throw new Error('sample')
    expect(outside).toBeGreaterThan(column.spread.greatest)
    expect(scale.at(outside)).toBeGreaterThanOrEqual(0)
    expect(scale.at(outside)).toBeLessThan(scale.at(column.spread.greatest))
  })

  test('without a whole the median stands in the middle; all equal stands there too', () => {
    const { column } = columnOf('kinder')
    expect(spineScale(column)?.middle).toBe('median')
    expect(spineScale(column)?.at(column.spread?.median ?? NaN)).toBe(0.5)
    const equal = { ...column, spread: { least: 3, q1: 3, median: 3, q3: 3, greatest: 3 } }
    expect(spineScale(equal)?.at(3)).toBe(0.5)
    const { spread: _gone, ...empty } = column
    expect(spineScale(empty)).toBeUndefined()
  })
})

describe('heatmapRows', () => {
  const { column, scene } = columnOf('kinderarmut')
  const ids = (order: Parameters<typeof heatmapRows>[2]) =>
    heatmapRows(scene.rows, [column], order).map(({ id }) => id)

  test('natural, by district, by value with absences last', () => {
    expect(ids({ kind: 'natural' })).toEqual(scene.rows.map(({ id }) => id))
    expect(ids({ kind: 'parent' }).map((id) => id.slice(0, 2))).toEqual([
      ...Array.from({ length: 3 }, () => 'K1'),
      ...Array.from({ length: 5 }, () => 'K2'),
      ...Array.from({ length: 4 }, () => 'K3'),
    ])
    const sorted = ids({ kind: 'indicator', id: 'kinderarmut' })
    expect(sorted[0]).toBe('K3-2')
    expect(sorted.slice(-3)).toEqual(['K2-1', 'K2-2', 'K3-4'])
  })

  test('KomMonitor error 13: the rows of the scene keep their order', () => {
    const before = scene.rows.map(({ id }) => id)
    ids({ kind: 'indicator', id: 'kinderarmut' })
    expect(scene.rows.map(({ id }) => id)).toEqual(before)
  })
})
