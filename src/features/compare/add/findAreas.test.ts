import { describe, expect, it } from 'vitest'
import { sampleAreas, sampleManifest } from '../../../testing/sampleRelease.ts'
import { areasToAdd, findAreas, type AreaGroup } from './findAreas.ts'

const areasOf = (level: string | undefined) => sampleAreas.get(level ?? '') ?? []
const offered: readonly AreaGroup[] = sampleManifest.levels.map((level) => ({
  level,
  hasValues: true,
  areas: areasToAdd(level.id, level.id === 'ort', areasOf(level.id), areasOf(level.parent)),
}))
const found = (query: string, chosen: readonly string[] = []) => findAreas(offered, query, chosen)
const keysFor = (query: string, chosen: readonly string[] = []) =>
  found(query, chosen).groups.flatMap(({ areas }) => areas.map(({ key }) => key))

describe('findAreas', () => {
  it('offers every level, those of the map’s without it before their key', () => {
    expect(keysFor('musterland')).toEqual(['land:L', 'kreis:K1', 'kreis:K2', 'kreis:K3'])
    expect(keysFor('nordkreis')).toEqual(['kreis:K1', 'K1-1', 'K1-2', 'K1-10'])
  })

  it('groups by level, the parent of each at hand, and says how many more there are', () => {
    const { groups, count } = found('k')
    expect(groups.map(({ level, more }) => [level.id, more])).toEqual([
      ['kreis', 0],
      ['ort', 7],
    ])
    expect(groups[1]?.areas[0]?.parent).toBe('Südkreis')
    expect(count).toBe(3 + 12)
  })

  it('finds ü by ü, ue and u', () => {
    for (const query of ['Südkreis', 'suedkreis', 'sudkreis']) expect(keysFor(query)[0]).toBe('kreis:K3')
  })

  it('finds by key and by several words in any order, the beginning first', () => {
    expect(keysFor('K1-10')).toEqual(['K1-10'])
    expect(keysFor('west hagen')).toEqual(['K2-5'])
    expect(keysFor('see')[0]).toBe('kreis:K2')
    expect(keysFor('im')[0]).toBe('K3-1')
  })

  it('leaves out what is chosen, and finds nothing for nothing', () => {
    expect(keysFor('K1-10', ['K1-10'])).toEqual([])
    expect(keysFor('nordkreis', ['kreis:K1'])).toEqual(['K1-1', 'K1-2', 'K1-10'])
    expect(keysFor('  ')).toEqual([])
  })

  it('makes 11,000 areas findable', () => {
    const [, , level] = sampleManifest.levels
    if (!level) throw new Error('the sample has three levels')
    const areas = Array.from({ length: 11_000 }, (_, i) => ({ id: `05${i}`, name: `Köln-Höhe ${i}` }))
    const group = { level, hasValues: true, areas: areasToAdd('ort', true, areas, []) }
    expect(findAreas([group], 'koeln', []).count).toBe(11_000)
  })
})
