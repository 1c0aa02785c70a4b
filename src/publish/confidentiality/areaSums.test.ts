// Small counts and the sums of areas they stand in. `w` is withheld.
import { describe, expect, it } from 'vitest'
import { oneTown, quartersOf, share, townOf, csvOf, quarterRows } from '../fixtures/oneTown.ts'
import { publishSmall, refusal } from '../fixtures/publishSmall.ts'
import type { SmallAtlas, SmallLevel } from '../fixtures/smallAtlas.ts'

const w = 'withheld'

async function quarters(atlas: SmallAtlas, count: number, indicator = 's') {
  const release = await publishSmall(atlas)
  return { town: release.value(indicator, 'town', 'T', '2024'), own: quartersOf(release, indicator, count) }
}

describe('a small count', () => {
  // Reference: the worked examples of German statistical offices' rules, minimum 3.
  it.each([
    ['falls with the smallest further one', [12, 7, 2, 20], 10.25, [12, w, w, 20]],
    ['and a second small one need a third', [2, 1, 20, 30], 13.25, [w, w, w, 30]],
    ['falls with no zero where another is left', [2, 0, 0, 30], 8, [w, 0, 0, w]],
    ['that is 0 is told', [0, 12, 13, 14], 9.75, [0, 12, 13, 14]],
    ['that is the minimum is told', [3, 12, 13, 14], 10.5, [3, 12, 13, 14]],
    ['whose rest is small falls as well', [12, 99, 50, 60], 55.25, [w, w, 50, 60]],
    ['that is all is told', [100, 50, 60, 70], 70, [100, 50, 60, 70]],
  ])('%s', async (_, counts, town, own) => {
    const found = await quarters(oneTown(counts), 4)
    expect(found.own).toEqual(own)
    expect(found.town).toBe(town)
  })

  it('takes the parent along where nothing else is left', async () => {
    expect(await quarters(oneTown([2]), 1)).toEqual({ town: w, own: [w] })
    expect(await quarters(oneTown([1, 1, 1]), 3)).toEqual({ town: w, own: [w, w, w] })
  })

  it('tells neither numerator nor limits, but its denominator', async () => {
    const release = await publishSmall(oneTown([12, 7, 2, 20]))
    expect(release.cell('s', 'quarter', 'C', '2024')).toEqual({ kind: 'absent', status: w, denominator: 100 })
  })

  it('below a denominator that is too small falls, whatever it is', async () => {
    const atlas = oneTown([12, 7, 30, 20], {
      tables: {
        t: {
          csv: csvOf(
            'n,d',
            ...quarterRows([
              [12, 20],
              [30, 100],
              [40, 100],
              [50, 100],
            ]),
          ),
        },
      },
      confidentiality: 'minimumCount: 3, minimumDenominator: 30',
    })
    expect((await quarters(atlas, 4)).own).toEqual([w, w, 40, 50])
  })

  it('of a rate or ratio has no rest to protect', async () => {
    const atlas = oneTown([99, 30, 40, 50], { indicators: [`id: s, ${share.replace('share', 'ratio')}`] })
    expect((await quarters(atlas, 4)).own).toEqual([0.99, 0.3, 0.4, 0.5])
  })

  it('is told where the office sets no minimum', async () => {
    expect((await quarters(oneTown([2, 1, 30, 40], { confidentiality: 'minimumCount: 0' }), 4)).own).toEqual([
      2, 1, 30, 40,
    ])
  })
})

