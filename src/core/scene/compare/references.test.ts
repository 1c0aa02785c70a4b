import { describe, expect, test } from 'vitest'
import { sampleAreas, sampleInput, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import type { Cell } from '../../release/dataset.ts'
import { makeScene, type SceneInput } from '../makeScene.ts'
import type { AreaName } from '../scene.ts'

/** The sample while the files of the levels above are missing. */
const alone = (patch: Parameters<typeof sampleInput>[0] = {}): SceneInput => ({
  ...sampleInput(patch),
  ancestors: new Map(),
})
const share = (numerator: number, denominator: number): Cell => ({
  kind: 'number',
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
})

describe('the whole', () => {
  test('is computed from counts where its own value is not there', () => {
    const { region } = makeScene(alone({ period: '2022' }))
    expect(region).toMatchObject({ id: 'L', name: 'Musterland', isComputed: true })
    const published = sampleScene({ period: '2022' }).region?.cell
    expect(region?.cell).toMatchObject({ numerator: 1715, denominator: 9250 })
    expect(region?.cell.kind === 'number' && published?.kind === 'number' && region.cell.value).toBeCloseTo(
      published?.kind === 'number' ? published.value : NaN,
      12,
    )
  })

  test('is not computed where a part has no count', () => {
    expect(makeScene(alone({ period: '2024' })).region).toBeUndefined()
    expect(makeScene(alone({ period: '2024' })).regionSeries?.points.map(({ cell }) => cell.kind)).toEqual([
      'number',
      'number',
      'number',
      'number',
      'absent',
      'absent',
    ])
  })

  test('is not computed from a level that covers only part of it', () => {
    const part = (sampleAreas.get('ort') ?? []).filter(({ parent }) => parent === 'K1')
    const areas = new Map([...sampleAreas, ['ort', part]])
    expect(makeScene({ ...alone({ period: '2022' }), areas }).region).toBeUndefined()
  })

  test('has no id and the name of the top level where that has several areas', () => {
    const districts = (sampleAreas.get('kreis') ?? []).map(({ id, name }) => ({ id, name }))
    const [, district, place] = sampleManifest.levels
    if (!district || !place) throw new Error('the sample has three levels')
    const { parent: _, ...top } = district
    const levels = [top, place]
    const input = sampleInput({ period: '2022' })
    const areas = new Map<string, readonly AreaName[]>([...sampleAreas, ['kreis', districts]])
    const scene = makeScene({ ...input, manifest: { ...sampleManifest, levels }, areas })
    expect(scene.region).toMatchObject({ name: 'Kreise', isComputed: true })
    expect(scene.region).not.toHaveProperty('id')
  })

  test('of medians and other things without counts is never computed', () => {
    const { region } = sampleScene({ indicator: 'medianalter', level: 'kreis', period: '2022' })
    expect(region).toBeUndefined()
  })

  test('of totals is their sum', () => {
    expect(makeScene(alone({ indicator: 'kinder' })).region?.cell).toEqual({ kind: 'number', value: 9250 })
  })
})

describe('the value of the level above', () => {
  const parentOf = (input: SceneInput, id: string) =>
    makeScene({ ...input, view: { ...input.view, areas: [id] } }).chosen[0]?.parent

  test('is the published one', () => {
    expect(parentOf(sampleInput(), 'K1-1')).toMatchObject({ id: 'K1', name: 'Nordkreis', isComputed: false })
  })

  test('is computed from the counts of all its areas where its own is not there', () => {
    expect(parentOf(alone(), 'K1-1')).toMatchObject({ isComputed: true, cell: share(212, 1560) })
  })

  test('is absent where an area has no count', () => {
    expect(parentOf(alone(), 'K2-3')).toBeUndefined()
  })

  test('that is withheld stays withheld, whatever its areas would give', () => {
    const withheld = sampleDataset('kinderarmut', 'kreis', ['K1'], ['2024'], () => ({
      kind: 'absent',
      status: 'withheld',
    }))
    const input = { ...sampleInput(), ancestors: new Map([['kreis', withheld]]) }
    expect(parentOf(input, 'K1-1')).toMatchObject({
      isComputed: false,
      cell: { kind: 'absent', status: 'withheld' },
    })
  })

  test('adds nothing for an area to which the statement does not apply', () => {
    const dataset = sampleDataset('kinderarmut', 'ort', ['K1-1', 'K1-2', 'K1-10'], ['2024'], (id) =>
      id === 'K1-10' ? { kind: 'absent', status: 'notApplicable', denominator: 0 } : share(5, 50),
    )
    expect(parentOf({ ...alone(), dataset }, 'K1-1')?.cell).toEqual(share(10, 100))
  })

  test('is not computed for periods on other outlines', () => {
    const levels = sampleManifest.levels.map((level) => ({
      ...level,
      editions: level.editions.flatMap((edition) => [
        { ...edition, id: 'old', to: '2019' },
        { ...edition, id: 'new', from: '2020' },
      ]),
    }))
    const input = { ...alone({ areas: ['K1-1'] }), manifest: { ...sampleManifest, levels } }
    const line = makeScene(input).chosen[0]?.series.find(({ role }) => role === 'parent')
    expect(line?.points.flatMap(({ period, cell }) => (cell.kind === 'number' ? [period] : []))).toEqual([
      '2021',
      '2022',
      '2024',
    ])
  })
})
