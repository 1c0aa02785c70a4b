// The attack on published bytes: whatever is withheld in a series must not follow from sums of areas over their parents.
import { determined } from '../../../confidentiality/audit/determined.ts'
import type { Problem } from '../../../problem.ts'
import { editionAt, type Geography } from '../../../values/geography.ts'
import { faultOf } from '../fault.ts'
import { saidBy, type Column, type ToldSeries } from './toldCounts.ts'

interface Unknown {
  readonly area: string
  readonly level: string
  /** The column that says `withheld`, where one does. */
  readonly secret?: Column
}

/** Unknown counts of a period, numbered; a count that any column tells is known. */
class Unknowns {
  readonly list: Unknown[] = []
  readonly #numbers = new Map<string, number>()
  readonly #series: ToldSeries
  readonly #period: string

  constructor(series: ToldSeries, period: string) {
    this.#series = series
    this.#period = period
  }

  /** The number of a count, undefined where it is known. */
  numberOf(level: string, area: string): number | undefined {
    const key = `${level} ${area}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known < 0 ? undefined : known
    const columns = this.#series.filter(({ published }) => published.entry.level === level)
    const said = columns.map((column) => ({ column, ...saidBy(column, area, this.#period) }))
    const secret = said.find(({ kind }) => kind === 'secret')?.column
    const isTold = said.some(({ kind }) => kind === 'told')
    this.#numbers.set(key, isTold && !secret ? -1 : this.list.length)
    if (isTold && !secret) return undefined
    // Told by one column and withheld by another: known by an equation of its own.
    this.list.push({ level, area, ...(secret && { secret }) })
    if (isTold) this.toldAnyway.push(this.list.length - 1)
    return this.list.length - 1
  }

  readonly toldAnyway: number[] = []
}

const periodsOf = (series: ToldSeries): string[] => [
  ...new Set(series.flatMap(({ published }) => published.dataset.periods)),
]

/** The edition that a whole series stands on at a level, as its files say. */
const pinnedAt = (series: ToldSeries, level: string): string | undefined =>
  series.find(({ published }) => published.entry.level === level)?.published.entry.edition

function equationsOf(series: ToldSeries, period: string, geography: Geography, unknowns: Unknowns) {
  const rows: Map<number, number>[] = []
  for (const { id, parent } of geography.levels) {
    const edition = editionAt(geography, id, period, pinnedAt(series, id))
    if (parent === undefined || !edition) continue
    for (const [own, children] of edition.childrenByParent) {
      const row = new Map<number, number>()
      const above = unknowns.numberOf(parent, own)
      if (above !== undefined) row.set(above, 1)
      for (const child of children) {
        const below = unknowns.numberOf(id, child)
        if (below !== undefined) row.set(below, -1)
      }
      if (row.size > 0) rows.push(row)
    }
  }
  return [...rows, ...unknowns.toldAnyway.map((unknown) => new Map([[unknown, 1]]))]
}

const hasSecrets = (series: ToldSeries): boolean =>
  series.some(({ published }) => [...published.dataset.status.values()].includes('withheld'))

/** Every count of the period is looked at, so that areas outside all sums are known too. */
function noteAll(series: ToldSeries, period: string, unknowns: Unknowns): void {
  for (const { published } of series)
    if (published.dataset.periodIndex.has(period))
      for (const area of published.dataset.areas) unknowns.numberOf(published.entry.level, area)
}

export function findRecoverable(series: ToldSeries, geography: Geography): Problem[] {
  if (!hasSecrets(series)) return []
  return periodsOf(series).flatMap((period) => {
    const unknowns = new Unknowns(series, period)
    noteAll(series, period, unknowns)
    if (!unknowns.list.some(({ secret }) => secret)) return []
    const fixed = determined(equationsOf(series, period, geography, unknowns))
    return unknowns.list.flatMap(({ area, level, secret }, i) =>
      secret && fixed.has(i)
        ? faultOf(secret.published.path, {
            code: 'recoverable',
            value: area,
            message: `what is withheld for ${area} (${level}) in ${period} follows from published sums`,
            hint: 'Withdraw the release and build it again.',
            exit: 4,
          })
        : [],
    )
  })
}
