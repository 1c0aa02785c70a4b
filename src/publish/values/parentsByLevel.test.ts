import { expect, it } from 'vitest'
import { parentsByLevel } from './parentsByLevel.ts'

const outline = (edition: string, areas: readonly (readonly [string, string?])[]) => ({
  level: 'quarter',
  edition,
  areas: areas.map(([id, parent]) => ({ properties: { id, ...(parent !== undefined && { parent }) } })),
})

it('is the parent on which all editions agree', () => {
  const outlines = [
    outline('2011', [['A', 'K1'], ['B', 'K1'], ['C']]),
    outline('2020', [
      ['A', 'K1'],
      ['B', 'K2'],
      ['D', 'K2'],
    ]),
    outline('2024', [
      ['A', 'K1'],
      ['B', 'K1'],
    ]),
  ]
  const own = parentsByLevel(outlines).get('quarter')
  expect(own?.get('A')).toBe('K1')
  expect(own?.get('C')).toBeUndefined()
  expect(own?.get('D')).toBe('K2')
  expect(own?.get('B')).toBeUndefined()
})
