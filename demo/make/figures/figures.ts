// All figures of the demo at the level of Sozialräume: traits, membership in the fields of action, rates, people, counts.
import { years } from '../catalogue.data.ts'
import type { Geography } from '../geo/geography.ts'
import { countArea, type YearFigures } from './counts/areaFigures.ts'
import { makeCounting } from './counts/counting.ts'
import { drawFactors } from './factors.ts'
import { fields, type Condition, type FieldName } from './fields/handlungsfelder.data.ts'
import { alignFactors, chooseMembers, type Membership } from './fields/membership.ts'
import { plantFields } from './fields/plantFields.ts'
import { ageBands, drawPeople, type People } from './population.ts'
import { plantRareCases } from './rareCases.ts'
import { drawRates, type Rates } from './rates.ts'
import { sozialraumFacts, type SozialraumFact } from './sozialraum.ts'

export interface AreaFigures {
  readonly fact: SozialraumFact
  /** One entry a year. */
  readonly ages: readonly (readonly number[])[]
  readonly years: readonly YearFigures[]
}

const ruleValue: Readonly<Record<string, (f: YearFigures) => number>> = {
  'sgb2-quote': (f) => (100 * f.sgb2) / f.underAgeLimit,
  arbeitslosenanteil: (f) => (100 * f.unemployed) / f.aged15to64,
  kinderarmut: (f) => (100 * f.sgb2Under15) / f.under15,
  altenquotient: (f) => (100 * f.over65) / f.aged20to64,
  'anteil-80plus': (f) => (100 * f.over80) / f.people,
  'alleinerziehende-sgb2': (f) => (100 * f.singleParentsSgb2) / f.singleParents,
  migrationshintergrund: (f) => (100 * f.migration) / f.people,
  'arbeitslosenanteil-auslaender': (f) => (100 * f.unemployedForeign) / f.foreigners15to64,
}

function holds(condition: Condition, figures: YearFigures): boolean {
  const value = ruleValue[condition.indicator]
  if (!value) throw new Error(`no figures for the rule on ${condition.indicator}`)
  return value(figures) > condition.above
}

const isMemberByRules = (field: FieldName, figures: YearFigures): boolean =>
  fields[field].conditions.every((c) => holds(c, figures))

function drawArea(
  area: number,
  facts: readonly SozialraumFact[],
  rates: Rates,
  people: People,
  lean: readonly [number, number],
  members: Membership,
): AreaFigures {
  const fact = facts[area]
  if (!fact) throw new Error(`no area ${area}`)
  const ages = years.map((year, t) => ageBands(people.on(area, year, year), rates, area, t, lean[0], lean[1]))
  const names = Object.keys(fields) as FieldName[]
  for (let attempt = 0; attempt < 3000; attempt++) {
    const counting = makeCounting(rates, area, attempt)
    const counted = countArea(
      years.map((year, t) => ({
        t,
        counting,
        ages: ages[t] ?? [],
        peopleYearBefore: people.on(area, year - 1, year),
        peopleFiveYearsBefore: people.on(area, year - 5, year),
        km2: fact.km2,
      })),
    )
    const last = counted.at(-1)
    if (last && names.every((f) => isMemberByRules(f, last) === members[f].has(area)))
      return { fact, ages, years: plantRareCases(fact.key, counted) }
  }
  throw new Error(`no luck fits the fields of action for ${fact.key}`)
}

export function drawFigures(geography: Geography): AreaFigures[] {
  const facts = sozialraumFacts(geography)
  const drawn = drawFactors(facts)
  const members = chooseMembers(facts, drawn)
  const factors = alignFactors(drawn, members)
  const rates = drawRates(factors)
  plantFields(rates, members)
  const people = drawPeople(facts, rates, factors.D)
  return facts.map((_, i) =>
    drawArea(i, facts, rates, people, [factors.A[i] ?? 0, factors.U[i] ?? 0], members),
  )
}
