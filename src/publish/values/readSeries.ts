// Tables, one after the other, each kept only as the series that indicators need of it.
import type { Atlas, AtlasIndicator, AtlasTable, AtlasValues, Term } from '../atlas/atlas.ts'
import type { AtlasFolder } from '../folder.ts'
import type { Problem } from '../problem.ts'
import type { Observations } from '../tables/observations.ts'
import { readObservations } from '../tables/readObservations.ts'
import { areaKeysOf, type Geography } from './geography.ts'
import { headersOf, seriesOf, termKey, type Series } from './series.ts'

const termsOf = (values: AtlasValues): readonly Term[] =>
  values.kind === 'fraction' ? [values.numerator, values.denominator] : [values.term]

interface Use {
  readonly term: Term
  readonly isText: boolean
  /** Counts that cannot be below 0: everything but balances and other delivered figures. */
  readonly mustNotBeNegative: boolean
}

function usesOf(indicator: AtlasIndicator): Use[] {
  const { kind, values, references } = indicator
  const isText = kind === 'category'
  return [values, ...(references ? [references] : [])].flatMap((from) =>
    termsOf(from).map((term, i) => ({
      term,
      isText,
      mustNotBeNegative: kind === 'share' || kind === 'count' || (from.kind === 'fraction' && i === 1),
    })),
  )
}

function negativeCounts(observations: Observations, headers: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  for (const header of headers) {
    const numbers = observations.columns.get(header)?.numbers ?? []
    for (const [record, number] of numbers.entries())
      if (number < 0)
        problems.push({
          severity: 'error',
          code: 'negative-count',
          ...observations.origin(record, header),
          value: String(number),
          message: `a count cannot be negative: ${number}`,
          hint: 'Correct the figure; a balance is an indicator of kind change.',
          exit: 1,
        })
  }
  return problems
}

function wantedOf(table: AtlasTable, uses: readonly Use[]) {
  const own = uses.filter(({ term }) => term.table === table.id)
  const headers = (list: readonly Use[]) => new Set(list.flatMap(({ term }) => headersOf(term)))
  return {
    own,
    numbers: headers(own.filter(({ isText }) => !isText)),
    texts: headers(own.filter(({ isText }) => isText)),
    counts: headers(own.filter(({ mustNotBeNegative }) => mustNotBeNegative)),
  }
}

export type SeriesProgress = (done: number, total: number, table: string) => void

/** Series by `termKey`; a table that could not be read gives none. */
export async function readSeries(
  folder: AtlasFolder,
  atlas: Atlas,
  geography: Geography,
  progress?: SeriesProgress,
): Promise<{ series: ReadonlyMap<string, Series>; problems: readonly Problem[] }> {
  const uses = atlas.indicators.flatMap(usesOf)
  const series = new Map<string, Series>()
  const problems: Problem[] = []
  const keys = areaKeysOf(geography)
  const tables = atlas.tables.filter(({ id }) => uses.some(({ term }) => term.table === id))
  for (const [done, table] of tables.entries()) {
    progress?.(done, tables.length, table.id)
    const { own, numbers, texts, counts } = wantedOf(table, uses)
    const wanted = { numbers: [...numbers], texts: [...texts] }
    const { result, problems: found } = await readObservations(folder, atlas, table, wanted, keys)
    problems.push(...found)
    if (!result) continue
    problems.push(...negativeCounts(result, counts))
    for (const { term } of own)
      if (!series.has(termKey(term))) series.set(termKey(term), seriesOf(term, result, geography))
  }
  return { series, problems }
}
