import { describe, expect, test } from 'vitest'
import { changedScene } from '../../../testing/any/changedScene.ts'
import { sampleScene } from '../../../testing/sampleRelease.ts'
import { cellIn, cellsOf, extraIn, namesOf, tableOf } from '../../../testing/tableCells.ts'
import { classify } from '../../classification/classify.ts'
import type { Cell } from '../../release/dataset.ts'
import { sceneTable } from './sceneTable.ts'
import { columnNames } from './tableColumn.ts'

const first = columnNames.slice(0, 11)

describe('sceneTable', () => {
  test('the first eleven columns are those of ever, then what is measured', () => {
    const table = tableOf()
    expect(namesOf(table)).toEqual([
      ...first,
      ...'indicator indicator_name unit rank rank_of left_out'.split(' '),
      ...'class class_from class_to class_method class_span'.split(' '),
    ])
    expect([cellIn(table, 'K1-1', 'indicator'), cellIn(table, 'K1-1', 'indicator_name')]).toEqual([
      'kinderarmut',
      'Kinderarmut',
    ])
    expect(cellIn(table, 'K1-1', 'unit')).toBe('%')
    expect(cellIn(tableOf({ language: 'en' }), 'K1-1', 'indicator_name')).toBe('Child poverty')
  })

  test('kinds: keys are never numbers, and numbers say in how many digits they are shown', () => {
    const kinds = new Map(tableOf({ mode: 'change' }).columns.map((column) => [column.name, column]))
    for (const name of ['key', 'parent_key', 'period', 'indicator', 'from_period'] as const)
      expect(kinds.get(name)?.kind).toBe('key')
    expect(kinds.get('value')).toMatchObject({ kind: 'number', decimals: 1 })
    expect(kinds.get('numerator')).not.toHaveProperty('decimals')
  })

  test('classes by the order of the legend, open at both ends, with method and span', () => {
    const scene = sampleScene({ classes: { method: 'jenks', count: 3, span: 'period' } })
    const table = sceneTable(scene)
    const { breaks } = scene.legend
    expect(breaks).toHaveLength(2)
    for (const { id, cell } of scene.rows) {
      const index = cell.kind === 'number' ? classify(cell.value, breaks) : undefined
      expect(extraIn(table, id)).toEqual({
        class: index === undefined ? undefined : index + 1,
        class_from: index === undefined ? undefined : breaks[index - 1],
        class_to: index === undefined ? undefined : breaks[index],
        class_method: 'jenks:3',
        class_span: 'this period',
      })
    }
  })

  test('limits of the reader’s own stand exactly, and were computed from nothing', () => {
    const breaks = [8.25, 13.125]
    const table = tableOf({ classes: { method: 'manual', breaks, span: 'all' } })
    expect(new Set<unknown>(cellsOf(table, 'class_to'))).toEqual(new Set([undefined, ...breaks]))
    expect(cellIn(table, 'K1-1', 'class_method')).toBe('manual:3')
    expect(cellIn(table, 'K1-1', 'class_span')).toBe('')
  })

  test('exactly zero is class 0 where it is apart; shades are no classes', () => {
    const cell = (place: string): Cell => ({ kind: 'number', value: place === 'K1-1' ? 0 : 12 })
    const apart = sceneTable(changedScene({ view: { isZeroApart: true }, cell }))
    expect(extraIn(apart, 'K1-1')).toMatchObject({ class: 0, class_from: 0, class_to: 0 })
    const shaded = tableOf({ classes: { method: 'unclassed', span: 'all' } })
    expect(extraIn(shaded, 'K1-1')).toEqual({ class_method: 'unclassed', class_span: 'all periods' })
  })

  test('categories: value and class are the label; one that the release does not know is missing', () => {
    const table = tableOf({ indicator: 'lage' })
    expect([cellIn(table, 'K2-1', 'value'), cellIn(table, 'K2-1', 'class')]).toEqual(['am See', 'am See'])
    expect(namesOf(table)).not.toContain('class_from')
    expect(namesOf(table)).not.toContain('rank')
    const unknown = changedScene({ view: { indicator: 'lage' }, cell: () => ({ kind: 'number', value: 9 }) })
    expect(cellIn(sceneTable(unknown), 'K2-1', 'value')).toBe('')
    expect(cellIn(sceneTable(unknown), 'K2-1', 'status')).toBe('missing')
  })

  test('all areas stay; scope and filters say which they leave out, and those are in no class', () => {
    const scene = sampleScene({
      scope: { kind: 'within', id: 'K1' },
      filters: [{ kind: 'above', at: 12 }],
    })
    const table = sceneTable(scene)
    expect(table.ids).toHaveLength(12)
    for (const { id, parentId, cell } of scene.rows) {
      const isLow = cell.kind === 'absent' || cell.value < 12
      const why = parentId === 'K1' ? (isLow ? 'filter' : '') : 'scope'
      expect(cellIn(table, id, 'left_out')).toBe(why)
      if (why !== '') expect(cellIn(table, id, 'class')).toBeUndefined()
      if (why === 'scope') expect(cellIn(table, id, 'rank')).toBeUndefined()
    }
    expect(cellsOf(table, 'left_out')).toContain('filter')
    expect(cellsOf(table, 'left_out')).toContain('')
  })

  test('parts of a combined area are named; the combination is no row', () => {
    const table = tableOf({ combined: ['K1-1', 'K3-2'] })
    expect(table.ids).toHaveLength(12)
    const parts = table.ids.filter((id) => cellIn(table, id, 'combined') === 'yes')
    expect(parts).toEqual(['K1-1', 'K3-2'])
    expect(namesOf(tableOf())).not.toContain('combined')
  })

  test('outliers where they are marked', () => {
    const cell = (place: string): Cell => ({
      kind: 'number',
      value: place === 'K1-1' ? 90 : 10 + place.length,
    })
    const table = sceneTable(changedScene({ view: { areOutliersMarked: true }, cell }))
    expect(cellIn(table, 'K1-1', 'outlier')).toBe('high')
    expect(cellIn(table, 'K1-2', 'outlier')).toBe('')
    expect(namesOf(tableOf())).not.toContain('outlier')
  })
})
