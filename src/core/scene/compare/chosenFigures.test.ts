import { describe, expect, test } from 'vitest'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import { datasetOf, sampleInput, sampleScene } from '../../../testing/sampleRelease.ts'
import { makeScene } from '../makeScene.ts'

const roles = (scene: ReturnType<typeof sampleScene>, index: number) =>
  scene.chosen[index]?.series.map(({ role, name }) => `${role} ${name}`)

describe('chosen areas', () => {
  const scene = sampleScene({ areas: ['K3-2', 'gone', 'K1-1'] })

  test('come in the order of choice; unknown ones are left out', () => {
    expect(scene.chosen.map(({ row }) => row.id)).toEqual(['K3-2', 'K1-1'])
  })

  test('differences are value minus reference, absent where the reference is', () => {
    expect(scene.chosen[1]?.toParent).toBeCloseTo(15 - 13.5897, 3)
    expect(scene.chosen[1]?.toRegion).toBeCloseTo(15 - 19.5243, 3)
    expect(scene.chosen[0]).not.toHaveProperty('toParent')
    expect(scene.chosen[0]?.parent?.cell).toEqual({ kind: 'absent', status: 'missing' })
  })

  test('the first one’s line stands beside parent and region, further ones alone', () => {
    expect(roles(scene, 0)).toEqual(['area Jettingen', 'parent Südkreis', 'region Musterland'])
    expect(roles(scene, 1)).toEqual(['area Altenau'])
  })

  test('a line has a point for each period, with a word where there is no number', () => {
    const [line] = sampleScene({ areas: ['K2-1'] }).chosen[0]?.series ?? []
    expect(line?.points.map(({ period, cell }) => [period, cell.kind === 'absent' && cell.status])).toEqual([
      ['2018', false],
      ['2019', false],
      ['2021', false],
      ['2022', false],
      ['2023', 'withheld'],
      ['2024', 'withheld'],
    ])
  })
})

test('totals are not compared with the wholes they are part of', () => {
  const scene = sampleScene({ indicator: 'kinder', areas: ['K1-1'] })
  expect(scene.chosen[0]?.parent?.cell).toEqual({ kind: 'number', value: 1560 })
  expect(scene.chosen[0]).not.toHaveProperty('toParent')
  expect(scene.chosen[0]).not.toHaveProperty('toRegion')
  expect(roles(scene, 0)).toEqual(['area Altenau'])
  expect(scene.comparison?.groups.some(({ reference }) => reference)).toBe(false)
})

test('where the level above is the whole, it is said once', () => {
  const scene = sampleScene({ level: 'kreis', areas: ['K1'] })
  expect(scene.chosen[0]).not.toHaveProperty('parent')
  expect(scene.chosen[0]?.toRegion).toBeCloseTo(13.5897 - 19.5243, 3)
  expect(roles(scene, 0)).toEqual(['area Nordkreis', 'region Musterland'])
  expect(scene).not.toHaveProperty('comparison')
})

test('the whole is not compared with itself', () => {
  const scene = sampleScene({ level: 'land', areas: ['L'] })
  expect(scene.chosen[0]).not.toHaveProperty('toRegion')
  expect(roles(scene, 0)).toEqual(['area Musterland'])
})

