// Two facts that chance would rarely bring, planted in the smallest village: a year without a birth, so that a true zero
// stands somewhere, and so few poor children that their number must be withheld, and a second one to protect it.
import { years } from '../catalogue.data.ts'
import type { YearFigures } from './counts/areaFigures.ts'

const village = '05334032-16'
const yearWithoutBirth = 2021
const firstYearOfFewChildren = 2022
const fewChildren = 2

/** Arrivals make up for the births, so that the balance of people holds. */
const withoutBirths = (f: YearFigures): YearFigures => ({ ...f, births: 0, arrivals: f.arrivals + f.births })

function withFewPoorChildren(f: YearFigures): YearFigures {
  const fewer = Math.max(0, f.sgb2Under15 - fewChildren)
  return {
    ...f,
    sgb2Under15: f.sgb2Under15 - fewer,
    sgb2Under18: f.sgb2Under18 - fewer,
    sgb2: f.sgb2 - fewer,
    minimumIncome: f.minimumIncome - fewer,
  }
}

export const plantRareCases = (key: string, figures: readonly YearFigures[]): readonly YearFigures[] =>
  key !== village
    ? figures
    : figures.map((f, t) => {
        const year = years[t] ?? 0
        const born = year === yearWithoutBirth ? withoutBirths(f) : f
        return year >= firstYearOfFewChildren ? withFewPoorChildren(born) : born
      })
