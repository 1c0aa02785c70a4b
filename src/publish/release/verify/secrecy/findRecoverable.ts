// The attack on published bytes: whatever is withheld in a series must not follow from sums of areas over their parents,
// nor stand in another file.
import { determined } from '../../../confidentiality/audit/determined.ts'
import type { Problem } from '../../../problem.ts'
import { editionAt, type Geography } from '../../../values/geography.ts'
import { faultOf } from '../fault.ts'
import { saidBy, type Column, type ToldSeries } from './toldCounts.ts'

/** A count that some column withholds. */
interface Secret {
  readonly area: string
  readonly level: string
  readonly column: Column
}

interface Counts {
  /** The number of an unknown, undefined for what is told. */
  unknown(level: string, area: string): number | undefined
  /** By number of the unknown. */
  readonly secrets: Map<number, Secret>
  /** Withheld by one column and told by another. */
  readonly told: Secret[]
}

function countsOf(series: ToldSeries, period: string): Counts {
  const numbers = new Map<string, number | undefined>()
  const counts: Counts = {
    secrets: new Map(),
    told: [],
    unknown(level, area) {
      const key = `${level} ${area}`
      if (numbers.has(key)) return numbers.get(key)
      const columns = series.filter(({ published }) => published.entry.level === level)
      const said = columns.map((column) => ({ column, kind: saidBy(column, area, period).kind }))
      const column = said.find(({ kind }) => kind === 'secret')?.column
      const isTold = said.some(({ kind }) => kind === 'told')
      const number = isTold ? undefined : numbers.size
      numbers.set(key, number)
      if (column && number === undefined) counts.told.push({ level, area, column })
      else if (column && number !== undefined) counts.secrets.set(number, { level, area, column })
      return number
    },
  }
  for (const { published } of series)
    if (published.dataset.periodIndex.has(period))
      for (const area of published.dataset.areas) counts.unknown(published.entry.level, area)
  return counts
}

/** The edition that a whole series stands on at a level, as its files say. */
const pinnedAt = (series: ToldSeries, level: string): string | undefined =>
  series.find(({ published }) => published.entry.level === level)?.published.entry.edition

/** Every parent is the sum of its areas. What is told falls out: only the unknowns matter. */
function equationsOf(series: ToldSeries, period: string, geography: Geography, counts: Counts) {
  const rows: Map<number, number>[] = []
  for (const { id, parent } of geography.levels) {
    const edition = editionAt(geography, id, period, pinnedAt(series, id))
    if (parent === undefined || !edition) continue
    for (const [own, children] of edition.childrenByParent) {
      const row = new Map<number, number>()
      const above = counts.unknown(parent, own)
      if (above !== undefined) row.set(above, 1)
      for (const child of children) {
        const below = counts.unknown(id, child)
        if (below !== undefined) row.set(below, -1)
      }
      if (row.size > 0) rows.push(row)
    }
  }
  return rows
}

function problemOf({ area, level, column }: Secret, period: string): Problem {
  return faultOf(column.published.path, {
    code: 'recoverable',
    value: area,
    message: `what is withheld for ${area} (${level}) in ${period} follows from what is published`,
    hint: 'Withdraw the release and build it again.',
    exit: 4,
  })
}

const hasSecrets = (series: ToldSeries): boolean =>
  series.some(({ published }) => [...published.dataset.status.values()].includes('withheld'))

export function findRecoverable(series: ToldSeries, geography: Geography): Problem[] {
  if (!hasSecrets(series)) return []
  const periods = new Set(series.flatMap(({ published }) => published.dataset.periods))
  return [...periods].flatMap((period) => {
    const counts = countsOf(series, period)
    const fixed =
      counts.secrets.size > 0 ? determined(equationsOf(series, period, geography, counts)) : new Map()
    const derived = [...counts.secrets].filter(([number]) => fixed.has(number)).map(([, secret]) => secret)
    return [...counts.told, ...derived].map((secret) => problemOf(secret, period))
  })
}
