import { describe, expect, it } from 'vitest'
import { linesOf, readTable, type TableCase } from '../../testing/readTable.ts'
import { workbookOf } from '../../testing/workbookOf.ts'

const errorsOf = async (given: TableCase) =>
  (await readTable(given)).problems
    .filter((p) => p.severity === 'error')
    .map((p) => [p.code, p.row, p.column, p.value])
const csv = (...rows: string[]) => `key;year;n\n${rows.join('\n')}\n`

describe('a long table', () => {
  it('gives a record for each row, with its place', async () => {
    const { result, problems } = await readTable({ content: csv('01;2011;5', '02;2012;7,5') })
    expect(problems.filter((p) => p.severity !== 'note')).toEqual([])
    expect(linesOf(result, 'n')).toEqual(['01 2011 5', '02 2012 7.5'])
    expect(result?.levels).toEqual(['quarter', 'quarter'])
    expect(result?.origin(1, 'n')).toEqual({ file: 'data/t.csv', row: 3, column: 'n' })
  })

  it('says what it detected', async () => {
    const { problems } = await readTable({ content: 'key;year;n;ä\n01;2011;1,5\n' })
    expect(problems.map((p) => [p.severity, p.code, p.value])).toEqual([
      ['note', 'encoding-detected', 'utf-8'],
      ['note', 'delimiter-detected', ';'],
      ['note', 'decimal-detected', ','],
    ])
  })

  it('says nothing where everything is declared', async () => {
    const table = `level: quarter, areaColumn: key, periodColumn: year, encoding: utf-8, delimiter: ";", decimal: ","`
    expect((await readTable({ table, content: csv('01;2011;1,5') })).problems).toEqual([])
  })

  it('does not depend on the order of rows', async () => {
    const rows = ['01;2011;5', '02;2012;7', '02;2011;6']
    const forward = linesOf((await readTable({ content: csv(...rows) })).result, 'n')
    const backward = linesOf((await readTable({ content: csv(...rows.toReversed()) })).result, 'n')
    expect(backward.toSorted()).toEqual(forward.toSorted())
  })

  it('takes the period from the declaration where the rows say none', async () => {
    const table = 'level: quarter, areaColumn: key, period: 2013'
    const { result } = await readTable({ table, content: 'key;n\n01;5\n' })
    expect(linesOf(result, 'n')).toEqual(['01 2013 5'])
  })

  it('takes rows of several levels', async () => {
    const table = 'levelColumn: level, areaColumn: key, periodColumn: year'
    const { result } = await readTable({
      table,
      content: 'level;key;year;n\ntown;T;2011;9\nquarter;01;2011;5\n',
    })
    expect(result?.levels).toEqual(['town', 'quarter'])
  })

  it('reads texts for categories', async () => {
    const { result } = await readTable({ content: csv('01;2011;A', '02;2011;'), numbers: [], texts: ['n'] })
    expect(linesOf(result, 'n')).toEqual(['01 2011 A', '02 2011 missing'])
  })

  it('keeps marks beside numbers and doubts exponents', async () => {
    const table =
      'level: quarter, areaColumn: key, periodColumn: year, symbols: { p: provisional, ".": withheld }'
    const { result, problems } = await readTable({
      table,
      content: csv('01;2011;5p', '02;2011;.', '03;2011;1E+06'),
    })
    expect(linesOf(result, 'n')).toEqual(['01 2011 5 provisional', '02 2011 withheld', '03 2011 1000000'])
    expect(
      problems.filter((p) => p.severity !== 'note').map((p) => [p.severity, p.code, p.row, p.value]),
    ).toEqual([['warning', 'number-exponent', 4, '1E+06']])
  })

  it('reads only the rows of where, and not those of ignoreRows', async () => {
    const table = `level: quarter, areaColumn: key, periodColumn: year, where: { kind: "10" }, ignoreRows: { key: "^(Summe|Quelle)" }`
    const content = 'key;year;n;kind\n01;2011;5;10\n01;2011;6;20\nSumme;2011;9;10\nQuelle: Amt;;;10\n'
    const { result, problems } = await readTable({ table, content })
    expect(problems.filter((p) => p.severity !== 'note')).toEqual([])
    expect(linesOf(result, 'n')).toEqual(['01 2011 5'])
  })

  it('skips blank rows and rows above the header', async () => {
    const table = 'level: quarter, areaColumn: key, periodColumn: year, headerRow: 3'
    const { result, problems } = await readTable({ table, content: 'Titel\n\nkey;year;n\n\n01;2011;5\n;;\n' })
    expect(problems.map((p) => p.code)).toEqual(['delimiter-detected'])
    expect(linesOf(result, 'n')).toEqual(['01 2011 5'])
    expect(result?.origin(0, 'n').row).toBe(5)
  })

  it('brings keys to those of the geometry by areaKey', async () => {
    const table =
      'level: quarter, areaColumn: key, periodColumn: year, areaKey: { pattern: "^Q(.)$", replace: "$1", pad: 2 }'
    const { result } = await readTable({ table, content: csv('Q1;2011;5', '2;2011;6') })
    expect(linesOf(result, 'n')).toEqual(['01 2011 5', '02 2011 6'])
  })
})

