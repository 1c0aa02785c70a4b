import { describe, expect, it } from 'vitest'
import { sampleAreas, sampleManifest } from '../../testing/sampleRelease.ts'
import { findEntries } from './findEntries.ts'
import { areaEntries, indicatorEntries } from './searchEntries.ts'

const [, kreis, ort] = sampleManifest.levels
if (!kreis || !ort) throw new Error('the sample lost its levels')
const areasOf = (level: string) => sampleAreas.get(level) ?? []
const lists = [
  indicatorEntries(sampleManifest, 'de'),
  areaEntries(kreis, areasOf('kreis'), areasOf('land')),
  areaEntries(ort, areasOf('ort'), areasOf('kreis')),
]
const namesFor = (query: string) =>
  findEntries(query, lists).groups.map(({ entries }) => entries.map(({ name }) => name))

describe('findEntries', () => {
  it('groups indicators and the areas of each level', () => {
    const { groups } = findEntries('nord', lists)
    expect(groups.map(({ level }) => level?.id)).toEqual(['kreis', 'ort'])
  })

  it('finds areas by the name of what they lie in', () => {
    expect(namesFor('seekreis')).toEqual([
      ['Seekreis'],
      ['Eichen', 'Fuhrt', 'Gronau am See', 'Hagen-Ost', 'Hagen-West'],
    ])
  })

  it('finds areas by their key', () => {
    expect(namesFor('K1-10')).toEqual([['Dornbach']])
  })

  it('finds indicators in the other language and by their plain sentence', () => {
    expect(namesFor('child poverty')).toEqual([['Kinderarmut']])
    expect(namesFor('bürgergeld')).toEqual([['Kinderarmut']])
  })

  it('lists what begins with the word first', () => {
    expect(namesFor('see')[1]?.[0]).toBe('Gronau am See')
    expect(namesFor('kinder')[0]).toEqual(['Kinder unter 15 Jahren', 'Kinderarmut'])
  })

  it('says how many more there are than it lists', () => {
    const result = findEntries('K', lists)
    const places = result.groups.find(({ level }) => level?.id === 'ort')
    expect(places?.entries.length).toBe(7)
    expect(places?.more).toBe(5)
    expect(result.count).toBeGreaterThanOrEqual(12)
  })

  it('finds nothing for nothing', () => {
    expect(findEntries('  ', lists)).toEqual({ groups: [], count: 0 })
  })
})
