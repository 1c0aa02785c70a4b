import { describe, expect, it } from 'vitest'
import { readAtlas } from '../../atlas/readAtlas.ts'
import { csvOf, quarterRows, share, townOf } from '../../fixtures/oneTown.ts'
import { smallAtlas, type SmallAtlas } from '../../fixtures/smallAtlas.ts'
import { readGeometry } from '../../geometry/readGeometry.ts'
import { geographyOf } from '../geography.ts'
import { openSeries } from './openSeries.ts'
import { termKey } from './series.ts'

/** Two indicators of one table, one of another, and how often each file was read. */
const atlas: SmallAtlas = {
  levels: townOf(2),
  tables: {
    t: {
      csv: csvOf(
        'n,d',
        ...quarterRows([
          [1, 5],
          [-2, 7],
        ]),
      ),
    },
    u: {
      csv: csvOf(
        'n,d',
        ...quarterRows([
          [3, 5],
          [4, 7],
        ]),
      ),
    },
    idle: { csv: csvOf('n', 'nowhere,A,2024,1') },
  },
  indicators: [
    `id: a, ${share}`,
    `id: b, kind: rate, values: { table: t, numerator: d, denominator: d }`,
    `id: c, ${share.replaceAll('table: t', 'table: u')}`,
  ],
}

async function opened() {
  const folder = smallAtlas(atlas)
  const reads: string[] = []
  const counting = {
    ...folder,
    read: (path: string) => {
      reads.push(path)
      return folder.read(path)
    },
  }
  const { result } = await readAtlas(folder)
  const outlines = result && (await readGeometry(folder, result))
  if (!result || !outlines?.result) throw new Error('the atlas is faulty')
  const steps: string[] = []
  const source = openSeries(counting, result, geographyOf(result, outlines.result), (done, total, table) =>
    steps.push(`${done} of ${total}: ${table}`),
  )
  return { source, indicators: result.indicators, reads, steps }
}

describe('series', () => {
  it('are read once a table, and said once', async () => {
    const { source, indicators, reads, steps } = await opened()
    for (const indicator of [...indicators, ...indicators]) await source.seriesFor(indicator)
    expect(reads).toEqual(['data/t.csv', 'data/u.csv'])
    expect(steps).toEqual(['0 of 3: t', '1 of 3: u'])
    expect(source.problems.filter(({ code }) => code === 'negative-count')).toHaveLength(1)
  })

  it('know their numbers by area and period, and their places', async () => {
    const { source, indicators } = await opened()
    const [first] = indicators
    if (!first) throw new Error('no indicator')
    const series = (await source.seriesFor(first)).get(termKey({ table: 't', columns: ['n'], minus: [] }))
    const quarters = series?.levels.get('quarter')
    expect([...(quarters?.numbers ?? [])]).toEqual([1, -2])
    expect(quarters?.origin(1)).toMatchObject({ file: 'data/t.csv', row: 3, column: 'n' })
  })

  it('are not needed for a table’s faults to be said', async () => {
    const { source } = await opened()
    await source.readAllUnused()
    expect(source.problems).toMatchObject([{ file: 'data/idle.csv', row: 2, severity: 'error' }])
  })
})
