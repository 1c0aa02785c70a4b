import { expect, test } from 'vitest'
import { atlasFolderOf } from '../../testing/atlasFolderOf.ts'
import { changedText } from '../../testing/changedText.ts'
import { tinyYaml } from '../../testing/tinyAtlas.ts'
import { readAtlas } from '../atlas/readAtlas.ts'
import { indicatorEntry, manifestOf } from './manifestOf.ts'

async function labelsOf(declared: string) {
  const yaml = changedText(tinyYaml, 'per: 100 }', `per: 100 }${declared}`)
  const { result } = await readAtlas(atlasFolderOf({ 'atlas.yaml': yaml }))
  const [share] = result?.indicators ?? []
  if (!share) throw new Error('the atlas was refused')
  const { numeratorLabel, denominatorLabel } = indicatorEntry(share, [], undefined)
  return { numeratorLabel, denominatorLabel }
}

test('headers of the columns say what is counted', async () => {
  expect(await labelsOf('')).toEqual({
    numeratorLabel: { de: 'out', en: 'out' },
    denominatorLabel: { de: 'all', en: 'all' },
  })
})

test('declared words win, each for itself', async () => {
  expect(await labelsOf('\n    numeratorLabel: { de: Arbeitslose, en: unemployed people }')).toEqual({
    numeratorLabel: { de: 'Arbeitslose', en: 'unemployed people' },
    denominatorLabel: { de: 'all', en: 'all' },
  })
})

test('own palettes are published; without any the key is left out', async () => {
  const palettes = 'palettes: [{ id: own, kind: sequential, colors: ["#FFFFFF", "#000000"] }]\ntables:'
  const read = async (yaml: string) => {
    const { result } = await readAtlas(atlasFolderOf({ 'atlas.yaml': yaml }))
    if (!result) throw new Error('the atlas was refused')
    return manifestOf(result, [], [], [])
  }
  expect((await read(changedText(tinyYaml, 'tables:', palettes))).palettes).toEqual([
    { id: 'own', kind: 'sequential', colors: ['#ffffff', '#000000'] },
  ])
  expect(await read(tinyYaml)).not.toHaveProperty('palettes')
})
