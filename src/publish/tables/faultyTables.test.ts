import { describe, expect, it } from 'vitest'
import { linesOf, readTable, type TableCase } from '../../testing/readTable.ts'

const errorsOf = async (given: TableCase) =>
  (await readTable(given)).problems
    .filter((p) => p.severity === 'error')
    .map((p) => [p.code, p.row, p.column, p.value])
const csv = (...rows: string[]) => `key;year;n\n${rows.join('\n')}\n`

describe('rows that cannot be used', () => {
  it.each<[string, TableCase, unknown[]]>([
    ['lost leading zero', { content: csv('1;2011;5') }, ['key-lost-zero', 2, 'key', '1']],
    ['key made a decimal number', { content: csv('01.0;2011;5') }, ['key-changed', 2, 'key', '01.0']],
    ['unknown key', { content: csv('77;2011;5') }, ['key-unknown', 2, 'key', '77']],
    ['key of an earlier edition', { content: csv('03;2020;5') }, ['key-of-other-edition', 2, 'key', '03']],
    ['no key', { content: csv(';2011;5') }, ['key-empty', 2, 'key', undefined]],
    ['second row', { content: csv('01;2011;5', '02;2011;6', '01;2011;7') }, ['row-twice', 4, 'key', '01']],
    ['period before all editions', { content: csv('01;2010;5') }, ['edition-missing', 2, 'year', '2010']],
    ['no period', { content: csv('01;;5') }, ['period-unknown', 2, 'year', '']],
    ['year with a remark', { content: csv('01;2011*;5') }, ['period-unknown', 2, 'year', '2011*']],
    [
      'unknown level',
      {
        table: 'levelColumn: level, areaColumn: key, periodColumn: year',
        content: 'level;key;year;n\nblock;01;2011;5\n',
      },
      ['level-unknown', 2, 'level', 'block'],
    ],
    ['more cells than headers', { content: csv('01;2011;5;3') }, ['row-too-long', 2, undefined, '3']],
    [
      'open quotation mark',
      { content: csv('01;2011;5', '02;2011;"6', '03;2011;7') },
      ['quote-open', 3, undefined, '6\n03;2011;7\n'],
    ],
  ])('%s', async (_, given, problem) => {
    expect((await errorsOf(given))[0]).toEqual(problem)
  })

  it('are all told', async () => {
    expect(await errorsOf({ content: csv('1;2011;5', '1;2012;5', '77;2011;x', '02;2011;y') })).toEqual([
      ['key-lost-zero', 2, 'key', '1'],
      ['key-lost-zero', 3, 'key', '1'],
      ['key-unknown', 4, 'key', '77'],
      ['not-a-number', 5, 'n', 'y'],
    ])
  })

  it('propose the key', async () => {
    const { problems } = await readTable({ content: csv('1;2011;5') })
    expect(problems.find((p) => p.code === 'key-lost-zero')?.hint).toContain('"01"')
  })

  it('warn where a row has neither key nor values', async () => {
    const { problems } = await readTable({ content: 'key;year;n;remark\n01;2011;5;\n;;;Quelle\n' })
    expect(problems.find((p) => p.code === 'key-empty')).toMatchObject({ severity: 'warning', row: 3 })
  })

  it('may stand on the areas of one edition', async () => {
    const table = 'level: quarter, areaColumn: key, periodColumn: year, edition: 2019'
    const { result } = await readTable({ table, content: csv('05;2012;5') })
    expect(linesOf(result, 'n')).toEqual(['05 2012 5'])
  })

  it('of a parent level that has no edition of that name stand on the areas of that time', async () => {
    const table = 'levelColumn: level, areaColumn: key, periodColumn: year, edition: 2019'
    const content = 'level;key;year;n\ntown;T;2012;9\nquarter;05;2012;5\n'
    const { result } = await readTable({ table, content })
    expect(linesOf(result, 'n')).toEqual(['T 2012 9', '05 2012 5'])
  })
})

describe('a table that cannot be laid out has no result', () => {
  const missing = async (given: TableCase) => {
    const { result, problems } = await readTable(given)
    expect(result).toBeUndefined()
    return problems.filter((p) => p.severity === 'error')
  }

  it('file missing', async () => {
    const [problem, ...more] = await missing({
      file: 'data/T.csv',
      content: '',
      table: 'level: quarter, areaColumn: key, files: [{ file: data/t.csv, period: 2011 }]',
    })
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code: 'file-missing', file: 'data/t.csv', exit: 3 })
    expect(problem?.hint).toContain('data/T.csv')
  })

  it('columns missing: all of them, with the row of the header', async () => {
    const problems = await missing({ content: 'a;b\n1;2\n' })
    expect(problems.map((p) => [p.code, p.row, p.value])).toEqual([
      ['column-missing', 1, 'key'],
      ['column-missing', 1, 'year'],
      ['column-missing', 1, 'n'],
    ])
  })

  it('column misspelt: proposes the one that is there', async () => {
    const [problem] = await missing({ content: 'key;year;m\n01;2011;5\n', numbers: ['year2'] })
    expect(problem?.hint).toBe('Did you mean "year"?')
  })

  it('header in another row: names it', async () => {
    const [problem] = await missing({ content: 'Titel;;\nkey;year;n\n01;2011;5\n' })
    expect(problem?.hint).toBe('Row 2 holds it: write headerRow: 2.')
  })

  it('column there twice', async () => {
    const [problem] = await missing({ content: 'key;year;n;n\n01;2011;5;6\n' })
    expect(problem).toMatchObject({ code: 'column-twice', value: 'n' })
  })

  it('GeoJSON that is none', async () => {
    const [problem] = await missing({ file: 'data/t.geojson', content: '{' })
    expect(problem).toMatchObject({ code: 'geojson-unreadable', file: 'data/t.geojson' })
  })
})
