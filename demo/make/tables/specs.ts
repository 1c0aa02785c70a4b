// What stands in which file. A file has the key columns, a period where it has several, and counts under the headers the
// office uses.
import { menIn, pyramidGroups, womenIn } from '../figures/counts/ageSex.ts'
import type { RowFigures } from './rows.ts'

/** Text, or number with a mark beside it where a special case says so; `undefined` leaves the cell to `absent`. */
export type Value = (row: RowFigures) => number | string

export interface TableSpec {
  readonly path: string
  /** Which years have rows; all unless said otherwise. */
  readonly years?: (year: number) => boolean
  /** The file holds several levels and says so in a column. */
  readonly mixed?: 'quarters' | 'parents'
  readonly columns: Readonly<Record<string, Value>>
}

const from = (first: number) => (year: number) => year >= first
const odd = (first: number) => (year: number) => year >= first && year % 2 === 1

export const specs = {
  einwohner: {
    path: 'data/einwohner.csv',
    mixed: 'quarters',
    columns: {
      Einwohner: (r) => r.figures.people,
      'unter 3': (r) => r.figures.under3,
      'unter 6': (r) => r.figures.under6,
      'unter 15': (r) => r.figures.under15,
      'unter 18': (r) => r.figures.under18,
      'unter 20': (r) => r.figures.under20,
      '20 bis 64': (r) => r.figures.aged20to64,
      '65 und älter': (r) => r.figures.over65,
      '80 und älter': (r) => r.figures.over80,
      'Fläche km²': (r) => r.km2,
    },
  },
  altersaufbau: {
    path: 'data/altersaufbau.csv',
    years: from(2019),
    columns: Object.fromEntries(
      pyramidGroups.flatMap((group): [string, Value][] => [
        [`Frauen ${group.label}`, (r) => womenIn(r.ages, group, r.key)],
        [`Männer ${group.label}`, (r) => menIn(r.ages, group, r.key)],
      ]),
    ),
  },
  herkunft: {
    path: 'data/herkunft.csv',
    mixed: 'quarters',
    columns: {
      Ausländer: (r) => r.figures.foreigners,
      Drittstaaten: (r) => r.figures.thirdCountry,
      Migrationshintergrund: (r) => r.figures.migration,
      'Migrationshintergrund unter 18': (r) => r.figures.migrationUnder18,
    },
  },
  bewegung: {
    path: 'data/bewegung.csv',
    columns: {
      Einwohner: (r) => r.figures.people,
      'Frauen 15 bis 44': (r) => r.figures.women15to44,
      Geburten: (r) => r.figures.births,
      Zuzüge: (r) => r.figures.arrivals,
      Fortzüge: (r) => r.figures.departures,
    },
  },
  entwicklung: {
    path: 'data/entwicklung.csv',
    years: from(2016),
    columns: {
      Einwohner: (r) => r.figures.people,
      'Einwohner vor 5 Jahren': (r) => r.figures.peopleFiveYearsBefore,
    },
  },
  haushalte: {
    path: 'data/haushalte.csv',
    columns: {
      Haushalte: (r) => r.figures.households,
      Einpersonenhaushalte: (r) => r.figures.singleHouseholds,
      'Alleinlebende 65 und älter': (r) => r.figures.livingAlone65,
      '65 und älter': (r) => r.figures.over65,
      'Haushalte mit Kindern': (r) => r.figures.householdsWithChildren,
      Alleinerziehende: (r) => r.figures.singleParents,
      'drei und mehr Kinder': (r) => r.figures.manyChildren,
    },
  },
  arbeit: {
    path: 'data/arbeit.xlsx',
    mixed: 'quarters',
    columns: {
      'Bevölkerung 15-64': (r) => r.figures.aged15to64,
      'Frauen 15-64': (r) => r.figures.women15to64,
      'Bevölkerung 15-24': (r) => r.figures.aged15to24,
      'Bevölkerung 55-64': (r) => r.figures.aged55to64,
      'Ausländer 15-64': (r) => r.figures.foreigners15to64,
      Beschäftigte: (r) => r.figures.employed,
      'Beschäftigte Frauen': (r) => r.figures.employedWomen,
      'geringfügig Beschäftigte': (r) => r.figures.marginal,
      Arbeitslose: (r) => r.figures.unemployed,
      'Arbeitslose 15-24': (r) => r.figures.unemployedYoung,
      'Arbeitslose 55-64': (r) => r.figures.unemployedOlder,
      Langzeitarbeitslose: (r) => r.figures.longTerm,
      'Arbeitslose Ausländer': (r) => r.figures.unemployedForeign,
    },
  },
  sgb2: {
    path: 'data/sgb2.csv',
    mixed: 'quarters',
    columns: {
      'Bevölkerung bis Altersgrenze': (r) => r.figures.underAgeLimit,
      'Bevölkerung 15 bis Altersgrenze': (r) => r.figures.workingAge,
      'Bevölkerung unter 15': (r) => r.figures.under15,
      'Bevölkerung unter 18': (r) => r.figures.under18,
      Leistungsberechtigte: (r) => r.figures.sgb2,
      'erwerbsfähige Leistungsberechtigte': (r) => r.figures.elb,
      'Leistungsberechtigte unter 15': (r) => r.figures.sgb2Under15,
      'Leistungsberechtigte unter 18': (r) => r.figures.sgb2Under18,
      'im Langzeitbezug': (r) => r.figures.longReceipt,
    },
  },
  sozialleistungen: {
    path: 'data/sozialleistungen.csv',
    columns: {
      'SGB II': (r) => r.figures.sgb2,
      'Grundsicherung im Alter': (r) => r.figures.basicOldAge,
      'Grundsicherung bei Erwerbsminderung': (r) => r.figures.basicReduced,
      Asylbewerberleistungen: (r) => r.figures.asylum,
      'Alleinerziehende im SGB II': (r) => r.figures.singleParentsSgb2,
      Wohngeldhaushalte: (r) => r.figures.housingBenefit,
    },
  },
  ueberschuldung: {
    path: 'data/ueberschuldung.csv',
    years: from(2018),
    columns: { 'Überschuldungsquote in %': (r) => r.figures.overIndebtedShare },
  },
  wahlen: {
    path: 'data/kommunalwahl_2020.csv',
    years: (year) => year === 2020,
    columns: {
      Wahlberechtigte: (r) => r.figures.eligibleVoters,
      Wählende: (r) => Math.round(r.figures.eligibleVoters * r.figures.turnoutShare),
    },
  },
  kita: {
    path: 'data/kita.csv',
    columns: {
      'Kinder unter 3': (r) => r.figures.under3,
      'betreute Kinder unter 3': (r) => r.figures.inCareUnder3,
      'Kinder 3 bis Schuleintritt': (r) => r.figures.childrenOver3,
      'Plätze ab 3': (r) => r.figures.placesOver3,
    },
  },
  jugendhilfe: {
    path: 'data/jugendhilfe.csv',
    columns: {
      'unter 21': (r) => r.figures.under21,
      'Hilfen zur Erziehung': (r) => r.figures.childWelfare,
    },
  },
  teilhabe: {
    path: 'data/bildung_teilhabe.csv',
    years: from(2018),
    columns: {
      'Anspruchsberechtigte unter 18': (r) => r.figures.entitled,
      'mit Leistung': (r) => r.figures.education,
    },
  },
  foerderbedarf: {
    path: 'data/foerderbedarf.csv',
    years: from(2016),
    columns: {
      'Schüler Klasse 1 bis 10': (r) => r.figures.pupils,
      'mit Unterstützungsbedarf': (r) => r.figures.specialNeeds,
    },
  },
  schwerbehinderung: {
    path: 'data/schwerbehinderung.csv',
    years: odd(2015),
    columns: { Schwerbehinderte: (r) => r.figures.disability },
  },
  flaechen: {
    path: 'data/flaechen.csv',
    years: from(2016),
    columns: {
      Einwohner: (r) => r.figures.people,
      'Siedlungs- und Verkehrsfläche ha': (r) => r.figures.settlementHectares,
    },
  },
  wohnungen: {
    path: 'data/wohnungen.csv',
    columns: {
      Wohnungen: (r) => r.figures.dwellings,
      'öffentlich gefördert': (r) => r.figures.subsidised,
      'seit 10 Jahren an der Adresse': (r) => r.figures.longStay,
    },
  },
} satisfies Record<string, TableSpec>

