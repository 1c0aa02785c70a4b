import { describe, expect, it } from 'vitest'
import { sampleScene } from '../../../testing/sampleRelease.ts'
import { areasToAdd, findAreas } from './findAreas.ts'

const scene = sampleScene()
const offered = areasToAdd(scene, 'de')
const keysFor = (query: string, chosen: readonly string[] = []) =>
  findAreas(offered, query, chosen).map(({ key }) => key)

describe('findAreas', () => {
  it('offers the level above and the own one', () => {
    expect(offered).toHaveLength(3 + 12)
    expect(keysFor('nordkreis')).toEqual(['kreis:K1', 'K1-1', 'K1-2', 'K1-10'])
  })

  it('finds ü by ü, ue and u', () => {
    for (const query of ['Südkreis', 'suedkreis', 'sudkreis']) expect(keysFor(query)[0]).toBe('kreis:K3')
  })

  it('finds by key and by several words in any order, the beginning first', () => {
    expect(keysFor('K1-10')).toEqual(['K1-10'])
    expect(keysFor('west hagen')).toEqual(['K2-5'])
    expect(keysFor('see').slice(0, 2)).toEqual(['kreis:K2', 'K2-1'])
    expect(keysFor('im')[0]).toBe('K3-1')
  })

  it('leaves out what is chosen, and finds nothing for nothing', () => {
    expect(keysFor('K1-10', ['K1-10'])).toEqual([])
    expect(keysFor('  ')).toEqual([])
  })

  it('makes 11,000 areas findable', () => {
    const [model] = scene.rows
    if (!model) throw new Error('the sample has no rows')
    const rows = Array.from({ length: 11_000 }, (_, i) => ({
      ...model,
      id: `05${i}`,
      name: `Köln-Höhe ${i}`,
    }))
    expect(findAreas(areasToAdd({ ...scene, rows }, 'de'), 'koeln', [])).toHaveLength(11_000)
  })
})
