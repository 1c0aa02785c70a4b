import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, oneTown, quarterRows, townOf } from '../fixtures/oneTown.ts'
import { publishSmall } from '../fixtures/publishSmall.ts'
import type { SmallAtlas, SmallLevel } from '../fixtures/smallAtlas.ts'

const open = { confidentiality: 'minimumCount: 0' }
const townValue = async (atlas: SmallAtlas, period = '2024') =>
  (await publishSmall(atlas)).cell('s', 'town', 'T', period)

describe('a parent', () => {
  it('is computed from counts, never from rates', async () => {
    const csv = csvOf(
      'n,d',
      ...quarterRows([
        [1, 2],
        [10, 100],
      ]),
    )
    const atlas = oneTown([], { ...open, levels: townOf(2), tables: { t: { csv } } })
    expect(await townValue(atlas)).toMatchObject({ value: (100 * 11) / 102, numerator: 11, denominator: 102 })
  })

  it('adds up plain counts, and nothing for areas without anybody', async () => {
    const indicators = ['id: s, kind: count, values: { table: t, value: n }, aggregate: sum']
    expect(await townValue(oneTown([4, 'x', 5], { ...open, indicators }))).toMatchObject({ value: 9 })
    expect(await townValue(oneTown(['x', 'x'], { ...open, indicators }))).toEqual({
      kind: 'absent',
      status: 'notApplicable',
    })
  })

  it('is not computed where an area lacks its counts, and says why', async () => {
    const row2023 = 'quarter,A,2023,5,100'
    const townWith = (...counts: (number | string)[]) =>
      townValue(oneTown(counts, { ...open, levels: townOf(2) }, row2023, 'quarter,B,2023,5,100'))
    expect(await townWith(4, '')).toMatchObject({ kind: 'absent', status: 'missing' })
    expect(await townWith(4, '.')).toMatchObject({ kind: 'absent', status: 'withheld' })
    expect(await townWith('', '.')).toMatchObject({ kind: 'absent', status: 'missing' })
  })

  it('is not computed where nothing is to be aggregated', async () => {
    const indicators = ['id: s, kind: median, values: { table: t, value: n }']
    const release = await publishSmall(oneTown([4, 5], { ...open, indicators }))
    expect(release.manifest.indicators[0]?.datasets.map(({ level }) => level)).toEqual(['quarter'])
  })

  it('has the value that a row of its own gives, and with it what lies above', async () => {
    const levels: SmallLevel[] = [
      { id: 'land', editions: [{ areas: { L: '' } }] },
      { id: 'town', parent: 'land', editions: [{ areas: { T: 'L', U: 'L' } }] },
      { id: 'quarter', parent: 'town', editions: [{ areas: { A: 'T', B: 'T', C: 'U' } }] },
    ]
    const csv = csvOf(
      'n,d',
      ...quarterRows([
        [10, 50],
        [20, 50],
        [5, 50],
      ]),
      'town,T,2024,33,100',
    )
    const release = await publishSmall(oneTown([], { ...open, levels, tables: { t: { csv } } }))
    expect(release.cell('s', 'town', 'T', '2024')).toMatchObject({ value: 33 })
    expect(release.cell('s', 'land', 'L', '2024')).toMatchObject({ numerator: 38, denominator: 150 })
  })

  it('has its official value where there is one', async () => {
    const { tables, indicators } = oneTown([10, 20], open)
    const official = { csv: csvOf('rate', 'town,T,2024,15.5', 'town,T,2023,') }
    const atlas = oneTown([10, 20], {
      ...open,
      tables: { ...tables, official },
      indicators: [`${indicators[0]}, references: { table: official, value: rate }`],
    })
    expect(await townValue(atlas)).toEqual({ kind: 'number', value: 15.5 })
    expect(await townValue(atlas, '2023')).toMatchObject({ kind: 'absent', status: 'missing' })
  })

  it('is computed where its own areas are there, though a level covers only part', async () => {
    const levels: SmallLevel[] = [
      { id: 'town', editions: [{ areas: { T: '', U: '' } }] },
      { id: 'quarter', parent: 'town', editions: [{ areas: { A: 'T', B: 'T' } }] },
    ]
    const csv = csvOf(
      'n,d',
      ...quarterRows([
        [10, 50],
        [20, 50],
      ]),
    )
    const release = await publishSmall(oneTown([], { ...open, levels, tables: { t: { csv } } }))
    expect(release.value('s', 'town', 'T', '2024')).toBe(30)
    expect(release.value('s', 'town', 'U', '2024')).toBe('missing')
  })

  it('is told as provisional where a part is', async () => {
    const more = 'levelColumn: level, symbols: { "p": provisional }'
    const csv = csvOf('n,d', 'quarter,A,2024,10 p,50', 'quarter,B,2024,20,50')
    const cell = await townValue(oneTown([], { ...open, levels: townOf(2), tables: { t: { csv, more } } }))
    expect(cell).toMatchObject({ value: 30, flag: 'provisional' })
  })
})

describe('laws', () => {
  const counts = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 99 })), {
    minLength: 1,
    maxLength: 8,
  })

  it('a parent equals the sum of its parts', async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (cells) => {
        const csv = csvOf('n,d', ...quarterRows(cells))
        const atlas = oneTown([], { ...open, levels: townOf(cells.length), tables: { t: { csv } } })
        const sum = (i: 0 | 1) => cells.reduce((total, cell) => total + cell[i], 0)
        expect(await townValue(atlas)).toMatchObject({ numerator: sum(0), denominator: sum(1) })
      }),
      { numRuns: 25 },
    )
  })

  it('the order of rows changes no byte', async () => {
    const shuffled = counts.chain((cells) =>
      fc.record({
        cells: fc.constant(cells),
        rows: fc.shuffledSubarray(quarterRows(cells), { minLength: cells.length }),
      }),
    )
    const bytesOf = async (areas: number, rows: readonly string[]) => {
      const tables = { t: { csv: csvOf('n,d', ...rows) } }
      const { sink } = await publishSmall(oneTown([], { levels: townOf(areas), tables }))
      return sink.files
    }
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ cells, rows }) => {
        expect(await bytesOf(cells.length, rows)).toEqual(await bytesOf(cells.length, quarterRows(cells)))
      }),
      { numRuns: 25 },
    )
  })
})
