import { describe, expect, test } from 'vitest'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import { datasetOf, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import type { Cell, Dataset } from '../../release/dataset.ts'
import { indicatorById } from '../../release/lookups.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { Scene } from '../scene.ts'
import { excludedGroups } from './excludedGroups.ts'
import { matrixOf, matrixSteps } from './matrixOf.ts'
import { scatterOf, type SecondFigures } from './scatterOf.ts'

function indicator(id: string): Indicator {
  const found = indicatorById(sampleManifest, id)
  if (!found) throw new Error(id)
  return found
}
const poverty = indicator('kinderarmut')
const children = indicator('kinder')

/** A scene whose areas bear these values in the first indicator; with the names given, else all different. */
function sceneOf(values: readonly (number | Cell)[], names: readonly string[] = []): Scene {
  const scene = sampleScene()
  const rows = values.map((value, i) => ({
    id: `a${i}`,
    name: names[i] ?? `Ort ${i}`,
    cell: cellOf(value),
    mapped: cellOf(value),
    slot: 0,
  }))
  return { ...scene, rows, rowById: new Map(rows.map((row) => [row.id, row])) }
}
const cellOf = (value: number | Cell): Cell => (typeof value === 'number' ? { kind: 'number', value } : value)
const missing: Cell = { kind: 'absent', status: 'missing' }
const withheld: Cell = { kind: 'absent', status: 'withheld' }

/** The second indicator; `ids` in the order of its file, which need not be that of the scene. */
function secondOf(values: readonly (number | Cell)[], ids = values.map((_, i) => `a${i}`)): SecondFigures {
  const dataset: Dataset = sampleDataset('kinder', 'ort', ids, ['2024'], (id) =>
    cellOf(values[ids.indexOf(id)] ?? missing),
  )
  return { indicator: children, dataset, period: { period: '2024', is: 'same' } }
}
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i)

describe('scatterOf', () => {
  test('KomMonitor error 4: areas with a zero in the first or second keep their dot, and n counts them', () => {
    const scatter = scatterOf(
      sceneOf([0, 0, 2, 3, 4, 5, 6, 7, 8, 9]),
      secondOf([0, 1, 0, 3, 4, 5, 6, 7, 8, 9]),
    )
    expect(scatter.points).toHaveLength(10)
    expect(scatter.excluded).toEqual([])
    expect(scatter.pearson).toMatchObject({ kind: 'value', n: 10 })
    expect(scatter.line).toMatchObject({ kind: 'line', n: 10 })
  })

  test('KomMonitor error 4: n is the number of pairs used, not of all areas', () => {
    const scatter = scatterOf(sceneOf([...upTo(11), missing]), secondOf([...upTo(10), withheld, 3]))
    expect(scatter.areas).toBe(12)
    expect(scatter.pearson).toMatchObject({ kind: 'value', n: 10, r: 1 })
    expect(scatter.spearman).toMatchObject({ n: 10 })
  })

  test('KomMonitor error 5: areas are joined by key, so that two of one name stay two', () => {
    const names = ['Mitte', 'Mitte', ...upTo(8).map((i) => `Ort ${i}`)]
    const ids = upTo(10).map((i) => `a${9 - i}`)
    const scatter = scatterOf(sceneOf(upTo(10), names), secondOf(upTo(10), ids))
    expect(scatter.points.map(({ row, x, y }) => [row.id, x, y]).slice(0, 3)).toEqual([
      ['a0', 0, 9],
      ['a1', 1, 8],
      ['a2', 2, 7],
    ])
    expect(scatter.pearson).toMatchObject({ r: -1, n: 10 })
  })

  test('each area without a dot bears its reason, gathered by reason', () => {
    const scene = sceneOf([missing, withheld, 3, 4, withheld])
    const rows = scene.rows.map((row) => (row.id === 'a3' ? { ...row, isFiltered: true as const } : row))
    const { excluded, points } = scatterOf({ ...scene, rows }, secondOf([1, missing, withheld, 4, 5]))
    expect(points).toEqual([])
    expect(excluded.map(({ row, why }) => [row.id, why])).toEqual([
      ['a0', { kind: 'absent', first: 'missing' }],
      ['a1', { kind: 'absent', first: 'withheld', second: 'missing' }],
      ['a2', { kind: 'absent', second: 'withheld' }],
      ['a3', { kind: 'filtered' }],
      ['a4', { kind: 'absent', first: 'withheld' }],
    ])
    const groups = excludedGroups([...excluded, ...excluded.slice(0, 1)])
    expect(groups.map(({ of, rows: those }) => [of, those.length])).toEqual([
      ['first', 2],
      ['both', 1],
      ['second', 1],
      ['filter', 1],
      ['first', 1],
    ])
  })

  test('an area that the second file does not know is missing there', () => {
    const { excluded } = scatterOf(sceneOf(upTo(3)), secondOf([1, 2]))
    expect(excluded).toMatchObject([{ row: { id: 'a2' }, why: { kind: 'absent', second: 'missing' } }])
  })

  test('few areas: no coefficient, no line, and the reason', () => {
    const scatter = scatterOf(sceneOf(upTo(9)), secondOf(upTo(9)))
    expect(scatter.pearson).toEqual({ kind: 'none', reason: 'tooFew', n: 9 })
    expect(scatter.line).toEqual({ kind: 'none', reason: 'tooFew', n: 9 })
    const flat = scatterOf(sceneOf(upTo(10)), secondOf(upTo(10).map(() => 7)))
    expect(flat.pearson).toEqual({ kind: 'none', reason: 'allEqual', n: 10 })
  })

  test('an area far from the line is told, and on which side', () => {
    const y = upTo(30).map((i) => i + (i % 2) + (i === 12 ? 40 : 0))
    const { points } = scatterOf(sceneOf(upTo(30)), secondOf(y))
    expect(points.filter(({ far }) => far).map(({ row, far }) => [row.id, far])).toEqual([['a12', 'above']])
  })

  test('areas and no cause are always said, few and kin where they hold', () => {
    const few = scatterOf(sceneOf(upTo(10)), secondOf(upTo(10)))
    expect(few.warnings).toEqual(['areas', 'cause', 'small', 'space'])
    const many = scatterOf(sceneOf(upTo(40)), secondOf(upTo(40)))
    expect(many.warnings).toEqual(['areas', 'cause', 'space'])
  })

  test('a count that is the denominator of the other is kin, by the published counts alone', () => {
    const scene = sampleScene({ period: '2022' })
    const dataset = datasetOf('kinder', 'ort')
    if (!dataset) throw new Error('kinder')
    const scatter = scatterOf(scene, {
      indicator: children,
      dataset,
      period: { period: '2022', is: 'same' },
    })
    expect(scatter.kinship).toEqual({ kind: 'part', of: poverty.denominatorLabel })
    expect(scatter.warnings).toContain('kinship')
    expect(scatter.pearson).toMatchObject({ kind: 'value', n: 12 })
  })
})

