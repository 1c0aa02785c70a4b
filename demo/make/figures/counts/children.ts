// Day care, youth welfare, the medical check before school, schools. Years of one birth cohort each; the tables that are
// published over three years add them up.
import type { PlaceInTime } from './areaFigures.ts'
import type { Base } from './base.ts'
import type { countSupport } from './support.ts'

export function countChildren(
  { counting, t }: PlaceInTime,
  base: Base,
  support: ReturnType<typeof countSupport>,
) {
  const cohort = (base.under6 + 0.3 * (base.under15 - base.under6)) / 8.7
  const examined = Math.round(0.97 * cohort)
  const pupils = Math.round(0.84 * (base.under18 - base.under6))
  const leaving = Math.round((0.98 * (base.under15 - base.under6)) / 9)
  const over3 = Math.round((base.under6 - base.under3) * 1.12)
  const entitled = Math.round(1.32 * support.sgb2Under18)
  const inCohort = (column: 'lateKita' | 'speech' | 'visuomotor' | 'overweight' | 'checkUps', of: number) =>
    counting.count(column, column, of, t)
  const withBooklet = Math.round(0.94 * examined)
  const dental = Math.round(1.4 * examined)
  return {
    inCareUnder3: counting.count('careUnder3', 'careUnder3', base.under3, t),
    childrenOver3: over3,
    placesOver3: Math.round((over3 * counting.rate('placesOver3', t)) / 100),
    childWelfare: counting.count('childWelfare', 'childWelfare', base.under21, t, 1000),
    entitled,
    education: counting.count('education', 'education', entitled, t),
    examined,
    withBooklet,
    lateKita: inCohort('lateKita', examined),
    speech: inCohort('speech', examined),
    visuomotor: inCohort('visuomotor', examined),
    overweight: inCohort('overweight', examined),
    checkUps: inCohort('checkUps', withBooklet),
    dental,
    teeth: counting.count('teeth', 'teeth', dental, t),
    leaving,
    grammarSchool: counting.count('grammarSchool', 'grammarSchool', leaving, t),
    pupils,
    specialNeeds: counting.count('specialNeeds', 'specialNeeds', pupils, t),
  }
}
