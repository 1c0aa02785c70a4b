import { describe, expect, it } from 'vitest'
import { csvOf, oneTown, quarterRows, share, townOf } from '../fixtures/oneTown.ts'
import { publishSmall, refusal } from '../fixtures/publishSmall.ts'
import type { SmallAtlas } from '../fixtures/smallAtlas.ts'

const symbols = '{ ".": withheld, "x": notApplicable, "…": pending, "/": unreliable }'

/** Quarters A, B … with numerator and denominator each; nothing is below the minimum. */
const atlasOf = (
  cells: readonly (readonly (number | string)[])[],
  parts: Partial<SmallAtlas> = {},
): SmallAtlas =>
  oneTown([], {
    levels: townOf(cells.length),
    tables: {
      t: { csv: csvOf('n,d', ...quarterRows(cells)), more: `levelColumn: level, symbols: ${symbols}` },
    },
    confidentiality: 'minimumCount: 0',
    ...parts,
  })

const valuesOf = async (atlas: SmallAtlas, areas = 'ABCDE') => {
  const release = await publishSmall(atlas)
  return areas.split('').map((area) => release.value('s', 'quarter', area, '2024'))
}

describe('a value', () => {
  it('is per × numerator / denominator, unrounded', async () => {
    const release = await publishSmall(atlasOf([[1, 3]]))
    expect(release.cell('s', 'quarter', 'A', '2024')).toMatchObject({
      kind: 'number',
      value: (100 * 1) / 3,
      numerator: 1,
      denominator: 3,
    })
  })

  it('of nobody says nothing, with or without a numerator', async () => {
    const cells = [
      [0, 0],
      ['', 0],
      ['.', 0],
      [5, 10],
    ]
    expect(await valuesOf(atlasOf(cells), 'ABCD')).toEqual([
      'notApplicable',
      'notApplicable',
      'notApplicable',
      50,
    ])
  })

  it('takes the graver of two absences, and zero is a value', async () => {
    const cells = [
      ['', '.'],
      ['…', ''],
      ['x', 10],
      ['/', 10],
      [0, 10],
    ]
    expect(await valuesOf(atlasOf(cells))).toEqual(['withheld', 'pending', 'notApplicable', 'unreliable', 0])
  })

  it('is missing where others have a row', async () => {
    const csv = csvOf('n,d', 'quarter,A,2024,5,10', 'quarter,A,2023,4,10', 'quarter,B,2023,6,10')
    const tables = { t: { csv, more: 'levelColumn: level' } }
    const release = await publishSmall(atlasOf([[], []], { tables }))
    expect(release.value('s', 'quarter', 'B', '2024')).toBe('missing')
    expect(release.manifest.indicators[0]?.datasets[1]?.periods).toEqual(['2023', '2024'])
  })

  it('has no period in which nobody has an entry', async () => {
    const csv = csvOf('n,d', 'quarter,A,2022,,10', 'quarter,A,2023-12-31,4,10', 'quarter,A,2023-06-30,1,10')
    const tables = { t: { csv, more: 'levelColumn: level' } }
    const release = await publishSmall(atlasOf([[]], { tables }))
    expect(release.manifest.indicators[0]?.datasets.map(({ periods }) => periods)).toEqual([
      ['2023-06-30', '2023-12-31'],
      ['2023-06-30', '2023-12-31'],
    ])
  })
})

describe('a fault in a fraction', () => {
  it('is more taken away than there is', async () => {
    const indicators = [
      'id: s, kind: share, values: { numerator: { table: t, columns: [n], minus: [d] }, denominator: { table: t, column: d } }',
    ]
    const [fault] = await refusal(atlasOf([[4, 10]], { indicators }))
    expect(fault).toMatchObject({ code: 'numerator-negative', row: 2, column: 'n', value: '-6' })
  })

  it('is doubtful where a rate rests on a number below 0', async () => {
    const indicators = ['id: s, kind: rate, values: { table: t, numerator: n, denominator: d, per: 1000 }']
    const release = await publishSmall(atlasOf([[-1, 10]], { indicators }))
    expect(release.problems).toContainEqual(
      expect.objectContaining({ code: 'negative-count', severity: 'warning' }),
    )
    expect(release.value('s', 'quarter', 'A', '2024')).toBe(-100)
  })

  it('is said once, however many indicators have it', async () => {
    const indicators = [`id: s, ${share}`, `id: again, ${share}`]
    expect(await refusal(atlasOf([[11, 10]], { indicators }))).toHaveLength(1)
  })
})

describe('a table', () => {
  it('is read also where no indicator uses it', async () => {
    const { tables } = atlasOf([[1, 3]])
    const broken = { csv: 'area,year,n\nnowhere,2024,1', more: 'level: quarter' }
    const [fault] = await refusal(atlasOf([[1, 3]], { tables: { ...tables, broken } }))
    expect(fault).toMatchObject({ file: 'data/broken.csv', row: 2 })
  })
})
