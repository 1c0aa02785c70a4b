// CSV files as a statistics program reads them, held against the JSON-stat files beside them.
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { eightQuarters } from '../../fixtures/eightQuarters.ts'
import { publishSmall } from '../../fixtures/publishSmall.ts'
import type { SmallAtlas } from '../../fixtures/smallAtlas.ts'

const decode = (bytes: Uint8Array | undefined) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

async function published(atlas: SmallAtlas) {
  const release = await publishSmall(atlas)
  const text = (path: string) => decode(release.sink.files.get(`opendata/2026.1/${path}`))
  return { ...release, text, rows: (name: string) => csvParse(text(`csv/${name}.csv`)) }
}

/** Names that spreadsheets would run or that need quotes, in an area that moved to another parent with another name. */
const reform: SmallAtlas = {
  levels: [
    { id: 'town', editions: [{ areas: { T: '', '-U': '' } }] },
    {
      id: 'quarter',
      parent: 'town',
      editions: [
        { from: '2022', to: '2022', areas: { A: 'T', B: 'T', '=C': '-U' } },
        { from: '2023', areas: { A: '-U', '=C': '-U' } },
      ],
    },
  ],
  tables: {
    t: {
      csv: 'area,year,n,d\nA,2022,40,100\nB,2022,50,80\n=C,2022,60,90\nA,2023,41,100\n=C,2023,x,90',
      more: 'level: quarter, symbols: { x: notApplicable }',
    },
    k: { csv: 'area,year,kind\nA,2022,"=SUM(1)"\nB,2022,"a, b"\n=C,2022,c', more: 'level: quarter' },
  },
  indicators: [
    'id: ratio, kind: ratio, values: { table: t, numerator: n, denominator: d }',
    'id: sort, kind: category, values: { table: k, value: kind }',
  ],
}

describe('a CSV file', () => {
  it('says of every cell what the JSON-stat file says', async () => {
    const { manifest, rows, cell } = await published(eightQuarters)
    let compared = 0
    for (const { id, datasets } of manifest.indicators)
      for (const { level } of datasets)
        for (const { key = '', period = '', status, ...row } of rows(`${id}.${level}`)) {
          const found = cell(id, level, key, period)
          const text = (number: number | undefined) => (number === undefined ? '' : String(number))
          const numbers = found.kind === 'number' ? found : { denominator: found.denominator }
          expect(row).toMatchObject({
            value: text(found.kind === 'number' ? found.value : undefined),
            ...('lower' in numbers && { lower: text(numbers.lower), upper: text(numbers.upper) }),
            numerator: text('numerator' in numbers ? numbers.numerator : undefined),
            denominator: text(numbers.denominator),
          })
          expect(status).toBe(found.kind === 'number' ? '' : found.status)
          compared++
        }
    expect(compared).toBe(20)
  })

  it('has lines of RFC 4180 and no byte order mark', async () => {
    const { text } = await published(eightQuarters)
    const lines = text('csv/share.quarter.csv').split('\r\n')
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe('key,name,parent_key,period,value,numerator,denominator,lower,upper,status')
    expect(lines[1]).toBe('A,Area A,T,2024,,,100,,,withheld')
    expect(lines[3]).toMatch(/^C,Area C,T,2024,12,12,100,6\.99\d+,19\.8\d+,$/)
    expect(lines[9]).toBe('')
  })

  it('names areas and their parents as they were in each period; keys stay what they are', async () => {
    const { rows } = await published(reform)
    const facts = rows('ratio.quarter').map((row) => [
      row['key'],
      row['period'],
      row['parent_key'],
      row['status'],
    ])
    expect(new Set(facts)).toEqual(
      new Set([
        ['=C', '2022', '-U', ''],
        ['=C', '2023', '-U', 'notApplicable'],
        ['A', '2022', 'T', ''],
        ['A', '2023', '-U', ''],
        ['B', '2022', 'T', ''],
        ['B', '2023', 'T', 'notApplicable'],
      ]),
    )
  })

  it('has the words of categories besides, none of which a spreadsheet runs', async () => {
    const { rows, text } = await published(reform)
    const sorts = rows('sort.quarter').filter((row) => row['period'] === '2022')
    expect(sorts.map((row) => [row['key'], row['category']])).toEqual([
      ['=C', 'c'],
      ['A', "'=SUM(1)"],
      ['B', 'a, b'],
    ])
    expect(text('csv/sort.quarter.csv')).toContain('"a, b"')
  })

  it('is described by columns that are there', async () => {
    const { manifest, text, rows } = await published(reform)
    for (const { id, datasets } of manifest.indicators)
      for (const { level } of datasets) {
        const described = JSON.parse(text(`csv/${id}.${level}.csv-metadata.json`)) as {
          url: string
          tableSchema: {
            columns: { name: string; titles: string[]; datatype: unknown }[]
            primaryKey: string[]
          }
        }
        expect(described.url).toBe(`${id}.${level}.csv`)
        const { columns, primaryKey } = described.tableSchema
        const header = rows(`${id}.${level}`).columns
        expect(columns.map(({ name }) => name)).toEqual(header)
        expect(columns.map(({ titles }) => titles[0])).toEqual(header)
        expect(columns.find(({ name }) => name === 'period')?.datatype).toBe('gYear')
        const keys = rows(`${id}.${level}`).map((row) => primaryKey.map((key) => row[key]).join(' '))
        expect(new Set(keys).size).toBe(keys.length)
      }
  })
})
