import { describe, expect, test } from 'vitest'
import { sampleAreas, sampleInput, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import { t20 } from '../../../testing/t20.data.ts'
import { makeScene, type SceneInput } from '../makeScene.ts'
import type { AreaName } from '../scene.ts'

describe('groups', () => {
  test('by the value of the level above, the highest first, those without a number last', () => {
    const groups = sampleScene().comparison?.groups ?? []
    expect(groups.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Seekreis', 5],
      ['Nordkreis', 3],
      ['Südkreis', 4],
    ])
    expect(groups[0]?.rows.map(({ name }) => name)).toContain('Eichen')
  })

  test('are those that have areas at this level', () => {
    const part = (sampleAreas.get('ort') ?? []).filter(({ parent }) => parent === 'K1')
    const scene = makeScene({ ...sampleInput(), areas: new Map([...sampleAreas, ['ort', part]]) })
    expect(scene.comparison?.groups.map(({ id }) => id)).toEqual(['K1'])
    expect(scene.comparison?.within).toEqual({ kind: 'none', reason: 'tooFew' })
  })
})

describe('the share of differences within', () => {
  const areas: readonly AreaName[] = t20.rates.map((_, i) => ({
    id: `t${i}`,
    name: `T ${i}`,
    parent: t20.groups[i] ?? '',
  }))
  const ids = areas.map(({ id }) => id)
  const dataset = sampleDataset('kinderarmut', 'ort', ids, ['2024'], (id) => {
    const i = ids.indexOf(id)
    return { kind: 'number', value: t20.rates[i] ?? NaN, denominator: t20.populations[i] ?? NaN }
  })
  const parents = ['A', 'B', 'C'].map((id) => ({ id, name: id, parent: 'L' }))
  const input = (weighted: boolean): SceneInput => ({
    manifest: sampleManifest,
    view: { ...sampleInput().view, weighted },
    dataset,
    ancestors: new Map(),
    areas: new Map([...sampleAreas, ['kreis', parents], ['ort', areas]]),
  })

  test('T20, every area alike and weighted by its people', () => {
    expect(makeScene(input(false)).comparison?.within).toEqual({
      kind: 'share',
      share: expect.closeTo(1 - 0.659546604867, 12),
      chance: 2 / 19,
      areas: 20,
      groups: 3,
      isWeighted: false,
    })
    expect(makeScene(input(true)).comparison?.within).toMatchObject({
      share: expect.closeTo(1 - 0.590208253358, 12),
      isWeighted: true,
    })
  })

  test('counts published values only', () => {
    expect(sampleScene().comparison?.within).toMatchObject({ kind: 'share', areas: 9, groups: 3 })
  })

  test.each([
    ['without denominators', { indicator: 'kinder', weighted: true }, 'noWeights'],
    ['for categories', { indicator: 'lage' }, 'notNumeric'],
  ])('says why there is none %s', (_, view, reason) => {
    expect(sampleScene(view).comparison?.within).toEqual({ kind: 'none', reason })
  })

  test('counts areas that have a parent only', () => {
    const some = areas.map(({ id, name, parent }) =>
      id === 't0' || parent === undefined ? { id, name } : { id, name, parent },
    )
    const given = new Map<string, readonly AreaName[]>([...input(false).areas, ['ort', some]])
    const { comparison } = makeScene({ ...input(false), areas: given })
    expect(comparison?.within).toMatchObject({ kind: 'share', areas: 19, groups: 3 })
  })

  test('says why there is none for areas without parents', () => {
    const orphans = areas.map(({ id, name }) => ({ id, name }))
    const scene = makeScene({
      ...input(false),
      areas: new Map<string, readonly AreaName[]>([...input(false).areas, ['ort', orphans]]),
    })
    expect(scene.comparison).toMatchObject({ groups: [], within: { kind: 'none', reason: 'noGroups' } })
  })
})
