import { describe, expect, test } from 'vitest'
import { datasetOf, sampleAreas, sampleManifest, sampleView } from '../../../../testing/sampleRelease.ts'
import { sampleDataset } from '../../../../testing/sampleDataset.ts'
import type { Cell } from '../../../release/dataset.ts'
import { indicatorById, levelById } from '../../../release/lookups.ts'
import type { ViewState } from '../../../view/viewState.ts'
import { profileColumn } from '../profileColumn.ts'
import { makeProfile } from './makeProfile.ts'
import { levelBelow, profileChildren } from './profileChildren.ts'
import { profileFigure } from './profileFigure.ts'
import { profileIndicators } from './profileIndicators.ts'
import { profileRows } from './profileRows.ts'
import { profileSubject, profileWish } from './profileSubject.ts'
import { rankAmong } from './rankAmong.ts'

const found = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('the sample has it')
  return thing
}
const tiersFrom: Readonly<Record<string, readonly string[]>> = {
  ort: ['ort', 'kreis', 'land'],
  kreis: ['kreis', 'land'],
  land: ['land'],
}

function profileOf(patch: Partial<ViewState>) {
  const view = { ...sampleView, ...patch }
  const wish = found(profileWish(sampleManifest, view))
  const { level } = wish
  const tiers = found(tiersFrom[level.id]).map((id) => found(sampleAreas.get(id)))
  const subject = found(profileSubject(wish, found(tiers[0]), tiers[1] ?? []))
  const edition = found(level.editions[0])
  const rows = profileRows(tiers, view.scope)
  const editions = new Map(['ort', 'kreis', 'land'].map((id) => [id, '2011']))
  const scene = { view: { ...view, level: level.id }, level, edition, rows }
  const ground = { manifest: sampleManifest, scene, areas: sampleAreas, editions }
  const columns = profileIndicators(sampleManifest, level.id).map((indicator) => {
    const above = found(tiersFrom[level.id]).slice(1)
    const ancestors = above.flatMap((id) => {
      const own = datasetOf(indicator.id, id)
      return own ? [[id, own] as const] : []
    })
    return profileColumn(ground, {
      indicator,
      dataset: found(datasetOf(indicator.id, level.id)),
      ancestors: new Map(ancestors),
    })
  })
  const figures = columns.map((column) =>
    profileFigure({ level, edition, areas: found(tiers[0]), rows }, subject, column),
  )
  const datasets = new Map(columns.map(({ indicator, dataset }) => [indicator.id, dataset]))
  return makeProfile({
    manifest: sampleManifest,
    subject,
    level,
    edition,
    view,
    rows,
    figures,
    datasets,
    notLoaded: [],
  })
}
const figureIn = (profile: ReturnType<typeof profileOf>, id: string) =>
  found(profile.topics.flatMap(({ figures }) => figures).find(({ indicator }) => indicator.id === id))

describe('the rank and where it surely lies', () => {
  const intervals: Readonly<Record<string, readonly number[]>> = {
    a: [20, 18, 22],
    b: [30, 25, 35],
    c: [19, 16, 22],
    d: [10, 8, 12],
  }
  const cellOf = (area: string): Cell => {
    const [value, lower, upper] = intervals[area] ?? []
    return value === undefined || lower === undefined || upper === undefined
      ? { kind: 'absent', status: 'withheld' }
      : { kind: 'number', value, lower, upper }
  }
  const ids = ['a', 'b', 'c', 'd', 'e']
  const dataset = sampleDataset('i', 'ort', ids, ['2024'], cellOf)
  const rows = ids.map((id) => ({ id }))
  const own = (id: string) => {
    const cell = cellOf(id)
    if (cell.kind === 'absent') throw new Error('has a number')
    return cell
  }

  test('as in the worked example', () => {
    expect(rankAmong(dataset, '2024', rows, own('a'))).toEqual({
      rank: 2,
      tied: 1,
      of: 4,
      surely: { from: 2, to: 3 },
    })
    expect(rankAmong(dataset, '2024', rows, own('b'))?.surely).toEqual({ from: 1, to: 1 })
  })
  test('who is left out is no rival; without an interval nothing is sure', () => {
    const within = rows.map((row) => (row.id === 'b' ? { ...row, isFiltered: true as const } : row))
    expect(rankAmong(dataset, '2024', within, own('a'))).toMatchObject({ rank: 1, of: 3 })
    expect(rankAmong(dataset, '2024', rows, { kind: 'number', value: 20 })?.surely).toBeUndefined()
    expect(rankAmong(dataset, '2030', rows, own('a'))).toBeUndefined()
  })
})