describe('several files', () => {
  const table = `level: quarter, areaColumn: key, files: [{ file: data/a.csv, period: 2011 }, { file: data/b.csv, period: 2012 }]`

  it('make one table, each with its period and its decimal sign', async () => {
    const { result } = await readTable({
      table,
      content: '',
      more: { 'data/a.csv': 'key;n\n01;1,5\n', 'data/b.csv': 'key;n\n01;2.5\n' },
    })
    expect(linesOf(result, 'n')).toEqual(['01 2011 1.5', '01 2012 2.5'])
    expect(result?.origin(1, 'n').file).toBe('data/b.csv')
  })

  it('are named where a row is there twice', async () => {
    const same = table.replace('2012', '2011')
    const { problems } = await readTable({
      table: same,
      content: '',
      more: { 'data/a.csv': 'key;n\n01;1\n', 'data/b.csv': 'key;n\n01;2\n' },
    })
    const twice = problems.find((p) => p.code === 'row-twice')
    expect(twice).toMatchObject({ file: 'data/b.csv', row: 2 })
    expect(twice?.message).toContain('data/a.csv')
  })
})

describe('a wide table', () => {
  const table = 'level: quarter, areaColumn: key, layout: wide, periodPattern: "^v(\\\\d{4})$"'

  it('gives a record for each area and period column', async () => {
    const { result } = await readTable({ table, content: 'key;v2011;v2012;note\n01;5;6;x\n02;7;;y\n' })
    expect(linesOf(result, '')).toEqual(['01 2011 5', '01 2012 6', '02 2011 7', '02 2012 missing'])
    expect(result?.origin(1, '')).toEqual({ file: 'data/t.csv', row: 2, column: 'v2012' })
  })

  it('may have years that are numbers as headers', async () => {
    const years = 'level: quarter, areaColumn: key, layout: wide, periodPattern: "^(\\\\d{4})$"'
    const content = workbookOf({
      S: {
        rows: [
          ['key', 2011, 2012],
          ['01', 5, 6],
        ],
      },
    })
    const { result } = await readTable({ table: years, file: 'data/t.xlsx', content })
    expect(linesOf(result, '')).toEqual(['01 2011 5', '01 2012 6'])
  })

  it('leaves out empty cells of areas that are not there at the time', async () => {
    const { result, problems } = await readTable({ table, content: 'key;v2018;v2019\n03;5;\n05;;6\n' })
    expect(problems.filter((p) => p.severity === 'error')).toEqual([])
    expect(linesOf(result, '')).toEqual(['03 2018 5', '05 2019 6'])
  })

  it('says figures of an area that is not there at the time, once a row', async () => {
    expect(await errorsOf({ table, content: 'key;v2017;v2018;v2019\n05;1;2;3\n' })).toEqual([
      ['key-of-other-edition', 2, 'key', '05'],
    ])
  })

  it.each([
    ['no header fits', 'key;a\n01;5\n', ['column-missing', 1, undefined, '^v(\\d{4})$']],
    ['a period twice', 'key;v2011;v2011\n01;5;6\n', ['period-twice', 1, 'v2011', '2011']],
  ])('%s', async (_, content, problem) => {
    expect(await errorsOf({ table, content })).toEqual([problem])
  })

  it('says a header that fits and holds no period', async () => {
    const loose = 'level: quarter, areaColumn: key, layout: wide, periodPattern: "^v(.*)$"'
    expect(await errorsOf({ table: loose, content: 'key;v11\n01;5\n' })).toEqual([
      ['period-unknown', 1, 'v11', '11'],
    ])
  })

  it('reads GeoJSON with a property a date, each feature in the time it holds', async () => {
    const properties = [
      { ID: '01', 'DATE_2011-12-31': 5.25, 'DATE_2012-12-31': null },
      { ID: '01', 'DATE_2011-12-31': null, 'DATE_2012-12-31': 6 },
    ]
    const content = JSON.stringify({
      type: 'FeatureCollection',
      features: properties.map((p) => ({ type: 'Feature', properties: p, geometry: null })),
    })
    const dates =
      'level: quarter, areaColumn: ID, layout: wide, periodPattern: "^DATE_(\\\\d{4}-\\\\d{2}-\\\\d{2})$"'
    const { result, problems } = await readTable({ table: dates, file: 'data/t.geojson', content })
    expect(problems).toEqual([])
    expect(linesOf(result, '')).toEqual(['01 2011-12-31 5.25', '01 2012-12-31 6'])
    expect(result?.origin(1, '').row).toBe(3)
  })
})
