import { expect, test } from 'vitest'
import type { Cell } from '../../release/dataset.ts'
import type { AreaRow } from '../scene.ts'
import { movedAreas, movesOf } from './movesOf.ts'

const at = (value: number, margin?: number): Cell => ({
  kind: 'number',
  value,
  ...(margin !== undefined && { lower: value - margin, upper: value + margin }),
})
const row = (id: string, cell: Cell, more: Partial<AreaRow> = {}): AreaRow => ({
  id,
  name: id,
  cell,
  mapped: cell,
  slot: 0,
  ...more,
})
const withheld: Cell = { kind: 'absent', status: 'withheld' }

const rows = [
  row('a', at(12, 1)),
  row('b', at(9)),
  row('c', withheld),
  row('d', at(4.8, 2)),
  row('e', at(30), { isFiltered: true }),
]
const before = new Map<string, Cell>([
  ['a', at(4, 1)],
  ['b', at(6)],
  ['c', at(4)],
  ['d', at(5.2, 2)],
  ['e', at(1)],
])
const found = movesOf(rows, (id) => before.get(id) ?? { kind: 'absent', status: 'missing' }, [5, 10])

test('counts by outcome; filtered areas are left out, withheld ones counted as not comparable', () => {
  expect(found.counts).toEqual({ higher: 1, similar: 1, lower: 1, notComparable: 1 })
})

test('the matrix holds every comparable area once, by class before and now', () => {
  expect(found.matrix).toEqual([
    [0, 0, 1],
    [1, 1, 0],
    [0, 0, 0],
  ])
})

test('chance: the interval of the difference holds zero', () => {
  const byId = new Map(found.moves.map((move) => [move.row.id, move]))
  expect(byId.get('a')).toMatchObject({ certainty: 'certain', difference: 8 })
  expect(byId.get('d')).toMatchObject({ certainty: 'chance' })
  expect(byId.get('b')).toMatchObject({ certainty: 'untested', difference: 3 })
  expect(byId.get('c')).not.toHaveProperty('certainty')
})

test('those in another class, the greatest difference first', () => {
  expect(movedAreas(found).map(({ row: { id } }) => id)).toEqual(['a', 'd'])
})