describe('a chosen area of a level above', () => {
  const scene = sampleScene({ areas: ['kreis:K1', 'K1-1', 'land:L', 'kreis:gone', 'nothing:K1'] })

  test('stands among the chosen in their order, with its own value and level; unknown ones are left out', () => {
    expect(scene.chosen.map(({ row, level }) => [row.id, row.name, level?.id])).toEqual([
      ['kreis:K1', 'Nordkreis', 'kreis'],
      ['K1-1', 'Altenau', undefined],
      ['land:L', 'Musterland', 'land'],
    ])
    expect(scene.chosen[0]?.row).toMatchObject({ parentName: 'Musterland', cell: { numerator: 212 } })
  })

  test('has no place among the map’s areas: no row, no slot, no rank', () => {
    expect(scene.rowById.has('kreis:K1')).toBe(false)
    expect(scene.chosen[0]?.row).toMatchObject({ slot: -1 })
    expect(scene.chosen[0]?.row).not.toHaveProperty('rank')
    expect(scene.legend.counts).toEqual(sampleScene().legend.counts)
  })

  test('differs from the whole, but not the whole from itself; totals from nothing', () => {
    expect(scene.chosen[0]?.toRegion).toBeCloseTo(13.5897 - 19.5243, 3)
    expect(scene.chosen[2]).not.toHaveProperty('toRegion')
    const total = sampleScene({ indicator: 'kinder', areas: ['kreis:K1'] }).chosen[0]
    expect(total?.row.cell).toEqual({ kind: 'number', value: 1560 })
    expect(total).not.toHaveProperty('toRegion')
  })

  test('its line says the same as the line of the level it belongs to', () => {
    const [own] = sampleScene({ level: 'kreis', areas: ['K1'] }).chosen[0]?.series ?? []
    expect(scene.chosen[0]?.series).toEqual([{ ...own, id: 'kreis:K1' }])
  })

  test('without a file of its level its value is the sum of its areas’ counts, or none where a part is hidden', () => {
    const alone = (areas: readonly string[]) =>
      makeScene({ ...sampleInput({ areas }), ancestors: new Map() }).chosen[0]?.row.cell
    expect(alone(['kreis:K1'])).toMatchObject({ numerator: 212, denominator: 1560 })
    expect(alone(['kreis:K2'])).toEqual({ kind: 'absent', status: 'missing' })
  })

  test('withheld there is withheld here', () => {
    const withheld = sampleDataset('kinderarmut', 'kreis', ['K1'], ['2024'], () => ({
      kind: 'absent',
      status: 'withheld',
    }))
    const input = { ...sampleInput({ areas: ['kreis:K1'] }), ancestors: new Map([['kreis', withheld]]) }
    expect(makeScene(input).chosen[0]?.row.cell).toEqual({ kind: 'absent', status: 'withheld' })
  })
})

describe('a chosen area of a level that is not above the map’s', () => {
  const at = (indicator: string, areas: readonly string[]) => {
    const input = sampleInput({ indicator, level: 'kreis', period: '2022', areas })
    const places = datasetOf(indicator, 'ort')
    return makeScene({
      ...input,
      ancestors: new Map([...input.ancestors, ...(places ? [['ort', places] as const] : [])]),
    })
  }

  test('has the value published there, its level and what it lies in; unknown ones are left out', () => {
    const scene = at('kinderarmut', ['K1', 'ort:K1-1', 'ort:gone'])
    const own = sampleScene({ period: '2022', areas: ['K1-1'] }).chosen[0]
    expect(scene.chosen.map(({ row, level }) => [row.id, level?.id])).toEqual([
      ['K1', undefined],
      ['ort:K1-1', 'ort'],
    ])
    expect(scene.chosen[1]?.row).toMatchObject({
      name: 'Altenau',
      parentName: 'Nordkreis',
      cell: own?.row.cell,
    })
    expect(scene.chosen[1]?.series).toEqual([{ ...own?.series[0], id: 'ort:K1-1' }])
    expect(scene.rowById.has('ort:K1-1')).toBe(false)
    expect(scene.areaIds.get('ort')?.has('K1-1')).toBe(true)
  })

  test('has no value where the indicator is not published there', () => {
    const [figures] = at('medianalter', ['ort:K1-1']).chosen
    expect(figures?.row.cell).toEqual({ kind: 'absent', status: 'missing' })
    expect(figures?.series).toEqual([])
  })
})

test('KomMonitor error 8: beside a whole or a parent of exactly 0 a value still differs by all of itself', () => {
  const zero = (level: string, id: string) =>
    sampleDataset('kinderarmut', level, [id], ['2024'], () => ({ kind: 'number', value: 0 }))
  const ancestors = new Map([
    ['kreis', zero('kreis', 'K1')],
    ['land', zero('land', 'L')],
  ])
  const scene = makeScene({ ...sampleInput({ areas: ['K1-1'] }), ancestors })
  expect(scene.region?.cell).toEqual({ kind: 'number', value: 0 })
  expect(scene.chosen[0]).toMatchObject({ toParent: 15, toRegion: 15, parent: { cell: { value: 0 } } })
  expect(scene.comparison?.groups[0]?.reference?.cell).toEqual({ kind: 'number', value: 0 })
  expect(scene.chosen[0]?.series.map(({ role }) => role)).toEqual(['area', 'parent', 'region'])
})
