// What was decided to be withheld, kept without any number, and taken out of an indicator's values before anything is
// written or derived from them.
import type { LevelValues } from '../values/levelValues.ts'
import { countKeys } from './counts/tellIndicator.ts'
import type { AtlasIndicator } from '../atlas/atlas.ts'

/** By series key, then `level period`: positions of areas. */
export type Withheld = Map<string, Map<string, Set<number>>>

const placeKey = (level: string, period: string): string => `${level} ${period}`

export function addPlace(withheld: Withheld, key: string, level: string, period: string, area: number): void {
  const places = withheld.get(key) ?? new Map<string, Set<number>>()
  withheld.set(key, places)
  const areas = places.get(placeKey(level, period)) ?? new Set<number>()
  places.set(placeKey(level, period), areas.add(area))
}

const nowhere: ReadonlyMap<string, ReadonlySet<number>> = new Map()

/** Changes `levels` in place. */
export function takeOut(
  indicator: AtlasIndicator,
  levels: ReadonlyMap<string, LevelValues>,
  withheld: Withheld,
): void {
  const [numerators, denominators] = countKeys(indicator).map((key) => withheld.get(key) ?? nowhere)
  for (const values of levels.values())
    for (const [p, period] of values.periods.entries()) {
      const place = placeKey(values.level, period)
      for (const area of numerators?.get(place) ?? []) clear(values, area * values.periods.length + p)
      for (const area of denominators?.get(place) ?? []) {
        const cell = area * values.periods.length + p
        clear(values, cell)
        if (values.denominator) values.denominator[cell] = NaN
      }
    }
}

/** A cell that never had a number keeps its word: it was not withheld but not collected. */
function clear(values: LevelValues, cell: number): void {
  const { value, numerator, status } = values
  const hadNumber = !Number.isNaN(value[cell]) || (numerator !== undefined && !Number.isNaN(numerator[cell]))
  value[cell] = NaN
  if (numerator) numerator[cell] = NaN
  if (hadNumber) status[cell] = 'withheld'
}
