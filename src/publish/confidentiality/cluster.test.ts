import { expect, it } from 'vitest'
import { readAtlas } from '../atlas/readAtlas.ts'
import { smallAtlas } from '../fixtures/smallAtlas.ts'
import { clustersOf } from './cluster.ts'

const fraction = (above: string, below: string) =>
  `kind: share, values: { numerator: { table: ${above}, column: n }, denominator: { table: ${below}, column: d } }`

it('keeps together what shares a file, over any number of steps, and lets everything else alone', async () => {
  const { result } = await readAtlas(
    smallAtlas({
      levels: [{ id: 'town', editions: [{ areas: { T: '' } }] }],
      tables: Object.fromEntries(['t', 'u', 'v', 'w'].map((id) => [id, { csv: '' }])),
      indicators: [
        `id: one, ${fraction('t', 't')}`,
        `id: alone, ${fraction('w', 'w')}`,
        `id: two, ${fraction('u', 'v')}`,
        'id: median, kind: median, values: { table: t, value: m }',
        `id: bridge, ${fraction('t', 'u')}`,
        'id: official, kind: count, values: { table: w, value: n }, references: { table: v, value: n }',
      ],
    }),
  )
  if (!result) throw new Error('the atlas is faulty')
  const ids = (tables: typeof result.tables) =>
    clustersOf({ tables, indicators: result.indicators }).map((cluster) => cluster.map(({ id }) => id))
  expect(ids(result.tables)).toEqual([['median'], ['one', 'alone', 'two', 'bridge', 'official']])
  expect(ids([])).toHaveLength(6)
})
