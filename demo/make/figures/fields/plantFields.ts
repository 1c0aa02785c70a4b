// Bends expected rates so that the rules of the fields of action fit the chosen membership: members clear every
// threshold, others miss at least one. Whole series are scaled, so that no year stands out.
import type { LevelName } from '../../catalogue.data.ts'
import { fields, type Condition, type FieldName } from './handlungsfelder.data.ts'
import type { Membership } from './membership.ts'
import type { Rates } from '../rates.ts'

/** Relative distance from a threshold before chance in counting. */
const margin = 0.05

const rateOf: Readonly<Record<string, LevelName>> = {
  'sgb2-quote': 'sgb2',
  arbeitslosenanteil: 'unemployed',
  kinderarmut: 'childPoverty',
  altenquotient: 'over65',
  'anteil-80plus': 'over80',
  'alleinerziehende-sgb2': 'singleParentsSgb2',
  migrationshintergrund: 'migration',
  'arbeitslosenanteil-auslaender': 'unemployedForeign',
}

export function levelOf(condition: Condition): LevelName {
  const level = rateOf[condition.indicator]
  if (!level) throw new Error(`no rate stands for ${condition.indicator}`)
  return level
}

/** The threshold for an area's rate. Altenquotient = 65+ / 20 to 64: turned into a share of 65+ with the area's young. */
function threshold(condition: Condition, rates: Rates, area: number): number {
  if (condition.indicator !== 'altenquotient') return condition.above
  const young = (rates.under18[area]?.at(-1) ?? 0) + 0.27 * (rates.aged18to24[area]?.at(-1) ?? 0)
  const quotient = condition.above / 100
  return (quotient * (100 - young)) / (1 + quotient)
}

function scaleTo(rates: Rates, level: LevelName, area: number, target: number): void {
  const series = rates[level][area]
  const last = series?.at(-1)
  if (!series || !last) throw new Error(`no series ${level} for area ${area}`)
  rates[level][area] = series.map((v) => (v * target) / last)
}

export function plantFields(rates: Rates, members: Membership): void {
  for (const field of Object.keys(fields) as FieldName[]) {
    const inside = members[field]
    const { conditions } = fields[field]
    rates.sgb2.forEach((_, area) => {
      const state = conditions.map((c) => {
        const limit = threshold(c, rates, area)
        const value = rates[levelOf(c)][area]?.at(-1) ?? 0
        return { level: levelOf(c), limit, over: value / limit - 1 }
      })
      if (inside.has(area)) {
        for (const s of state) if (s.over < margin) scaleTo(rates, s.level, area, s.limit * (1 + margin))
      } else {
        const [nearest] = state.toSorted((a, b) => a.over - b.over)
        if (nearest && nearest.over > -margin)
          scaleTo(rates, nearest.level, area, nearest.limit * (1 - margin))
      }
    })
  }
}
