import { expect, test } from 'vitest'
import { atlasFolderOf } from '../../../testing/atlasFolderOf.ts'
import { changedText } from '../../../testing/changedText.ts'
import { tinyYaml } from '../../../testing/tinyAtlas.ts'
import { readAtlas } from '../readAtlas.ts'

/** The tiny atlas whose second indicator, a count, is declared a part of a population. */
const read = (breakdown: string, yaml = tinyYaml) =>
  readAtlas(
    atlasFolderOf({
      'atlas.yaml': changedText(yaml, 'aggregate: sum', `aggregate: sum\n    breakdown: ${breakdown}`),
    }),
  )
const faults = async (breakdown: string, yaml?: string) =>
  (await read(breakdown, yaml)).problems.map(({ code, value }) => `${code} ${value}`)

test('a part of a population by sex and age; without an upper age it is open', async () => {
  const { result, problems } = await read('{ of: unemployed, sex: female, from: 80 }')
  expect(problems).toEqual([])
  expect(result?.indicators[1]?.breakdown).toEqual({ of: 'unemployed', sex: 'female', from: 80 })
  const closed = await read('{ of: unemployed, sex: male, from: 0, to: 5 }')
  expect(closed.result?.indicators[1]?.breakdown).toEqual({ of: 'unemployed', sex: 'male', from: 0, to: 5 })
})

test.each([
  ['of an indicator that is not there', '{ of: people, sex: female, from: 0 }', 'indicator-unknown people'],
  ['of itself', '{ of: inhabitants, sex: female, from: 0 }', 'indicator-unknown inhabitants'],
  ['ends before it begins', '{ of: unemployed, sex: female, from: 18, to: 6 }', 'breakdown 6'],
  ['unknown sex', '{ of: unemployed, sex: f, from: 0 }', 'spelling f'],
  ['no age', '{ of: unemployed, sex: female, from: -1 }', 'spelling -1'],
])('%s', async (_, breakdown, fault) => {
  expect(await faults(breakdown)).toEqual([fault])
})

test('a breakdown is made of counts', async () => {
  const yaml = changedText(tinyYaml, 'kind: count', 'kind: change')
  expect(await faults('{ of: unemployed, sex: female, from: 0 }', yaml)).toEqual(['breakdown change'])
})