describe('matrixOf', () => {
  const figures = (id: string, values: readonly (number | Cell)[]) => ({
    ...secondOf(values),
    indicator: { ...children, id, name: { de: id } },
  })

  test('each pair from its own areas, with its own n', () => {
    const scene = sceneOf(upTo(12))
    const { pairs, areas } = matrixOf(scene, [
      figures('a', upTo(12)),
      figures('b', [...upTo(10).map((i) => -i), withheld, 3]),
      figures('c', [missing, missing, missing, ...upTo(9)]),
    ])
    expect(areas).toBe(12)
    expect(pairs.map(({ row, column, n }) => [row, column, n])).toEqual([
      [1, 0, 11],
      [2, 0, 9],
      [2, 1, 8],
    ])
    expect(pairs[0]?.pearson).toMatchObject({ kind: 'value', n: 11 })
    expect(pairs[1]?.pearson).toEqual({ kind: 'none', reason: 'tooFew', n: 9 })
  })

  test('filtered areas count nowhere', () => {
    const scene = sceneOf(upTo(12))
    const rows = scene.rows.map((row, i) => (i < 2 ? { ...row, isFiltered: true as const } : row))
    const { pairs, areas } = matrixOf({ ...scene, rows }, [figures('a', upTo(12)), figures('b', upTo(12))])
    expect(areas).toBe(10)
    expect(pairs[0]?.n).toBe(10)
  })

  test('it is made in steps: one a column and one a pair', () => {
    const some = ['a', 'b', 'c', 'd'].map((id) => figures(id, upTo(12)))
    expect([...matrixSteps(sceneOf(upTo(12)), some)]).toHaveLength(4 + 6)
  })

  test('agrees with the scatter plot of the same two', () => {
    const scene = sceneOf([0, 3, 1, 4, 1, 5, 9, 2, 6, 5, 3, withheld])
    const second = secondOf([2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5])
    const own = sampleDataset(
      'kinderarmut',
      'ort',
      scene.rows.map(({ id }) => id),
      ['2024'],
      (id) => scene.rowById.get(id)?.cell ?? missing,
    )
    const first = { indicator: poverty, dataset: own, period: second.period }
    const [pair] = matrixOf(scene, [first, second]).pairs
    const scatter = scatterOf(scene, second)
    expect(pair?.pearson).toEqual(scatter.pearson)
    expect(pair?.spearman).toEqual(scatter.spearman)
    expect(pair?.n).toBe(scatter.points.length)
  })
})
