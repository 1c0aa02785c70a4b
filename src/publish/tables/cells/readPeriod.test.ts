import { describe, expect, it } from 'vitest'
import { readPeriod } from './readPeriod.ts'

describe('readPeriod', () => {
  it.each([
    ['2024', '2024'],
    ['2024.0', '2024'],
    [' 2024-Q2 ', '2024-Q2'],
    ['2022/2024', '2022/2024'],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toBe(period)
  })

  it.each([
    ['31.12.2024', 'Write 2024-12-31.'],
    ['44926', 'Write 2022 or 2022-12-31 as text.'],
    ['61', 'Periods are 2024'],
    ['', 'Periods are 2024'],
  ])('proposes what to write for %s', (text, hint) => {
    const outcome = readPeriod(text)
    expect(typeof outcome === 'string' ? outcome : outcome.hint).toContain(hint)
  })

  it('counts dates as spreadsheets do: 1 January 2000 is 36526', () => {
    expect(readPeriod('36526')).toMatchObject({ hint: expect.stringContaining('2000-01-01') as string })
  })
})
