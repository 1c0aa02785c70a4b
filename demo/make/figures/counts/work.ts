// Employment (30 June) and unemployment (December) by place of residence.
import type { PlaceInTime } from './areaFigures.ts'
import type { Base } from './base.ts'

export function countWork({ counting, t }: PlaceInTime, base: Base) {
  const women15to64 = Math.round(0.492 * base.aged15to64)
  const employed = counting.count('employed', 'employed', base.aged15to64, t)
  const womenShare = counting.rate('employedWomen', t) / counting.rate('employed', t)
  const employedWomen = Math.floor(Math.min(0.64, womenShare * (employed / base.aged15to64)) * women15to64)
  const unemployed = counting.count('unemployed', 'unemployed', base.aged15to64, t)
  const unemployedYoung = counting.count('unemployedYoung', 'unemployedYoung', base.aged15to24, t)
  const unemployedOlder = counting.count('unemployedOlder', 'unemployedOlder', base.aged55to64, t)
  const foreigners15to64 = Math.round(0.76 * base.foreigners)
  const foreign = counting.count('unemployedForeign', 'unemployedForeign', foreigners15to64, t)
  const longTermShare = counting.rate('longTerm', t) / counting.rate('unemployed', t)
  const all = Math.max(unemployed, unemployedYoung + unemployedOlder)
  return {
    women15to64,
    employed,
    employedWomen,
    unemployed: all,
    unemployedYoung,
    unemployedOlder,
    longTerm: counting.countAt('longTerm', all, Math.min(0.62, Math.max(0.2, longTermShare)), t),
    marginal: counting.count('marginal', 'marginal', base.aged15to64, t),
    foreigners15to64,
    unemployedForeign: Math.min(foreign, Math.round(0.9 * all)),
  }
}
