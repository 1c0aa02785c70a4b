// People by age, origin, movement and household.
import type { PlaceInTime } from './areaFigures.ts'
import { ageColumns, type AgeColumns } from './ageColumns.ts'

export interface Base extends AgeColumns {
  peopleFiveYearsBefore: number
  women15to44: number
  births: number
  deaths: number
  arrivals: number
  departures: number
  longStay: number
  foreigners: number
  thirdCountry: number
  migration: number
  migrationUnder18: number
  protection: number
  households: number
  singleHouseholds: number
  livingAlone65: number
  householdsWithChildren: number
  singleParents: number
  manyChildren: number
}

/** Arrivals and departures that fit the balance of people: P(t) = P(t−1) + births − deaths + arrivals − departures. */
function move(place: PlaceInTime, people: number, births: number, deaths: number) {
  const balance = people - place.peopleYearBefore - births + deaths
  const moves = Math.round((people * place.counting.rate('turnover', place.t)) / 1000)
  const volume = Math.max(Math.abs(balance), moves + ((moves + balance) % 2 === 0 ? 0 : 1))
  return { arrivals: (volume + balance) / 2, departures: (volume - balance) / 2 }
}

function countHouseholds({ counting, t }: PlaceInTime, a: AgeColumns) {
  const single = counting.rate('singleHouseholds', t) / 100
  const households = Math.round(a.people / (1 + (1 - single) * 1.72))
  const parents = a.under18 / (1.52 * households)
  const wish = (0.65 * parents * 100 + 0.35 * counting.rate('householdsWithChildren', t)) / 100
  const householdsWithChildren = Math.round(households * Math.min(0.338, Math.max(0.093, wish)))
  const livingAlone65 = counting.count('livingAlone65', 'livingAlone65', a.over65, t)
  return {
    households,
    householdsWithChildren,
    livingAlone65,
    singleHouseholds: Math.max(livingAlone65, Math.round(households * Math.min(single, 0.705))),
    singleParents: counting.count('singleParents', 'singleParents', householdsWithChildren, t),
    manyChildren: counting.count('manyChildren', 'manyChildren', householdsWithChildren, t),
  }
}

export function countBase(place: PlaceInTime): Base {
  const { counting, t } = place
  const a = ageColumns(place.ages)
  const women15to44 = Math.round(0.495 * (a.aged15to17 + a.aged18to24 + 0.98 * a.aged25to44))
  const births = counting.count('births', 'births', women15to44, t, 1000)
  const deaths = counting.countAt('deaths', a.people, 0.003 + (0.103 * a.over80) / a.people, t)
  const foreigners = counting.count('foreigners', 'foreigners', a.people, t)
  const migration = Math.max(
    Math.ceil(foreigners * 1.25),
    counting.count('migration', 'migration', a.people, t),
  )
  const shareOfAll = migration / a.people
  const childShare = Math.max(counting.rate('migrationUnder18', t) / 100, shareOfAll * 1.12)
  return {
    ...a,
    peopleFiveYearsBefore: place.peopleFiveYearsBefore,
    women15to44,
    births,
    deaths,
    ...move(place, a.people, births, deaths),
    longStay: counting.count('longStay', 'longStay', a.people, t),
    foreigners,
    thirdCountry: counting.count('thirdCountry', 'thirdCountry', foreigners, t),
    migration,
    migrationUnder18: Math.round(a.under18 * Math.min(0.815, childShare)),
    protection: counting.count('protection', 'protection', a.people, t),
    ...countHouseholds(place, a),
  }
}
