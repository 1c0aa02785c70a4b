// One published dataset as CSV for machines (RFC 4180: commas, CRLF, decimal points, UTF-8 without byte order mark), one row for
// each area and period. Made from what was published as JSON-stat and from nothing else: it cannot tell more.
import { measures, type Dataset } from '../../../core/release/dataset.ts'
import { safeCellText } from '../../../core/release/safeCellText.ts'
import type { FactsByArea } from './areaFacts.ts'

export const csvPath = (indicator: string, level: string) => `csv/${indicator}.${level}.csv`

const usual = ['key', 'name', 'parent_key', 'period', ...measures, 'status'] as const
export type CsvColumn = (typeof usual)[number] | 'category'

/** The same columns in every file, so that files can be put under one another; categories have their words besides. */
export const csvColumns = (categories: readonly string[] | undefined): readonly CsvColumn[] =>
  categories ? [...usual, 'category'] : usual

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Shortest decimal text that reads back as the same number; nothing where there is none. */
const numberText = (number: number | undefined) =>
  number === undefined || Number.isNaN(number) ? '' : String(number)

/** What stands before the period, for every area; once for each edition. */
function prefixes({ areas }: Dataset, facts: readonly FactsByArea[]): readonly (readonly string[])[] {
  const made = new Map<FactsByArea, readonly string[]>()
  const prefixesOf = (own: FactsByArea) =>
    areas.map((key) => {
      const { name = key, parent = '' } = own.get(key) ?? {}
      return `${[key, safeCellText(name), parent].map(quoted).join(',')},`
    })
  return facts.map((own) => {
    const known = made.get(own) ?? prefixesOf(own)
    made.set(own, known)
    return known
  })
}

/** `facts`: names and parents by period; `categories`: the texts that values are positions of. */
export function csvText(
  dataset: Dataset,
  facts: readonly FactsByArea[],
  categories: readonly string[] | undefined,
): string {
  const { areas, periods, columns, status } = dataset
  const before = prefixes(dataset, facts)
  const words = categories?.map((text) => quoted(safeCellText(text)))
  const lines = [csvColumns(categories).join(',')]
  for (const a of areas.keys())
    for (const [p, period] of periods.entries()) {
      const cell = a * periods.length + p
      let line = `${before[p]?.[a] ?? ''}${period},`
      for (const measure of measures) line += `${numberText(columns[measure]?.[cell])},`
      line += status.get(cell) ?? ''
      lines.push(words ? `${line},${words[columns.value[cell] ?? NaN] ?? ''}` : line)
    }
  return `${lines.join('\r\n')}\r\n`
}