describe('deep trees', () => {
  const levels: SmallLevel[] = [
    { id: 'land', editions: [{ areas: { L: '' } }] },
    { id: 'region', parent: 'land', editions: [{ areas: { R: 'L', S: 'L' } }] },
    { id: 'town', parent: 'region', editions: [{ areas: { T: 'R', U: 'R', V: 'S', W: 'S' } }] },
    {
      id: 'quarter',
      parent: 'town',
      editions: [{ areas: { A: 'T', B: 'U', C: 'U', D: 'V', E: 'V', F: 'W', G: 'W' } }],
    },
  ]
  const rows = quarterRows([2, 20, 30, 40, 50, 60, 70].map((n) => [n, 100]))

  it('a parent that falls needs another one beside it', async () => {
    const release = await publishSmall({
      levels,
      tables: { t: { csv: csvOf('n,d', ...rows) } },
      indicators: [`id: s, ${share}`],
    })
    const at = (level: string, areas: string) =>
      areas.split('').map((area) => release.value('s', level, area, '2024'))
    expect(at('quarter', 'A')).toEqual([w])
    expect(at('town', 'TU')).toEqual([w, w])
    expect(at('quarter', 'BC')).toEqual([w, 30])
    expect([...at('region', 'RS'), ...at('land', 'L')]).toEqual([52 / 3, 55, (272 / 700) * 100])
  })

  it('a level that tells nothing hides nothing', async () => {
    const release = await publishSmall({
      levels,
      tables: { t: { csv: csvOf('n,d', ...rows, 'land,L,2024,272,700') } },
      indicators: [`id: s, aggregate: none, ${share}`],
    })
    expect(release.value('s', 'quarter', 'A', '2024')).toBe(w)
    expect(release.value('s', 'quarter', 'B', '2024')).toBe(w)
    expect(release.value('s', 'quarter', 'C', '2024')).toBe(30)
  })

  it('areas of two levels over one parent protect each for themselves', async () => {
    const release = await publishSmall({
      levels: [
        ...townOf(4),
        { id: 'school', parent: 'town', editions: [{ areas: { X: 'T', Y: 'T', Z: 'T' } }] },
      ],
      tables: {
        t: {
          csv: csvOf(
            'n,d',
            ...quarterRows([
              [2, 100],
              [9, 100],
              [30, 100],
              [40, 100],
            ]),
            'school,X,2024,50,200',
            'school,Y,2024,1,100',
            'school,Z,2024,30,100',
          ),
        },
      },
      indicators: [`id: s, ${share}`],
    })
    expect(quartersOf(release, 's', 4)).toEqual([w, w, 30, 40])
    expect(['X', 'Y', 'Z'].map((area) => release.value('s', 'school', area, '2024'))).toEqual([25, w, w])
    expect(release.value('s', 'town', 'T', '2024')).toBe(20.25)
  })
})

describe('what a table withholds', () => {
  const total = 'town,T,2024,81,400'

  it('is protected by a second cell', async () => {
    expect(await quarters(oneTown(['.', 9, 30, 40], {}, total), 4)).toEqual({
      town: 20.25,
      own: [w, w, 30, 40],
    })
  })

  it('leaves its parent without a sum where the table gives none', async () => {
    expect((await quarters(oneTown(['.', 9, 30, 40]), 4)).own).toEqual([w, 9, 30, 40])
  })

  it('cannot be kept where no second cell may fall: exit 4, with the place', async () => {
    const atlas = oneTown(
      ['.', 9, 30, 40],
      { confidentiality: 'minimumCount: 3, complementary: false' },
      total,
    )
    expect(await refusal(atlas)).toMatchObject([
      { code: 'recoverable', exit: 4, file: 'data/t.csv', row: 2, column: 'n', value: 'A' },
    ])
  })

  it('does not follow over an area in which nothing is counted', async () => {
    expect((await quarters(oneTown([2, 'x', 30], {}), 3)).own).toEqual([w, 'notApplicable', w])
  })

  it('may be a denominator', async () => {
    const csv = csvOf(
      'n,d',
      ...quarterRows([
        [20, '.'],
        [21, 90],
        [22, 100],
        [22, 110],
      ]),
      'town,T,2024,85,400',
    )
    const release = await publishSmall({
      levels: townOf(4),
      tables: { t: { csv, more: 'levelColumn: level, symbols: { ".": withheld }' } },
      indicators: [`id: s, ${share}`],
    })
    expect(quartersOf(release, 's', 4)).toEqual([w, w, 22, 20])
    expect(release.cell('s', 'quarter', 'B', '2024')).toEqual({ kind: 'absent', status: w })
  })
})