describe('whose profile', () => {
  const wishOf = (patch: Partial<ViewState>) => profileWish(sampleManifest, { ...sampleView, ...patch })
  test('the first chosen area, of another level too; else the combined area; else nobody', () => {
    expect(wishOf({ areas: ['K1-1', 'K1-2'], combined: ['K2-3'] })).toMatchObject({
      kind: 'area',
      id: 'K1-1',
    })
    expect(wishOf({ areas: ['kreis:K1'] })).toMatchObject({ id: 'K1', level: { id: 'kreis' } })
    expect(wishOf({ combined: ['K1-1', 'K1-2'] })).toMatchObject({ kind: 'combined' })
    expect(wishOf({})).toBeUndefined()
  })
  test('a combined area has the parent that all its parts have', () => {
    const subject = (combined: readonly string[]) =>
      profileSubject(
        found(wishOf({ combined })),
        found(sampleAreas.get('ort')),
        found(sampleAreas.get('kreis')),
      )
    expect(subject(['K1-1', 'K1-2'])?.parentName).toBe('Nordkreis')
    expect(subject(['K1-1', 'K2-3'])?.parentName).toBeUndefined()
    expect(subject(['nowhere'])).toBeUndefined()
  })
})

describe('the profile of a place', () => {
  const profile = profileOf({ areas: ['K3-2'] })
  const poverty = figureIn(profile, 'kinderarmut')

  test('value, whole, rank and what chance leaves of it', () => {
    expect(poverty).toMatchObject({ period: '2024', isEarlier: false, outcome: 'higher', isTested: true })
    expect(poverty.rank).toMatchObject({ rank: 1, of: 9, surely: { from: 1, to: 2 } })
    expect(profile.findings[0].higher.map(({ judgement }) => judgement)).toEqual(['worse'])
    // Chance leaves it first or second of nine: that is no tenth.
    expect(profile.findings[2].highest).toHaveLength(0)
  })
  test('the change begins after the series break', () => {
    expect(poverty.change?.from).toBe('2021')
  })
  test('a category has its word and no rank; totals are held against nothing', () => {
    expect(figureIn(profile, 'lage')).toMatchObject({ outcome: 'notComparable', points: [] })
    expect(figureIn(profile, 'lage').rank).toBeUndefined()
    const children = figureIn(profile, 'kinder')
    expect(children.region).toBeUndefined()
    expect(children.whole?.name).toBe('Musterland')
  })
  test('what is not published at the level is named', () => {
    expect(profile.lacks).toMatchObject([{ lack: 'notAtLevel', indicators: [{ id: 'medianalter' }] }])
  })
  test('a withheld value is counted and named, and has no rank', () => {
    const withheld = profileOf({ areas: ['K2-1'] })
    expect(withheld.lacks[0]).toMatchObject({ lack: 'withheld', indicators: [{ id: 'kinderarmut' }] })
    expect(withheld.findings[4].withheld).toBe(1)
    expect(figureIn(withheld, 'kinderarmut').rank).toBeUndefined()
  })
  test('within a scope ranks stay inside it, filters on values do not count', () => {
    const scoped = profileOf({
      areas: ['K1-1'],
      scope: { kind: 'within', id: 'K1' },
      filters: [{ kind: 'above', at: 99 }],
    })
    expect(figureIn(scoped, 'kinderarmut').rank?.of).toBe(3)
    expect(scoped.compared).toEqual({ count: 3, isScoped: true })
  })
})

describe('other subjects', () => {
  test('a district stands among districts; an earlier period is said to be one', () => {
    const profile = profileOf({ areas: ['kreis:K1'] })
    expect(profile.level.id).toBe('kreis')
    expect(figureIn(profile, 'medianalter')).toMatchObject({ period: '2022', isEarlier: true })
    expect(figureIn(profile, 'kinderarmut').rank?.of).toBe(2)
  })
  test('the whole is held against nothing', () => {
    const profile = profileOf({ areas: ['land:L'] })
    expect(profile.region).toBeUndefined()
    expect(figureIn(profile, 'kinderarmut')).toMatchObject({ outcome: 'notComparable' })
  })
  test('a combined area is computed from counts, or refused with its reason', () => {
    const profile = profileOf({ combined: ['K1-1', 'K1-2'] })
    expect(figureIn(profile, 'kinderarmut').cell).toMatchObject({ denominator: 1300 })
    expect(figureIn(profile, 'kinderarmut').rank).toBeUndefined()
    const refused = profileOf({ combined: ['K1-1', 'K2-1'] })
    expect(figureIn(refused, 'kinderarmut').refusal).toEqual({ reason: 'withheld', because: ['Eichen'] })
    expect(refused.lacks).toContainEqual(expect.objectContaining({ lack: 'refused', reason: 'withheld' }))
  })
})

test('the areas of a district with the values of the headline indicators', () => {
  const ort = found(levelBelow(sampleManifest, found(levelById(sampleManifest, 'kreis'))))
  const children = profileChildren('K1', '2024', {
    level: ort,
    edition: found(ort.editions[0]),
    areas: found(sampleAreas.get('ort')),
    datasets: new Map([
      [found(indicatorById(sampleManifest, 'kinderarmut')), found(datasetOf('kinderarmut', 'ort'))],
    ]),
  })
  expect(children?.rows.map(({ name }) => name)).toEqual(['Altenau', 'Birkfeld', 'Dornbach'])
  expect(children?.rows[0]?.cells[0]).toMatchObject({ value: 15 })
  expect(levelBelow(sampleManifest, ort)).toBeUndefined()
})
