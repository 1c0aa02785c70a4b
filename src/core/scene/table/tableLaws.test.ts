import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyScene } from '../../../testing/anyScene.ts'
import { cellsOf, namesOf } from '../../../testing/tableCells.ts'
import type { Scene } from '../scene.ts'
import { sceneTable } from './sceneTable.ts'
import { columnNames, type ColumnName } from './tableColumn.ts'

const first = columnNames.slice(0, 11)

/** What a number column must repeat of the scene. */
const truth: Partial<Record<ColumnName, (scene: Scene, row: Scene['rows'][number]) => number | undefined>> = {
  value: (_, { cell }) => (cell.kind === 'number' ? cell.value : undefined),
  numerator: (_, { cell }) => (cell.kind === 'number' ? cell.numerator : undefined),
  denominator: (_, { cell }) => cell.denominator,
  lower: (_, { cell }) => (cell.kind === 'number' ? cell.lower : undefined),
  upper: (_, { cell }) => (cell.kind === 'number' ? cell.upper : undefined),
  rank: (_, { rank }) => rank?.rank,
  change: (_, { mapped }) => (mapped.kind === 'number' ? mapped.value : undefined),
  change_lower: (_, { mapped }) => (mapped.kind === 'number' ? mapped.lower : undefined),
  second_value: (_, { second }) => (second?.kind === 'number' ? second.value : undefined),
  against_value: ({ mode }, { held }) =>
    mode.kind === 'threshold' ? mode.at : held?.kind === 'number' ? held.value : undefined,
}

describe('laws', () => {
  test('every number is the scene’s, every column has a cell for each area, in the promised order', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const table = sceneTable(scene)
        const names = namesOf(table)
        expect(names.slice(0, 11)).toEqual(first)
        expect(names).toEqual(columnNames.filter((name) => names.includes(name)))
        expect(table.ids).toEqual(scene.rows.map(({ id }) => id))
        for (const { name, kind, cells } of table.columns) {
          expect(cells).toHaveLength(scene.rows.length)
          for (const cell of cells) {
            if (kind === 'number') expect(cell === undefined || Number.isFinite(cell)).toBe(true)
            else expect(typeof cell).toBe('string')
          }
          const expected = kind === 'number' && truth[name]
          if (expected) expect(cells).toEqual(scene.rows.map((row) => expected(scene, row)))
        }
      }),
    )
  })

  test('the rows of a class count what the legend counts', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const [classes, second] = [
          cellsOf(sceneTable(scene), 'class'),
          cellsOf(sceneTable(scene), 'second_class'),
        ]
        for (const [i, slot] of scene.slots.entries()) {
          const isIn = (row: number) => {
            if (slot.kind === 'class') return classes?.[row] === slot.index + 1
            if (slot.kind === 'category') return classes?.[row] === slot.label
            if (slot.kind === 'outcome') return classes?.[row] === slot.outcome
            return (
              slot.kind === 'pair' && classes?.[row] === slot.first + 1 && second?.[row] === slot.second + 1
            )
          }
          if (slot.kind === 'absent' || slot.kind === 'filtered') continue
          expect(scene.rows.filter((_, row) => isIn(row))).toHaveLength(scene.legend.counts[i] ?? NaN)
        }
      }),
    )
  })

  test('what has no number says why, in every pair of number and status', () => {
    const pairs = [
      ['value', 'status'],
      ['change', 'change_status'],
      ['second_value', 'second_status'],
    ] as const
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const table = sceneTable(scene)
        for (const [name, status] of pairs) {
          const [numbers, words] = [cellsOf(table, name), cellsOf(table, status)]
          for (const [row, cell] of (numbers ?? []).entries())
            if (cell === undefined || cell === '') expect(words?.[row]).not.toBe('')
        }
      }),
    )
  })
})