/** One delivery a year: each file holds one period and says so only in its name. */
export const yearlyDelivery = {
  years: [2017, 2019, 2021, 2023],
  path: (year: number) => `data/pflege/pflege_${year}.csv`,
  columns: {
    Pflegebedürftige: (r: RowFigures) => r.figures.care,
    '65 und älter': (r: RowFigures) => r.figures.over65,
  },
}

/** Sums over three school-entry years, births and school changes, published under the interval. */
export const threeYears = {
  schuleingang: {
    path: 'data/schuleingang.csv',
    columns: {
      'untersuchte Kinder': 'examined',
      'unter 2 Jahre Kita': 'lateKita',
      'Sprache auffällig': 'speech',
      'Visuomotorik auffällig': 'visuomotor',
      Übergewicht: 'overweight',
      'mit Vorsorgeheft': 'withBooklet',
      'U-Untersuchungen vollständig': 'checkUps',
      'zahnärztlich untersucht': 'dental',
      'Zähne behandlungsbedürftig': 'teeth',
    },
  },
  uebergang: {
    path: 'data/uebergang.csv',
    columns: { 'Übergänge nach Klasse 4': 'leaving', 'zum Gymnasium': 'grammarSchool' },
  },
  natuerlich: {
    path: 'data/natuerliche_bewegung.csv',
    columns: { Geburten: 'births', Sterbefälle: 'deaths', 'Einwohner, Summe dreier Jahre': 'people' },
  },
} as const
