// Inhabitants of every Sozialraum, 2010 to 2024, and their age groups. The sums of 2024 are those of the municipalities.
import { municipalities } from '../areas.data.ts'
import { lastYear, levels } from '../catalogue.data.ts'
import { apportion, chanceOf } from '../random.ts'
import type { Rates } from './rates.ts'
import type { SozialraumFact } from './sozialraum.ts'

/** Figures before 2022 stand on the census of 2011; its people counted on the basis of 2022. */
const basisBefore2022: Readonly<Record<string, number>> = {
  '05334002': 0.968,
  '05334004': 1.006,
  '05334008': 1.011,
  '05334012': 0.997,
  '05334016': 1.009,
  '05334020': 1.014,
  '05334024': 0.99,
  '05334028': 1.012,
  '05334032': 1.007,
  '05334036': 0.995,
}
export const censusYear = 2022
const earliest = 2010

/** Region-wide growth by year: refugees 2015, quiet pandemic, Ukraine 2022. */
const growthOf = (year: number): number =>
  ({ 2015: 0.012, 2016: 0.006, 2020: -0.001, 2021: 0.001, 2022: 0.011, 2024: 0.002 })[year] ?? 0.003
const meanGrowth = 0.0032

/** Places with need are often the larger ones: multi-storey housing. */
const crowding = 0.3

export function drawPopulation2024(
  areas: readonly SozialraumFact[],
  deprivation: readonly number[],
): number[] {
  return municipalities.flatMap((m) => {
    const own = areas.flatMap((a, i) => (a.ags === m.ags ? [{ ...a, need: deprivation[i] ?? 0 }] : []))
    for (let attempt = 0; ; attempt++) {
      const chance = chanceOf(`people ${m.ags} ${attempt}`)
      const villages = own.map(({ people }) =>
        typeof people === 'number'
          ? undefined
          : Math.round(people[0] + (people[1] - people[0]) * chance.next()),
      )
      const weights = own.map((a, i) =>
        villages[i] === undefined
          ? chance.gamma(m.evenness) *
            (typeof a.people === 'number' ? a.people : 0) *
            Math.exp(crowding * a.need)
          : 0,
      )
      const rest = m.population - villages.reduce<number>((s, v) => s + (v ?? 0), 0)
      const drawn = apportion(rest, weights).map((n, i) => villages[i] ?? n)
      const fits = own.every((a, i) => {
        const [n, density] = [drawn[i] ?? 0, (drawn[i] ?? 0) / a.km2]
        return density >= 55 && density <= 9200 && n <= 27_500 && (villages[i] !== undefined || n >= 1250)
      })
      if (fits) return drawn
    }
  })
}

/** Inhabitants by area and year from 2010, all on the basis that holds in `basisYear`. */
export interface People {
  on(area: number, year: number, basisYear: number): number
}

export function drawPeople(
  areas: readonly SozialraumFact[],
  rates: Rates,
  deprivation: readonly number[],
): People {
  const start = drawPopulation2024(areas, deprivation)
  const paths = areas.map((_, i) => {
    const chance = chanceOf(`growth ${i}`)
    const own = ((rates.growth[i]?.at(-1) ?? 0) / levels.growth.mean) * meanGrowth
    let people = start[i] ?? 0
    const path = new Map([[lastYear, people]])
    for (let year = lastYear; year > earliest; year--) {
      people /= 1 + own - meanGrowth + growthOf(year) + 0.004 * chance.normal()
      path.set(year - 1, people)
    }
    return path
  })
  return {
    on(area, year, basisYear) {
      const people = paths[area]?.get(year)
      if (people === undefined) throw new Error(`no inhabitants for area ${area} in ${year}`)
      const basis = basisYear < censusYear ? (basisBefore2022[areas[area]?.ags ?? ''] ?? 1) : 1
      return Math.round(people * basis)
    },
  }
}

/** Age groups of an area in a year; they sum to `people` exactly. Shares inside wider groups lean with age and students. */
export function ageBands(
  people: number,
  rates: Rates,
  area: number,
  t: number,
  ageing: number,
  urban: number,
): number[] {
  const share = (name: 'under3' | 'under6' | 'under18' | 'aged18to24' | 'over65' | 'over80') =>
    rates[name][area]?.[t] ?? 0
  const under3 = Math.min(share('under3'), 0.62 * share('under6'))
  const young = share('aged18to24')
  const school =
    Math.min(share('under18'), (29.2 / 100) * (100 - share('over65')) - 0.27 * young) - share('under6')
  const older = Math.max(share('over65'), share('over80') + 6)
  const prime = 100 - share('under6') - school - young - older
  const at55 = Math.min(0.36, Math.max(0.17, 0.275 + 0.02 * ageing - 0.02 * urban))
  const at25 = Math.min(0.46, Math.max(0.17, 0.25 - 0.012 * ageing + 0.035 * urban))
  const rest = 1 - at55 - at25
  return apportion(people, [
    under3,
    share('under6') - under3,
    0.745 * school,
    0.255 * school,
    0.27 * young,
    0.73 * young,
    at25 * prime,
    0.5 * rest * prime,
    0.5 * rest * prime,
    at55 * prime,
    older - share('over80'),
    share('over80'),
  ])
}
