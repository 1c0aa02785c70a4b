// Cells that are no plain numbers: what a real delivery always has somewhere, planted where tests can find it.
import type { RowFigures } from './rows.ts'

interface Case {
  readonly path: string
  readonly column: string
  readonly year: number
  /** Beginning of the area's key. */
  readonly key: string
  /** Behind the number, or instead of it. */
  readonly mark: 'p' | 'r' | 's' | '…' | 'k. A.'
}

export const specialCases: readonly Case[] = [
  {
    path: 'data/sozialleistungen.csv',
    column: 'Grundsicherung im Alter',
    year: 2024,
    key: '05334020',
    mark: 'p',
  },
  {
    path: 'data/sozialleistungen.csv',
    column: 'Grundsicherung im Alter',
    year: 2024,
    key: '05334028',
    mark: 'p',
  },
  { path: 'data/sozialleistungen.csv', column: 'Wohngeldhaushalte', year: 2024, key: '05334024', mark: '…' },
  { path: 'data/sgb2.csv', column: 'Leistungsberechtigte', year: 2021, key: '05334004-01a', mark: 'r' },
  { path: 'data/kita.csv', column: 'betreute Kinder unter 3', year: 2022, key: '05334008-05', mark: 's' },
  { path: 'data/wohnungen.csv', column: 'öffentlich gefördert', year: 2015, key: '05334036', mark: 'k. A.' },
]

/** `shown` is the cell as it would be without a special case. */
export function withSpecialCase(path: string, column: string, row: RowFigures, shown: string): string {
  const found = specialCases.find(
    (c) => c.path === path && c.column === column && c.year === row.year && row.key.startsWith(c.key),
  )
  if (!found) return shown
  switch (found.mark) {
    case '…':
    case 'k. A.':
      return found.mark
    case 'p':
    case 'r':
    case 's':
      return `${shown}${found.mark}`
  }
}

/** School-entry examinations stopped in 2020 and 2021 where health offices were needed elsewhere. */
export const notExamined: readonly string[] = ['05334002', '05334004', '05334012', '05334032']
export const withoutExamination = (period: string, key: string): boolean =>
  /(2020|2021)$/.test(period) && notExamined.some((ags) => key.startsWith(ags))
