// Basic income support (SGB II), support in old age and for reduced capacity (SGB XII), asylum seekers, housing benefit.
import { years } from '../../catalogue.data.ts'
import type { PlaceInTime } from './areaFigures.ts'
import type { Base } from './base.ts'

/** Part of one year of age above 65 that still counts as working age: the limit rises from 65 years 4 months to 66. */
const monthsAbove65 = [4, 5, 6, 7, 8, 9, 10, 11, 12, 12]

export function countSupport({ counting, t }: PlaceInTime, base: Base) {
  const year = years[t] ?? 0
  const olderWorking = Math.round((base.over65 * 0.055 * (monthsAbove65[t] ?? 12)) / 12)
  const underLimit = base.people - base.over65 + olderWorking
  const workingAge = underLimit - base.under15
  const rate = counting.rate('sgb2', t) / 100
  const children = counting.count('sgb2Children', 'childPoverty', base.under15, t)
  const wanted = rate * underLimit - (counting.rate('childPoverty', t) / 100) * base.under15
  const able = counting.countAt('sgb2Able', workingAge, Math.max(0.45 * rate, wanted / workingAge), t)
  const youths = counting.countAt(
    'sgb2Youths',
    base.aged15to17,
    (0.87 * counting.rate('childPoverty', t)) / 100,
    t,
  )
  const elb = Math.max(able, youths)
  const basicOldAge = counting.count('basicOldAge', 'basicOldAge', base.over65, t)
  const basicReduced = counting.count('basicReduced', 'basicReduced', base.people, t)
  const asylum = counting.count('asylum', 'asylum', base.people, t)
  return {
    underAgeLimit: underLimit,
    workingAge,
    sgb2: children + elb,
    elb,
    longReceipt: counting.count('longReceipt', 'longReceipt', elb, t),
    sgb2Under15: children,
    sgb2Under18: children + youths,
    singleParentsSgb2: counting.count('singleParentsSgb2', 'singleParentsSgb2', base.singleParents, t),
    basicOldAge,
    basicReduced,
    asylum,
    minimumIncome: children + elb + basicOldAge + basicReduced + asylum,
    housingBenefit: counting.count('housingBenefit', 'housingBenefit', base.households, t),
    over18: base.people - base.under18,
    /** One decimal, as the credit agency delivers it; only from 2018 on. */
    overIndebtedShare: year >= 2018 ? Math.round(counting.rate('overIndebted', t) * 10) / 10 : 0,
    eligibleVoters: Math.round(0.83 * (base.people - base.under18) + 0.6 * (base.aged15to17 / 3)),
  }
}
