// 95 % limits of each published value: Wilson for shares, exact Poisson or Byar for rates, none for anything else.
import { poissonInterval } from '../../core/statistics/poissonInterval.ts'
import { wilsonInterval } from '../../core/statistics/wilsonInterval.ts'
import type { AtlasIndicator } from '../atlas/atlas.ts'
import type { LevelValues } from '../values/levelValues.ts'

export interface Bounds {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** Limits in the unit of the value. Balances have none: they are no counts of events. */
export function boundsOf({ kind, values: from }: AtlasIndicator, values: LevelValues): Bounds | undefined {
  const { numerator, denominator, value } = values
  if (from.kind !== 'fraction' || !numerator || !denominator || (kind !== 'share' && kind !== 'rate'))
    return undefined
  if (kind === 'rate' && from.numerator.minus.length > 0) return undefined
  const lower = new Float64Array(value.length).fill(NaN)
  const upper = new Float64Array(value.length).fill(NaN)
  for (let cell = 0; cell < value.length; cell++) {
    const [x, n] = [numerator[cell] ?? NaN, denominator[cell] ?? NaN]
    if (Number.isNaN(value[cell]) || !(x >= 0) || !(n > 0)) continue
    const [low, high] = kind === 'share' ? wilsonInterval(x, n) : poissonInterval(x).map((limit) => limit / n)
    lower[cell] = (low ?? NaN) * from.per
    upper[cell] = (high ?? NaN) * from.per
  }
  return { lower, upper }
}
