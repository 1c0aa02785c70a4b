// What an office gives for a parent itself: rows of the table, and references, which win over everything.
import { describe, expect, it } from 'vitest'
import { csvOf, oneTown, quarterRows, share, townOf } from '../fixtures/oneTown.ts'
import { publishSmall } from '../fixtures/publishSmall.ts'
import type { SmallAtlas } from '../fixtures/smallAtlas.ts'

const town = async (atlas: SmallAtlas) => (await publishSmall(atlas)).cell('s', 'town', 'T', '2024')
const withRow = (row: string) => oneTown([10, 20, 30, 40], {}, row)

describe('a row of the parent', () => {
  it('wins over the sum', async () => {
    expect(await town(withRow('town,T,2024,99,410'))).toMatchObject({ numerator: 99, denominator: 410 })
  })

  it('that is empty falls back on the sum', async () => {
    expect(await town(withRow('town,T,2024,,'))).toMatchObject({ numerator: 100, denominator: 400 })
    expect(await town(withRow('town,T,2024,99,'))).toMatchObject({ numerator: 100, denominator: 400 })
  })

  it('that is withheld stays so', async () => {
    expect(await town(withRow('town,T,2024,.,410'))).toEqual({
      kind: 'absent',
      status: 'withheld',
      denominator: 410,
    })
  })

  it('alone needs no areas', async () => {
    const csv = csvOf('n,d', 'town,T,2024,31,210')
    const release = await publishSmall({
      levels: townOf(2),
      tables: { t: { csv } },
      indicators: [`id: s, ${share}`],
    })
    expect(release.manifest.indicators[0]?.datasets.map(({ level }) => level)).toEqual(['town'])
  })
})

describe('references', () => {
  const atlasOf = (csv: string, references: string): SmallAtlas =>
    oneTown([10, 20], {
      tables: {
        t: {
          csv: csvOf(
            'n,d',
            ...quarterRows([
              [10, 100],
              [20, 100],
            ]),
            'town,T,2024,31,210',
          ),
        },
        r: { csv },
      },
      indicators: [`id: s, ${share}, references: { table: r, ${references} }`],
    })

  it('win over rows of the table, with their counts and their own periods', async () => {
    const csv = csvOf('n,d', 'town,T,2024,33,200', 'town,T,2023,18,100')
    const release = await publishSmall(atlasOf(csv, 'numerator: n, denominator: d'))
    expect(release.cell('s', 'town', 'T', '2024')).toMatchObject({ value: 16.5, numerator: 33 })
    expect(release.value('s', 'town', 'T', '2023')).toBe(18)
  })

  it('without counts leave none', async () => {
    expect(await town(atlasOf(csvOf('q', 'town,T,2024,16.4'), 'value: q'))).toEqual({
      kind: 'number',
      value: 16.4,
    })
  })

  it('that are empty change nothing', async () => {
    expect(await town(atlasOf(csvOf('q', 'town,T,2024,'), 'value: q'))).toMatchObject({ numerator: 31 })
  })
})
