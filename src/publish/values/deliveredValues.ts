// One indicator at the levels that tables give it for.
import type { AtlasIndicator, AtlasValues } from '../atlas/atlas.ts'
import type { Problem } from '../problem.ts'
import { directValues } from './directValues.ts'
import { fractionValues } from './fractions/fractionValues.ts'
import type { Geography } from './geography.ts'
import type { LevelValues } from './levelValues.ts'
import { termKey, type SeriesByKey } from './series/series.ts'

/** By level; `from` is an indicator's `values` or its `references`. */
export function deliveredValues(
  indicator: AtlasIndicator,
  from: AtlasValues,
  series: SeriesByKey,
  geography: Geography,
): { levels: Map<string, LevelValues>; problems: Problem[] } {
  const levels = new Map<string, LevelValues>()
  const problems: Problem[] = []
  const first = series.get(termKey(from.kind === 'fraction' ? from.numerator : from.term))
  for (const [level, own] of first?.levels ?? []) {
    if (from.kind === 'direct') {
      levels.set(level, directValues(indicator, from.scale, own, level, geography))
      continue
    }
    const denominator = series.get(termKey(from.denominator))?.levels.get(level)
    const made = fractionValues(indicator, from, { numerator: own, denominator }, level, geography)
    levels.set(level, made.result)
    problems.push(...made.problems)
  }
  return { levels, problems }
}
