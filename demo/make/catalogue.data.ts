// Levels of the demo: mean, spread and range over the 93 Sozialräume in 2024, what drives an indicator, and its course
// over time. Plausible against published regional levels, but invented. Shares in per cent, rates per 1000.

/** D deprivation, A ageing and rurality, U urbanity and students, M migration, P the SGB II rate itself. */
export type Factor = 'D' | 'A' | 'U' | 'M' | 'P'

export interface Level {
  readonly mean: number
  readonly sd: number
  readonly min: number
  readonly max: number
  /** Right-skewed quantities are drawn on a logarithmic scale. */
  readonly skewed?: true
  readonly loads: Partial<Record<Factor, number>>
  /** Multiples of the level of 2024 for 2015 to 2024: drift and shocks. */
  readonly course?: readonly number[]
}

export const firstYear = 2015
export const lastYear = 2024
export const years: readonly number[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, i) => firstYear + i,
)

/** Refugees 2015/16, unemployment 2020, Ukraine 2022. */
const benefit = [1.06, 1.1, 1.1, 1.04, 0.98, 1.01, 0.97, 1.02, 1.01, 1]
const childBenefit = [1.02, 1.1, 1.13, 1.08, 1.02, 1.0, 0.96, 1.04, 1.03, 1]
const unemployment = [1.1, 1.06, 1.0, 0.93, 0.9, 1.08, 0.97, 0.92, 0.97, 1]
const foreign = [0.7, 0.77, 0.78, 0.8, 0.82, 0.83, 0.85, 0.94, 0.98, 1]

const level = (
  mean: number,
  sd: number,
  range: readonly [number, number],
  loads: Level['loads'],
  course?: readonly number[],
  skewed?: 'skewed',
): Level => ({
  mean,
  sd,
  min: range[0],
  max: range[1],
  loads,
  ...(course ? { course } : {}),
  ...(skewed ? { skewed: true } : {}),
})

/** A straight course from `first` (2015) to 1 (2024). */
const from = (first: number): number[] => years.map((_, i) => first + ((1 - first) * i) / (years.length - 1))

