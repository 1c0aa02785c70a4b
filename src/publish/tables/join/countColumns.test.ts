import { expect, it } from 'vitest'
import { atlasFolderOf } from '../../../testing/atlasFolderOf.ts'
import { tinyYaml } from '../../../testing/tinyAtlas.ts'
import { readAtlas } from '../../atlas/readAtlas.ts'
import { countColumns } from './countColumns.ts'

it('countColumns gives the columns of a table that hold counts in every use', async () => {
  const { result: atlas } = await readAtlas(atlasFolderOf({ 'atlas.yaml': tinyYaml }))
  if (!atlas) throw new Error('the atlas of the test is faulty')
  expect([...countColumns(atlas, 'jobs')]).toEqual(['out', 'all'])
  expect([...countColumns(atlas, 'income')]).toEqual([])
})
