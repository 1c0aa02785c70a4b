import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { ancestorsOf, datasetEntryAt, editionFor, indicatorById, levelById } from './lookups.ts'
import type { DatasetEntry, Level } from './manifest.ts'

const place = levelById(sampleManifest, 'ort') as Level

test('things by their ids, undefined where there is none', () => {
  expect(place.name.de).toBe('Ort')
  expect(levelById(sampleManifest, 'none')).toBeUndefined()
  const age = indicatorById(sampleManifest, 'medianalter')
  expect(age && datasetEntryAt(age, 'kreis')?.path).toBe('data/medianalter.kreis.json')
  expect(age && datasetEntryAt(age, 'ort')).toBeUndefined()
  expect(indicatorById(sampleManifest, 'none')).toBeUndefined()
})

test('levels above, the nearest first', () => {
  expect(ancestorsOf(sampleManifest, place).map(({ id }) => id)).toEqual(['kreis', 'land'])
  const circular = {
    ...sampleManifest,
    levels: sampleManifest.levels.map((l) => Object.assign({}, l, { parent: 'ort' })),
  }
  expect(ancestorsOf(circular, { ...place, parent: 'kreis' }).map(({ id }) => id)).toEqual(['kreis'])
})

describe('editionFor', () => {
  const [only] = place.editions
  if (!only) throw new Error('the sample has outlines')
  const from2011 = { ...only, id: '2011', from: '2011', to: '2018' }
  const from2005 = { ...only, id: '2005', from: '2005', to: '2009' }
  const from2020 = { ...only, id: '2020', from: '2020' }
  const level: Level = { ...place, editions: [from2011, from2020, from2005] }
  const entry: DatasetEntry = { level: 'ort', path: 'x', periods: [] }

  test.each([
    ['2015', '2011'],
    ['2018', '2011'],
    ['2018-12-31', '2011'],
    ['2024', '2020'],
    ['2018/2020', '2020'],
    ['2019', '2011'],
    ['1999', '2005'],
    ['2010', '2005'],
  ])('%s stands on the outlines of %s', (period, id) => {
    expect(editionFor(level, undefined, period).id).toBe(id)
  })

  test('a series converted to one edition stays on it; an unknown one counts for nothing', () => {
    expect(editionFor(level, { ...entry, edition: '2020' }, '2015').id).toBe('2020')
    expect(editionFor(level, { ...entry, edition: 'gone' }, '2015').id).toBe('2011')
  })

  test('a level without outlines is a fault', () => {
    expect(() => editionFor({ ...level, editions: [] }, undefined, '2015')).toThrow('ort')
  })
})
