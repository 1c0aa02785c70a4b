import { expect, test } from 'vitest'
import type { Comparison } from '../../core/scene/scene.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { endsOf } from './endsOf.ts'

const { comparison } = sampleScene()

function many(count: number): Comparison {
  const [row] = comparison?.groups[0]?.rows ?? []
  if (!comparison || !row) throw new Error('the sample has no groups')
  const groups = Array.from({ length: count }, (_, i) => ({
    id: `g${i}`,
    name: `Gruppe ${i}`,
    rows: [{ ...row, id: `a${i}` }],
  }))
  return { ...comparison, groups }
}

test('up to sixty rows are shown whole', () => {
  expect(endsOf(many(60), [])).toHaveLength(60)
})

test('of more, both ends and the rows of chosen areas, in their order', () => {
  const shown = endsOf(many(400), ['a200', 'a3']).map(({ id }) => id)
  expect(shown).toHaveLength(31)
  expect([shown[0], shown[14], shown[15], shown[16], shown.at(-1)]).toEqual([
    'g0',
    'g14',
    'g200',
    'g385',
    'g399',
  ])
})