export const levels = {
  growth: level(2.1, 3.6, [-7, 14], { U: 0.3, A: -0.4 }),
  settlementDensity: level(28, 17, [6, 110], { U: 0.7 }, undefined, 'skewed'),
  under3: level(
    2.7,
    0.5,
    [1.3, 4.2],
    { D: 0.3, A: -0.5 },
    [0.93, 0.97, 1.01, 1.05, 1.07, 1.07, 1.08, 1.06, 1.03, 1],
  ),
  under6: level(
    5.5,
    0.9,
    [2.8, 8.4],
    { D: 0.3, A: -0.6 },
    [0.9, 0.93, 0.96, 0.98, 1.0, 1.01, 1.02, 1.03, 1.02, 1],
  ),
  under18: level(
    16.6,
    2.4,
    [8, 23],
    { D: 0.3, A: -0.4, U: -0.4 },
    [0.98, 0.98, 0.97, 0.97, 0.97, 0.97, 0.98, 1, 1, 1],
  ),
  aged18to24: level(
    8,
    3.2,
    [5, 26],
    { U: 0.8 },
    [1.1, 1.09, 1.07, 1.05, 1.03, 1.01, 1, 1.01, 1, 1],
    'skewed',
  ),
  over65: level(21.8, 4, [10, 33], { A: 0.85, U: -0.3 }, from(0.92)),
  over80: level(7, 1.9, [3, 13.5], { A: 0.8 }, [0.8, 0.83, 0.87, 0.91, 0.95, 0.98, 1, 1.01, 1.01, 1]),
  births: level(
    43,
    9,
    [20, 72],
    { D: 0.3, U: -0.4 },
    [1.05, 1.1, 1.1, 1.09, 1.08, 1.07, 1.12, 1.04, 0.98, 1],
  ),
  turnover: level(
    165,
    60,
    [85, 420],
    { U: 0.7, D: 0.3 },
    [1.1, 1.08, 1.02, 1, 0.99, 0.9, 0.95, 1.1, 1.02, 1],
    'skewed',
  ),
  longStay: level(48, 8, [20, 63], { A: 0.6, U: -0.6, D: -0.3 }, from(1.03)),
  singleHouseholds: level(39.5, 8.5, [24, 71], { U: 0.7, D: 0.3 }, from(0.95)),
  householdsWithChildren: level(22.5, 4.6, [9, 34], { A: -0.3, U: -0.5 }, from(1.02)),
  livingAlone65: level(31, 4.5, [19, 44], { U: 0.4, D: 0.4 }, from(0.98)),
  singleParents: level(20.5, 5.2, [8, 38], { D: 0.7, U: 0.2 }, from(0.96)),
  manyChildren: level(12.3, 3.4, [4, 24], { D: 0.4, M: 0.4 }, from(0.88)),
  foreigners: level(15.4, 8.2, [2.5, 44], { M: 0.9, D: 0.2 }, foreign, 'skewed'),
  migration: level(
    31,
    12,
    [8, 66],
    { M: 0.9, D: 0.2 },
    [0.83, 0.86, 0.87, 0.89, 0.91, 0.92, 0.93, 0.97, 0.99, 1],
  ),
  migrationUnder18: level(
    41,
    15,
    [9, 82],
    { M: 0.85, D: 0.3 },
    [0.82, 0.86, 0.88, 0.9, 0.92, 0.93, 0.94, 0.98, 0.99, 1],
  ),
  thirdCountry: level(
    55,
    9,
    [30, 77],
    { M: 0.4, D: 0.4 },
    [0.86, 0.92, 0.93, 0.93, 0.93, 0.93, 0.94, 1, 1, 1],
  ),
  protection: level(
    3,
    1.7,
    [0.2, 9],
    { D: 0.5, M: 0.4 },
    [0.4, 0.62, 0.68, 0.7, 0.72, 0.72, 0.74, 0.97, 1, 1],
    'skewed',
  ),
  employed: level(58.3, 5.5, [34, 68], { D: -0.6, U: -0.4 }, from(0.9)),
  employedWomen: level(54.6, 5.2, [33, 64], { D: -0.6, U: -0.3, M: -0.2 }, from(0.88)),
  unemployed: level(5.7, 2.6, [1.6, 14.5], { D: 0.1, P: 0.88 }, unemployment, 'skewed'),
  unemployedYoung: level(
    3.6,
    1.6,
    [0, 9.5],
    { P: 0.75, U: -0.2 },
    [1.1, 1.05, 0.97, 0.9, 0.88, 1.15, 0.93, 0.9, 0.97, 1],
    'skewed',
  ),
  unemployedOlder: level(
    5,
    2,
    [1, 12],
    { P: 0.75 },
    [1, 0.98, 0.94, 0.9, 0.88, 1.03, 1.0, 0.95, 0.98, 1],
    'skewed',
  ),
  longTerm: level(
    2.3,
    1.3,
    [0.3, 6.8],
    { P: 0.9 },
    [1.15, 1.1, 1.02, 0.92, 0.84, 0.95, 1.1, 0.99, 0.97, 1],
    'skewed',
  ),
  marginal: level(7, 1.2, [4, 11], { D: 0.3, U: 0.2 }, [1.1, 1.1, 1.08, 1.06, 1.05, 0.93, 0.92, 0.97, 1, 1]),
  unemployedForeign: level(
    11.9,
    4,
    [3, 26],
    { P: 0.6 },
    [1.2, 1.2, 1.1, 1.0, 0.95, 1.12, 1.0, 1.02, 1.03, 1],
  ),
  sgb2: level(10.2, 6.3, [1.2, 34], { D: 0.95 }, benefit, 'skewed'),
  longReceipt: level(62, 7, [35, 77], { D: 0.5 }, [1.02, 1.0, 0.98, 1, 1.03, 1.05, 1.07, 0.98, 0.97, 1]),
  basicOldAge: level(
    4.3,
    2.9,
    [0.4, 15],
    { P: 0.83, M: 0.1 },
    [0.76, 0.78, 0.8, 0.82, 0.84, 0.86, 0.88, 0.95, 0.99, 1],
    'skewed',
  ),
  basicReduced: level(1.1, 0.5, [0, 3], { P: 0.6 }, from(0.92), 'skewed'),
  asylum: level(
    0.7,
    0.4,
    [0, 2.6],
    { M: 0.5, D: 0.3 },
    [1.9, 1.7, 1.1, 0.9, 0.75, 0.65, 0.62, 0.9, 1.05, 1],
    'skewed',
  ),
  housingBenefit: level(
    3.3,
    1.2,
    [0.8, 7.5],
    { D: 0.6 },
    [0.48, 0.6, 0.57, 0.54, 0.52, 0.6, 0.58, 0.6, 0.95, 1],
    'skewed',
  ),
  overIndebted: level(
    10.1,
    3.1,
    [4, 19],
    { P: 0.83 },
    [1.18, 1.18, 1.18, 1.18, 1.17, 1.16, 1.04, 0.99, 0.98, 1],
  ),
  turnout: level(52.5, 7.8, [31, 68], { D: -0.8, A: 0.2 }),
  childPoverty: level(17.3, 11, [1, 52], { D: 0.25, P: 0.72 }, childBenefit, 'skewed'),
  singleParentsSgb2: level(
    36,
    13,
    [8, 70],
    { P: 0.85 },
    [1.08, 1.09, 1.08, 1.04, 1, 0.99, 0.96, 1.02, 1.01, 1],
  ),
  careUnder3: level(31, 7, [13, 48], { D: -0.5 }, [0.72, 0.76, 0.8, 0.84, 0.88, 0.9, 0.91, 0.94, 0.97, 1]),
  placesOver3: level(97, 24, [40, 190], {}, from(0.94)),
  lateKita: level(10.8, 5.9, [1, 33], { D: 0.7, M: 0.3 }, from(0.84), 'skewed'),
  speech: level(27, 9, [9, 54], { D: 0.6, M: 0.4 }, from(0.84)),
  visuomotor: level(20, 6.5, [6, 38], { D: 0.6 }, from(0.92)),
  overweight: level(11, 3.7, [3, 23], { D: 0.65 }, from(0.88)),
  teeth: level(15, 7, [2, 38], { D: 0.7, M: 0.2 }, from(1.08), 'skewed'),
  checkUps: level(89, 5, [70, 98], { D: -0.6, M: -0.3 }, from(0.985)),
  grammarSchool: level(43, 12, [15, 75], { D: -0.8 }, from(0.97)),
  specialNeeds: level(7.9, 2.4, [2.5, 15], { D: 0.7 }, from(0.86)),
  childWelfare: level(35, 16, [6, 88], { P: 0.85 }, from(0.88), 'skewed'),
  education: level(53, 10, [25, 78], { D: 0.2 }, [0.8, 0.8, 0.8, 0.8, 0.84, 0.86, 0.82, 0.94, 0.98, 1]),
  disability: level(11.1, 1.9, [5, 17], { A: 0.5, D: 0.4 }, from(0.97)),
  care: level(28, 5, [15, 45], { A: 0.3, D: 0.4 }, [0.6, 0.6, 0.6, 0.7, 0.76, 0.84, 0.9, 0.95, 0.99, 1]),
  rent: level(
    8.7,
    1.4,
    [6.2, 12.9],
    { U: 0.7, A: -0.2 },
    [0.7, 0.71, 0.73, 0.76, 0.79, 0.83, 0.87, 0.91, 0.95, 1],
  ),
  subsidised: level(6.9, 5.4, [0, 31], { D: 0.6, U: 0.2 }, from(1.22), 'skewed'),
} satisfies Record<string, Level>

export type LevelName = keyof typeof levels
