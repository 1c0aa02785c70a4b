// One indicator at every level: what tables give, official values over it, parents computed, and cells of areas that do not
// exist in a period named as such.
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import type { Problem } from '../problem.ts'
import { editionAt, type Geography } from './geography.ts'
import { deliveredValues } from './deliveredValues.ts'
import { cellOf, type LevelValues } from './levelValues.ts'
import { fillParents, withPeriods } from './parents.ts'
import type { SeriesByKey } from './series/series.ts'

/** Edition that the tables of an indicator name for the whole series. */
export function pinnedEdition(atlas: Atlas, { values }: AtlasIndicator): string | undefined {
  const table = values.kind === 'fraction' ? values.numerator.table : values.term.table
  return atlas.tables.find(({ id }) => id === table)?.edition
}

/** Official values replace whatever stands there; counts that do not belong to them go. */
function overlay(values: LevelValues, official: LevelValues): void {
  for (const [p, period] of values.periods.entries()) {
    const from = official.periods.indexOf(period)
    if (from < 0) continue
    for (let area = 0; area < values.areas.length; area++) {
      const [target, source] = [cellOf(values, area, p), cellOf(official, area, from)]
      const value = official.value[source] ?? NaN
      if (Number.isNaN(value) && official.status[source] === 'missing') continue
      values.value[target] = value
      values.status[target] = official.status[source]
      values.isEntry[target] = 1
      if (values.texts) values.texts[target] = official.texts?.[source]
      if (values.numerator) values.numerator[target] = official.numerator?.[source] ?? NaN
      if (values.denominator) values.denominator[target] = official.denominator?.[source] ?? NaN
    }
  }
}

function nameAbsentAreas(values: LevelValues, pinned: string | undefined, geography: Geography): void {
  for (const [p, period] of values.periods.entries()) {
    const edition = editionAt(geography, values.level, period, pinned)
    for (const [area, id] of values.areas.entries()) {
      const cell = cellOf(values, area, p)
      if (edition && !edition.ids.has(id) && Number.isNaN(values.value[cell]))
        values.status[cell] = 'notApplicable'
    }
  }
}

/** Levels with at least one entry, finest last as declared. */
export function indicatorLevels(
  atlas: Atlas,
  indicator: AtlasIndicator,
  series: SeriesByKey,
  geography: Geography,
): { levels: ReadonlyMap<string, LevelValues>; problems: readonly Problem[] } {
  const pinned = pinnedEdition(atlas, indicator)
  const delivered = deliveredValues(indicator, indicator.values, series, geography)
  const official = indicator.references && deliveredValues(indicator, indicator.references, series, geography)
  const levels = delivered.levels
  for (const { id, parent } of geography.levels.toReversed()) {
    const children = levels.get(id)
    if (children && parent !== undefined && indicator.aggregate !== 'none')
      levels.set(parent, fillParents(indicator, levels.get(parent), children, parent, pinned, geography))
  }
  for (const [level, values] of official?.levels ?? []) {
    const own = levels.get(level)
    const wide = own ? withPeriods(own, values.periods, geography) : values
    if (own) overlay(wide, values)
    levels.set(level, wide)
  }
  for (const values of levels.values()) nameAbsentAreas(values, pinned, geography)
  return { levels, problems: [...delivered.problems, ...(official?.problems ?? [])] }
}
