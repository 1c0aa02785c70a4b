import { describe, expect, it } from 'vitest'
import { linesOf, readTable, type TableCase } from '../../../testing/readTable.ts'

const level = 'keyChanges: { file: data/changes.csv, from: old, to: new, date: day, share: part },'
const csv = (...rows: string[]) => `key;year;n\n${rows.join('\n')}\n`
const changes = (...rows: string[]) => ({ 'data/changes.csv': `old;new;day;part\n${rows.join('\n')}\n` })
const read = (given: TableCase) => readTable({ level, ...given })
const said = async (given: TableCase) =>
  (await read(given)).problems
    .filter((p) => p.severity !== 'note')
    .map((p) => [p.severity, p.code, p.row, p.value])

describe('key changes', () => {
  it('bring an old key to the new one', async () => {
    const { result, problems } = await read({
      content: csv('X1;2020;5'),
      more: changes('X1;01;2019-01-01;'),
    })
    expect(problems.filter((p) => p.severity !== 'note')).toEqual([])
    expect(linesOf(result, 'n')).toEqual(['01 2020 5'])
  })

  it('add the counts of keys that were joined', async () => {
    const { result } = await read({
      content: csv('03;2020;5', '04;2020;7', '01;2020;1'),
      more: changes('03;05;2019-01-01;1', '04;05;2019-01-01;1'),
    })
    expect(linesOf(result, 'n')).toEqual(['05 2020 12', '01 2020 1'])
    expect(result?.origin(0, 'n').row).toBe(2)
  })

  it('share out the counts of a key that was split', async () => {
    const { result } = await read({
      content: csv('X;2020;10'),
      more: changes('X;01;2019-01-01;0,25', 'X;02;2019-01-01;0,75'),
    })
    expect(linesOf(result, 'n')).toEqual(['01 2020 2.5', '02 2020 7.5'])
  })

  it('follow one another', async () => {
    const { result } = await read({
      content: csv('X;2020;10'),
      more: changes('X;Y;2012-01-01;0,5', 'X;02;2012-01-01;0,5', 'Y;01;2019-01-01;'),
    })
    expect(linesOf(result, 'n')).toEqual(['01 2020 5', '02 2020 5'])
  })

  it('leave numbers of areas that hold at the time where they are', async () => {
    const { result } = await read({
      content: csv('03;2018;5'),
      more: changes('03;05;2019-01-01;'),
    })
    expect(linesOf(result, 'n')).toEqual(['03 2018 5'])
  })

  it('apply to a key that stayed, where its borders changed within the edition', async () => {
    const more = changes('01;01;2021-01-01;0,5', '01;02;2021-01-01;0,5')
    const { result } = await read({ content: csv('01;2020;10', '01;2022;8'), more })
    expect(linesOf(result, 'n')).toEqual(['01 2020 5', '02 2020 5', '01 2022 8'])
  })

  it('give no sum where a part was not delivered, or is withheld', async () => {
    const more = changes('03;05;2019-01-01;', '04;05;2019-01-01;')
    expect(linesOf((await read({ content: csv('03;2020;5'), more })).result, 'n')).toEqual([
      '05 2020 missing',
    ])
    expect(await said({ content: csv('03;2020;5'), more })).toEqual([
      ['warning', 'change-incomplete', 2, '05'],
    ])
    const table = 'level: quarter, areaColumn: key, periodColumn: year, symbols: { ".": withheld }'
    const withheld = await read({ table, content: csv('03;2020;5', '04;2020;.'), more })
    expect(linesOf(withheld.result, 'n')).toEqual(['05 2020 withheld'])
  })

  it('add to what was delivered under the new key itself', async () => {
    const more = changes('03;05;2019-01-01;', '04;05;2019-01-01;')
    const { result } = await read({ content: csv('05;2020;1', '03;2020;5'), more })
    expect(linesOf(result, 'n')).toEqual(['05 2020 6'])
  })

  it('without a date touch only keys that are not there any more', async () => {
    const { result } = await read({
      content: csv('01;2020;5', 'X;2020;7'),
      more: changes('01;02;;', 'X;02;;'),
    })
    expect(linesOf(result, 'n')).toEqual(['01 2020 5', '02 2020 missing'])
  })

  it('that run in a circle lead nowhere', async () => {
    expect(await said({ content: csv('X;2020;5'), more: changes('X;Y;;', 'Y;X;;') })).toEqual([
      ['error', 'key-unknown', 2, 'X'],
    ])
  })

  it('never add what is no count', async () => {
    const given = {
      indicator: 'kind: mean, values: { table: t, value: n }',
      content: csv('03;2020;5', '04;2020;7'),
      more: changes('03;05;2019-01-01;', '04;05;2019-01-01;'),
    }
    expect(linesOf((await read(given)).result, 'n')).toEqual(['05 2020 missing'])
    expect(await said(given)).toEqual([['warning', 'change-not-count', 2, 'n']])
  })

  it('carry a mean over where the key alone changed', async () => {
    const given = {
      indicator: 'kind: mean, values: { table: t, value: n }',
      content: csv('X1;2020;5,5'),
      more: changes('X1;01;2019-01-01;'),
    }
    expect(linesOf((await read(given)).result, 'n')).toEqual(['01 2020 5.5'])
    expect(await said(given)).toEqual([])
  })

  it('keep the mark of a part', async () => {
    const table = 'level: quarter, areaColumn: key, periodColumn: year, symbols: { p: provisional }'
    const more = changes('03;05;2019-01-01;', '04;05;2019-01-01;')
    const { result } = await read({ table, content: csv('03;2020;5', '04;2020;7p'), more })
    expect(linesOf(result, 'n')).toEqual(['05 2020 12 provisional'])
  })

  it('do not hide a row that is there twice', async () => {
    const more = changes('03;05;2019-01-01;', '04;05;2019-01-01;')
    expect(await said({ content: csv('03;2020;5', '03;2020;6', '04;2020;1'), more })).toEqual([
      ['error', 'row-twice', 3, '03'],
    ])
  })

  it.each([
    ['no key', ';05;;', ['error', 'key-empty', 2, undefined]],
    ['no date', '03;05;1.1.2019;', ['error', 'date-unknown', 2, '1.1.2019']],
    ['no share', '03;05;;half', ['error', 'share-unknown', 2, 'half']],
    ['a share above 1', '03;05;;2', ['error', 'share-unknown', 2, '2']],
  ])('%s is said', async (_, row, problem) => {
    expect(await said({ content: csv('01;2020;5'), more: changes(row) })).toEqual([problem])
  })

  it('are missed where the file is missing', async () => {
    expect(await said({ content: csv('01;2020;5') })).toEqual([
      ['error', 'file-missing', undefined, 'data/changes.csv'],
    ])
  })

  it('are missed where their columns are missing', async () => {
    const more = { 'data/changes.csv': 'old;neu;day;part\n' }
    expect(await said({ content: csv('01;2020;5'), more })).toEqual([['error', 'column-missing', 1, 'new']])
  })
})
