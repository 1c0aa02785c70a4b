// What a release would tell about each count, as numbers for the audit. A count is known by series (numerator or denominator
// term), level and area; one period at a time. Two indicators with the same numerator speak of the same count.
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import type { Geography } from '../values/geography.ts'
import type { LevelValues } from '../values/levelValues.ts'
import { pinnedEdition } from '../values/indicatorLevels.ts'
import { termKey } from '../values/series.ts'

/** An indicator at a level, with the series of its numerator (or its plain count) and denominator. */
export interface Publication {
  readonly indicator: AtlasIndicator
  readonly values: LevelValues
  readonly level: number
  readonly numerator: number
  readonly denominator?: number
  readonly pinned?: string
  /** Whether small numerators must not be published: counts, not balances and not euros. */
  readonly isProtected: boolean
}

export interface Publications {
  readonly all: readonly Publication[]
  readonly levels: readonly string[]
  /** Series in order of their numbers, as terms' keys. */
  readonly series: readonly string[]
  /** First number of each level's areas; `countId = series × areas + base[level] + area`. */
  readonly bases: readonly number[]
  readonly areas: number
}

/** Balances (births minus deaths) may be small or negative without telling of anybody. */
const isBalance = ({ kind, values }: AtlasIndicator): boolean =>
  kind !== 'share' && values.kind === 'fraction' && values.numerator.minus.length > 0

function isProtected(indicator: AtlasIndicator): boolean {
  const { kind, values, aggregate } = indicator
  if (isBalance(indicator)) return false
  if (values.kind === 'direct') return kind === 'count' && aggregate !== 'none'
  return kind === 'share' || kind === 'rate' || kind === 'ratio' || kind === 'count'
}

/** Indicators that tell counts: fractions, and plain counts. Means, medians and indices tell none. */
function tellsCounts({ kind, values }: AtlasIndicator): boolean {
  return values.kind === 'fraction' || kind === 'count'
}

export function publicationsOf(
  atlas: Atlas,
  geography: Geography,
  valuesOf: ReadonlyMap<string, ReadonlyMap<string, LevelValues>>,
): Publications {
  const series = new Map<string, number>()
  const numberOf = (key: string) => {
    const known = series.get(key)
    if (known !== undefined) return known
    series.set(key, series.size)
    return series.size - 1
  }
  const levels = geography.levels.map(({ id }) => id)
  const bases: number[] = []
  let areas = 0
  for (const level of levels) {
    bases.push(areas)
    areas += geography.areas.get(level)?.length ?? 0
  }
  const all = atlas.indicators.filter(tellsCounts).flatMap((indicator) => {
    const { values: from } = indicator
    const numerator = numberOf(termKey(from.kind === 'fraction' ? from.numerator : from.term))
    const denominator = from.kind === 'fraction' ? numberOf(termKey(from.denominator)) : undefined
    const pinned = pinnedEdition(atlas, indicator)
    return [...(valuesOf.get(indicator.id) ?? [])].map(([level, values]): Publication => ({
      indicator,
      values,
      level: levels.indexOf(level),
      numerator,
      ...(denominator !== undefined && { denominator }),
      ...(pinned !== undefined && { pinned }),
      isProtected: isProtected(indicator),
    }))
  })
  return { all, levels, series: [...series.keys()], bases, areas }
}

/** The count behind a cell: the numerator, or the plain count; NaN where unknown. */
export const countAt = ({ values }: Publication, cell: number): number =>
  (values.numerator ?? values.value)[cell] ?? NaN
