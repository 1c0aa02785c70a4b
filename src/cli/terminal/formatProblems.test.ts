import { describe, expect, it } from 'vitest'
import type { Problem } from '../../publish/problem.ts'
import { problemsAsJson, problemsAsText, summary } from './formatProblems.ts'

const problem = (more: Partial<Problem>): Problem => ({
  severity: 'error',
  code: 'c',
  message: 'is wrong',
  exit: 1,
  ...more,
})

describe('problemsAsJson', () => {
  it('writes one object a line with every field, null where it does not apply', () => {
    const lines = problemsAsJson([problem({ file: 'a.csv', row: 3 }), problem({ value: 'a\nb' })]).split('\n')
    expect(lines).toHaveLength(3)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      severity: 'error',
      code: 'c',
      file: 'a.csv',
      sheet: null,
      row: 3,
      column: null,
      value: null,
      message: 'is wrong',
      hint: null,
    })
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ value: 'a\nb' })
    expect(lines[2]).toBe('')
  })
})

describe('problemsAsText', () => {
  it('groups by file and sheet, and says a hint once for a run of problems', () => {
    const text = problemsAsText(
      [
        problem({ file: 'a.csv', row: 3, column: 'n', hint: 'Do this.' }),
        problem({ file: 'b.xlsx', sheet: 'S', severity: 'warning' }),
        problem({ file: 'a.csv', row: 4, column: 'n', hint: 'Do this.' }),
        problem({ severity: 'note' }),
      ],
      false,
    )
    expect(text).toBe(`a.csv
  error   row 3, column "n": is wrong
  error   row 4, column "n": is wrong
          Do this.

b.xlsx, sheet "S"
  warning is wrong

Folder
  note    is wrong

`)
  })

  it('uses colours only where asked', () => {
    expect(problemsAsText([problem({})], false)).not.toContain('\u001B')
    expect(problemsAsText([problem({})], true)).toContain('\u001B[31merror')
  })
})

it('summary counts errors and warnings', () => {
  expect(
    summary([problem({}), problem({}), problem({ severity: 'warning' }), problem({ severity: 'note' })]),
  ).toBe('2 errors, 1 warning')
})
