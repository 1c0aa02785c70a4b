import { describe, expect, it } from 'vitest'
import { editionFor } from '../../core/release/lookups.ts'
import type { Level } from '../../core/release/manifest.ts'
import { share } from '../fixtures/oneTown.ts'
import { publishSmall } from '../fixtures/publishSmall.ts'
import type { SmallAtlas, SmallLevel } from '../fixtures/smallAtlas.ts'
import { editionAt, geographyOf } from './geography.ts'

/** In 2019 the quarters B and C became BC, which went from the town T to U. */
const levels: SmallLevel[] = [
  { id: 'town', editions: [{ areas: { T: '', U: '' } }] },
  {
    id: 'quarter',
    parent: 'town',
    editions: [
      { from: '2011', to: '2018', areas: { A: 'T', B: 'T', C: 'U', D: 'U' } },
      { from: '2019', areas: { A: 'T', BC: 'U', D: 'U' } },
    ],
  },
]

const rows = [
  ['A', 2018, 10],
  ['B', 2018, 20],
  ['C', 2018, 30],
  ['D', 2018, 40],
  ['A', 2019, 11],
  ['BC', 2019, 52],
  ['D', 2019, 43],
]
const atlasOf = (cells: readonly (readonly (string | number)[])[], more = ''): SmallAtlas => ({
  levels,
  tables: {
    t: {
      csv: ['area,year,n,d', ...cells.map((own) => `${own.join(',')},100`)].join('\n'),
      more: `level: quarter${more}`,
    },
  },
  indicators: [`id: s, ${share}`],
})

describe('a series over a change of boundaries', () => {
  it('adds parents up in the edition of each period', async () => {
    const release = await publishSmall(atlasOf(rows))
    const towns = ['2018', '2019'].map((year) =>
      ['T', 'U'].map((town) => release.value('s', 'town', town, year)),
    )
    expect(towns).toEqual([
      [15, 35],
      [11, 47.5],
    ])
  })

  it('says that areas do not exist', async () => {
    const release = await publishSmall(atlasOf(rows))
    expect(release.value('s', 'quarter', 'BC', '2018')).toBe('notApplicable')
    expect(release.value('s', 'quarter', 'B', '2019')).toBe('notApplicable')
    expect(release.value('s', 'quarter', 'B', '2018')).toBe(20)
    expect(release.manifest.indicators[0]?.datasets.map(({ edition }) => edition)).toEqual([
      undefined,
      undefined,
    ])
  })
})

it('a series on the areas of one edition adds up in it, in every period', async () => {
  const cells = [2018, 2019].flatMap((year) =>
    [
      ['A', 10],
      ['BC', 50],
      ['D', 41],
    ].map(([area = '', n = 0]) => [area, year, n]),
  )
  const release = await publishSmall(atlasOf(cells, ', edition: "2019"'))
  expect(['T', 'U'].map((town) => release.value('s', 'town', town, '2018'))).toEqual([10, 45.5])
  const [, quarters] = release.manifest.indicators[0]?.datasets ?? []
  expect(quarters?.edition).toBe('2019')
})

describe('the edition of a period', () => {
  const edition = (id: string, from: string, to?: string) => ({
    level: 'quarter',
    edition: id,
    from,
    ...(to !== undefined && { to }),
    areas: [],
  })
  const editions = [edition('2011', '2011', '2018'), edition('2020', '2020'), edition('2005', '2005', '2009')]
  const geography = geographyOf({ levels: [{ id: 'quarter' }] }, editions)
  const level = {
    id: 'quarter',
    editions: editions.map(({ edition: id, from, to }) => ({ id, from, to })),
  } as unknown as Level

  it.each(['1999', '2005', '2010', '2011', '2018-12-31', '2018/2020', '2019', '2024'])(
    'in %s is the one that readers choose',
    (period) => {
      expect(editionAt(geography, 'quarter', period, undefined)?.edition).toBe(
        editionFor(level, undefined, period).id,
      )
    },
  )

  it('is the pinned one, or at a level that has none of that name the one of its time', () => {
    expect(editionAt(geography, 'quarter', '2024', '2005')?.edition).toBe('2005')
    expect(editionAt(geography, 'quarter', '2024', '2015')?.edition).toBe('2011')
    expect(editionAt(geography, 'none', '2024', '2015')).toBeUndefined()
  })
})
