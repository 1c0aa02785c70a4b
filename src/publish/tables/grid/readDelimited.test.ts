import { describe, expect, it } from 'vitest'
import { readTable, linesOf } from '../../../testing/readTable.ts'

const table = 'level: quarter, areaColumn: key, periodColumn: year'

describe('delimiters', () => {
  it.each([
    ['semicolon', 'key;year;n\n01;2011;1,5\n', ';'],
    ['comma', 'key,year,n\n01,2011,1.5\n', ','],
    ['tab', 'key\tyear\tn\n01\t2011\t1,5\n', 'tab'],
    ['bar', 'key|year|n\n01|2011|1,5\n', '|'],
    ['the one that brings out the wanted headers', 'a,b;c,d,e,f;key;year;n\n1;1;01;2011;1,5\n', ';'],
  ])('%s', async (_, content, delimiter) => {
    const { result, problems } = await readTable({ content, table })
    expect(linesOf(result, 'n')).toEqual(['01 2011 1.5'])
    expect(problems.find((p) => p.code === 'delimiter-detected')?.value).toBe(delimiter)
  })

  it('are not guessed where one is declared', async () => {
    const { result, problems } = await readTable({
      content: 'key;year;n\n01;2011;5\n',
      table: `${table}, delimiter: ","`,
    })
    expect(result).toBeUndefined()
    expect(problems.map((p) => p.code)).toEqual(['column-missing', 'column-missing', 'column-missing'])
  })

  it('tab may be declared by its name', async () => {
    const { result } = await readTable({
      content: 'key\tyear\tn\n01\t2011\t5\n',
      table: `${table}, delimiter: tab`,
    })
    expect(linesOf(result, 'n')).toEqual(['01 2011 5'])
  })
})

describe('quotation marks', () => {
  it('keep delimiters and line breaks together; rows count as in a spreadsheet', async () => {
    const { result } = await readTable({
      table,
      content: 'key;year;n;t\r\n01;2011;5;"a;b\r\nc"\r\n02;2011;6;d\r\n',
    })
    expect(result?.origin(1, 'n').row).toBe(3)
  })

  it('inside a text are no fault', async () => {
    const { problems } = await readTable({ table, content: 'key;year;n;t\n01;2011;5;5" Rohr\n02;2011;6;d\n' })
    expect(problems.map((p) => p.severity)).not.toContain('error')
  })
})

it('empty cells behind the last header are no fault', async () => {
  const { problems } = await readTable({ table, content: 'key;year;n\n01;2011;5;;\n' })
  expect(problems.map((p) => p.severity)).not.toContain('error')
})
