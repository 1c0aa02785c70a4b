// Who has a row in a table: areas of each year as they existed then, with names as the office writes them.
import { divided, municipalities, regionKey, regionName } from '../areas.data.ts'
import { years } from '../catalogue.data.ts'
import type { YearFigures } from '../figures/counts/areaFigures.ts'
import type { AreaFigures } from '../figures/figures.ts'

export interface RowFigures {
  readonly level: 'region' | 'gemeinde' | 'sozialraum' | 'lebensraum'
  readonly key: string
  readonly name: string
  readonly year: number
  readonly km2: number
  readonly ages: readonly number[]
  readonly figures: YearFigures
}

/** Counts added; what is no count is weighted by what it is an average of. */
export function addFigures(parts: readonly YearFigures[]): YearFigures {
  const [first] = parts
  if (!first) throw new Error('nothing to add')
  const total = { ...first }
  for (const column of Object.keys(first) as (keyof YearFigures)[])
    total[column] = parts.reduce((sum, p) => sum + p[column], 0)
  const mean = (
    column: 'rent' | 'overIndebtedShare' | 'turnoutShare',
    by: 'offers' | 'people' | 'eligibleVoters',
  ) => parts.reduce((sum, p) => sum + p[column] * p[by], 0) / Math.max(1, total[by])
  total.rent = Math.round(mean('rent', 'offers') * 100) / 100
  total.overIndebtedShare = Math.round(mean('overIndebtedShare', 'people') * 10) / 10
  total.turnoutShare = mean('turnoutShare', 'eligibleVoters')
  total.settlementHectares = Math.round(total.settlementHectares * 10) / 10
  return total
}

const addAges = (parts: readonly (readonly number[])[]): number[] =>
  (parts[0] ?? []).map((_, i) => parts.reduce((sum, p) => sum + (p[i] ?? 0), 0))

export function joinRows(
  parts: readonly RowFigures[],
  as: Pick<RowFigures, 'level' | 'key' | 'name'>,
): RowFigures {
  return {
    ...as,
    year: parts[0]?.year ?? 0,
    km2: Math.round(parts.reduce((s, p) => s + p.km2, 0) * 100) / 100,
    ages: addAges(parts.map((p) => p.ages)),
    figures: addFigures(parts.map((p) => p.figures)),
  }
}

/** The 93 areas as they are since the division, for any year: what sums over several years are made of. */
export const todaysRows = (areas: readonly AreaFigures[]): RowFigures[] =>
  years.flatMap((year) => todaysRowsIn(areas, year))

function todaysRowsIn(areas: readonly AreaFigures[], year: number): RowFigures[] {
  const t = years.indexOf(year)
  return areas.map(({ fact, ages, years: figures }): RowFigures => {
    const own = figures[t]
    if (!own) throw new Error(`${fact.key} has no figures for ${year}`)
    return {
      level: 'sozialraum',
      key: fact.key,
      name: fact.name,
      year,
      km2: fact.km2,
      ages: ages[t] ?? [],
      figures: own,
    }
  })
}

const isPart = (r: RowFigures) => (divided.parts as readonly string[]).includes(r.key)

/** Whether a row of today belongs to an area as it was or is. */
export const belongsTo = (row: RowFigures, key: string): boolean =>
  row.key === key || (key === divided.before.key && isPart(row))

function sozialraumRows(areas: readonly AreaFigures[], year: number): RowFigures[] {
  const rows = todaysRowsIn(areas, year)
  if (year >= divided.firstYear) return rows
  const { key, label: name } = divided.before
  const whole = joinRows(rows.filter(isPart), { level: 'sozialraum', key, name })
  return rows.flatMap((r) => (r.key === divided.parts[0] ? [whole] : isPart(r) ? [] : [r]))
}

/** Year by year, areas in the order of the official list. */
export const allSozialraumRows = (areas: readonly AreaFigures[]): RowFigures[] =>
  years.flatMap((year) => sozialraumRows(areas, year))

/** The ten municipalities and the region, as sums of their Sozialräume. */
export const parentRows = (rows: readonly RowFigures[]): RowFigures[] =>
  years.flatMap((year) => parentRowsOf(rows.filter((r) => r.year === year)))

function parentRowsOf(now: readonly RowFigures[]): RowFigures[] {
  const region = joinRows(now, { level: 'region', key: regionKey, name: regionName })
  const gemeinden = municipalities.map((m) =>
    joinRows(
      now.filter((r) => r.key.startsWith(m.ags)),
      { level: 'gemeinde', key: m.ags, name: m.name },
    ),
  )
  return [region, ...gemeinden]
}
