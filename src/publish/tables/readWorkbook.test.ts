import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { linesOf, readTable } from '../../testing/readTable.ts'
import { workbookOf, type SheetCell } from '../../testing/workbookOf.ts'

const file = 'data/t.xlsx'
const plain = 'level: quarter, areaColumn: key, periodColumn: year'
const head = ['key', 'year', 'n']
const read = (rows: readonly (readonly SheetCell[])[], table = plain, merges: readonly string[] = []) =>
  readTable({ file, table, content: workbookOf({ Daten: { rows, merges } }) })
const problemsOf = async (...given: Parameters<typeof read>) =>
  (await read(...given)).problems.map((p) => [p.code, p.sheet, p.row, p.column, p.value])

describe('a workbook', () => {
  it('keeps the zeros of text keys and reads numbers as they are', async () => {
    const { result, problems } = await read([head, ['01', 2011, 5.25], ['02', '2012', 1e-7]])
    expect(problems).toEqual([])
    expect(linesOf(result, 'n')).toEqual(['01 2011 5.25', '02 2012 1e-7'])
    expect(result?.origin(0, 'n')).toEqual({ file, sheet: 'Daten', row: 2, column: 'n' })
  })

  it('keeps row numbers over empty rows', async () => {
    const { result } = await read([head, [], ['01', 2011, 5]])
    expect(result?.origin(0, 'n').row).toBe(3)
  })

  it('says numbers as keys that have lost their zero', async () => {
    expect(await problemsOf([head, [1, 2011, 5]])).toEqual([['key-lost-zero', 'Daten', 2, 'key', '1']])
  })

  it('says formula errors, which the reader of the library leaves empty', async () => {
    expect(
      await problemsOf([head, ['01', 2011, { error: '#DIV/0!' }], ['02', 2011, { error: '#NV' }]]),
    ).toEqual([
      ['formula-error', 'Daten', 2, 'n', '#DIV/0!'],
      ['formula-error', 'Daten', 3, 'n', '#NV'],
    ])
  })

  it('says formula errors among categories, and reads truth values as texts', async () => {
    const rows = [head, ['01', 2011, { error: '#NAME?' }], ['02', 2011, true]]
    const content = workbookOf({ S: { rows } })
    const { result, problems } = await readTable({ file, table: plain, content, numbers: [], texts: ['n'] })
    expect(problems.map((p) => [p.code, p.row, p.value])).toEqual([['formula-error', 2, '#NAME?']])
    expect(linesOf(result, 'n')).toEqual(['01 2011 missing', '02 2011 true'])
  })

  it('says a date serial in the period column and what date it is', async () => {
    const { problems } = await read([head, ['01', 44926, 5]])
    expect(problems.map((p) => [p.code, p.value])).toEqual([['period-unknown', '44926']])
    expect(problems[0]?.message).toContain('2022-12-31')
  })

  it('takes a cell formatted as a date as that day', async () => {
    const { result } = await read([head, ['01', { serial: 44926 }, 5]])
    expect(result?.periods).toEqual(['2022-12-31'])
  })

  it('says a date where a number should be', async () => {
    expect(await problemsOf([head, ['01', 2011, { serial: 44926 }]])).toEqual([
      ['date-as-number', 'Daten', 2, 'n', '2022-12-31'],
    ])
  })

  it('reads the sheet that is named, by its exact name', async () => {
    const content = workbookOf({ 'A & B': { rows: [['x']] }, Daten: { rows: [head, ['01', 2011, 5]] } })
    const table = `${plain}, sheet: Daten`
    expect(linesOf((await readTable({ file, table, content })).result, 'n')).toEqual(['01 2011 5'])
    const { problems } = await readTable({ file, table: `${plain}, sheet: daten`, content })
    expect(problems).toMatchObject([{ code: 'sheet-missing', sheet: 'daten', hint: 'Did you mean "Daten"?' }])
    expect(problems[0]?.message).toContain('A & B')
  })

  it.each([
    ['no archive', new Uint8Array([1, 2, 3])],
    ['an archive without sheets', zipSync({ 'a.txt': new Uint8Array([1]) })],
  ])('%s is refused', async (_, content) => {
    expect((await readTable({ file, content })).problems.map((p) => p.code)).toEqual(['xlsx-unreadable'])
  })
})

describe('header cells of a workbook', () => {
  it('over several columns head each of them', async () => {
    const rows = [
      ['Gebiet', null, 'Personen', null],
      ['key', 'year', 'n', 'm'],
      ['01', 2011, 5, 6],
    ]
    const table = 'level: quarter, areaColumn: Gebiet key, periodColumn: Gebiet year, headerRows: [1, 2]'
    const { result, problems } = await readTable({
      file,
      table,
      content: workbookOf({ S: { rows, merges: ['A1:B1', 'C1:D1'] } }),
      numbers: ['Personen n', 'Personen m'],
    })
    expect(problems).toEqual([])
    expect(linesOf(result, 'Personen m')).toEqual(['01 2011 6'])
  })

  it('over several rows may be called once or for each row', async () => {
    const rows = [
      ['key', 'Zeit', 'Zahl'],
      [null, 'year', 'n'],
      ['01', 2011, 5],
    ]
    for (const areaColumn of ['key', 'key key']) {
      const table = `level: quarter, areaColumn: ${areaColumn}, periodColumn: Zeit year, headerRows: [1, 2]`
      const content = workbookOf({ S: { rows, merges: ['A1:A2'] } })
      const { result } = await readTable({ file, table, content, numbers: ['Zahl n'] })
      expect(linesOf(result, 'Zahl n')).toEqual(['01 2011 5'])
    }
  })

  it('that reach below the header row push the data down', async () => {
    const rows = [['Titel'], ['key', 'A', 'B'], [null, 'year', 'n'], [null, null, 99], ['01', 2011, 5]]
    const table = 'level: quarter, areaColumn: key, periodColumn: year, headerRow: 3'
    const { result, problems } = await read(rows, table, ['A2:A4'])
    expect(problems).toEqual([])
    expect(linesOf(result, 'n')).toEqual(['01 2011 5'])
  })

  it('are compared without line breaks', async () => {
    const { result } = await read([['key', 'year', 'n'].map((h) => `${h}\n `), ['01', 2011, 5]])
    expect(linesOf(result, 'n')).toEqual(['01 2011 5'])
  })

  it('of a group alone are no headers: the problem names the right row', async () => {
    const { problems } = await read([['Gebiet', 'Jahr', 'Personen'], head, ['01', 2011, 5]])
    expect(problems.map((p) => [p.code, p.row, p.value, p.hint])).toContainEqual([
      'column-missing',
      1,
      'key',
      'Row 2 holds it: write headerRow: 2.',
    ])
  })

  it('merged data cells are said', async () => {
    const { problems } = await read([head, ['01', 2011, 5], [null, 2012, 6]], plain, ['A2:A3'])
    expect(problems).toMatchObject([{ code: 'key-empty', row: 3, severity: 'error' }])
    expect(problems[0]?.hint).toContain('Merged')
  })
})
