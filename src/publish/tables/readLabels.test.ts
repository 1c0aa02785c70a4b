import { describe, expect, it } from 'vitest'
import { atlasFolderOf } from '../../testing/atlasFolderOf.ts'
import { changedText } from '../../testing/changedText.ts'
import { tinyYaml } from '../../testing/tinyAtlas.ts'
import { readAtlas } from '../atlas/readAtlas.ts'
import { readLabels } from './readLabels.ts'

const labelled = changedText(
  tinyYaml,
  'parent: town',
  'parent: town\n    labels: { table: names, column: name }',
)
const yaml = changedText(
  labelled,
  'tables:',
  'tables:\n  - { id: names, file: data/names.csv, levelColumn: level, areaColumn: key, period: 2020, areaKey: { pad: 2 } }',
)

async function labelsOf(names: string) {
  const folder = atlasFolderOf({ 'atlas.yaml': yaml, 'data/names.csv': names })
  const { result: atlas } = await readAtlas(folder)
  const level = atlas?.levels[1]
  if (!atlas || !level) throw new Error('the atlas of the test is faulty')
  return readLabels(folder, atlas, level)
}

describe('readLabels', () => {
  it('gives the names of a level by key', async () => {
    const { result } = await labelsOf(
      'level;key;name\nquarter;1;Süd\nquarter;02;Nord\nquarter;3;\ntown;1;Stadt\n',
    )
    expect([...(result ?? [])]).toEqual([
      ['01', 'Süd'],
      ['02', 'Nord'],
    ])
  })

  it('says a column that is missing', async () => {
    const { problems } = await labelsOf('level;key;n\ntown;1;Stadt\n')
    expect(problems.map((p) => [p.code, p.value])).toContainEqual(['column-missing', 'name'])
  })
})
