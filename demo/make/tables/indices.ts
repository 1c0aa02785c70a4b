// Two composite indices: mean of z-scores, mean and spread frozen at the 93 Sozialräume of 2019, so that common
// improvement shows. Computed for parents from their own rates.
import type { YearFigures } from '../figures/counts/areaFigures.ts'
import type { RowFigures } from './rows.ts'

type Ingredient = (f: YearFigures) => number

const ingredients = {
  need: [
    (f) => f.unemployed / f.aged15to64,
    (f) => f.longTerm / f.aged15to64,
    (f) => f.sgb2 / f.underAgeLimit,
    (f) => f.basicOldAge / f.over65,
    (f) => f.sgb2Under15 / f.under15,
  ],
  ageing: [(f) => f.over80 / f.people, (f) => f.over65 / f.aged20to64, (f) => f.livingAlone65 / f.over65],
} satisfies Record<string, readonly Ingredient[]>

export type IndexName = keyof typeof ingredients
export const baseYear = 2019

/** Where a part of the socio-economic index is withheld, or protects a withheld one, the index could give it away. */
const withoutNeed = new Set(['05334032-06', '05334032-08', '05334032-12', '05334032-16'])

const scaleOf = (values: readonly number[]) => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return { mean, sd: Math.sqrt(values.reduce((s, v) => s + (v - mean) ** 2, 0) / (values.length - 1)) }
}

/** Value by row, or undefined where it is left out. */
export function makeIndex(
  name: IndexName,
  rows: readonly RowFigures[],
): (row: RowFigures) => number | undefined {
  const base = rows.filter((r) => r.level === 'sozialraum' && r.year === baseYear)
  const scales = ingredients[name].map((of) => ({ of, scale: scaleOf(base.map((r) => of(r.figures))) }))
  return (row) => {
    if (name === 'need' && withoutNeed.has(row.key)) return undefined
    const sum = scales.reduce((s, { of, scale }) => s + (of(row.figures) - scale.mean) / scale.sd, 0)
    return Math.round((sum / scales.length) * 100) / 100
  }
}
