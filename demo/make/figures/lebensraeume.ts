// The 60 Lebensräume of the city of Aachen: counts of their Sozialraum divided up, so that parts always sum to the whole.
import { lebensraeume, lebensraumKey } from '../lebensraeume.data.ts'
import { apportion, chanceOf } from '../random.ts'
import type { RowFigures } from '../tables/rows.ts'
import { ageColumns } from './counts/ageColumns.ts'
import type { Column, YearFigures } from './counts/areaFigures.ts'

/** Divided columns: what they are part of, and how strongly they follow need (D), age (A) and migration (M) of a quarter. */
const parts: readonly (readonly [
  column: Column,
  of: Column,
  sway: Partial<Record<'D' | 'A' | 'M', number>>,
])[] = [
  ['foreigners', 'people', { M: 0.35 }],
  ['foreigners15to64', 'foreigners', {}],
  ['thirdCountry', 'foreigners', { M: 0.06 }],
  ['migration', 'people', { M: 0.25 }],
  ['migrationUnder18', 'under18', { M: 0.18 }],
  ['underAgeLimit', 'people', { A: -0.04 }],
  ['workingAge', 'aged15to64', {}],
  ['sgb2', 'underAgeLimit', { D: 0.42 }],
  ['elb', 'sgb2', { D: -0.02 }],
  ['sgb2Under18', 'under18', { D: 0.4 }],
  ['sgb2Under15', 'sgb2Under18', {}],
  ['longReceipt', 'elb', { D: 0.04 }],
  ['employed', 'aged15to64', { D: -0.06 }],
  ['women15to64', 'aged15to64', {}],
  ['employedWomen', 'women15to64', { D: -0.07 }],
  ['marginal', 'aged15to64', { D: 0.05 }],
  ['unemployed', 'aged15to64', { D: 0.36 }],
  ['unemployedYoung', 'unemployed', {}],
  ['unemployedOlder', 'unemployed', { A: 0.1 }],
  ['longTerm', 'unemployed', { D: 0.05 }],
  ['unemployedForeign', 'unemployed', { M: 0.2 }],
]

interface Quarter {
  readonly key: string
  readonly name: string
  readonly km2: number
  readonly weight: number
  readonly traits: Readonly<Record<'D' | 'A' | 'M', number>>
}

/** Whole numbers that sum to `total`, near the weights, none above its cap. */
function divideWithin(total: number, weights: readonly number[], caps: readonly number[]): number[] {
  const result = apportion(total, weights)
  for (;;) {
    const excess = result.reduce((sum, n, i) => sum + Math.max(0, n - (caps[i] ?? 0)), 0)
    if (excess === 0) return result
    const room = result.map((n, i) => Math.max(0, (caps[i] ?? 0) - n))
    if (room.every((r) => r === 0)) throw new Error('more cases than people')
    const extra = apportion(excess, room)
    result.forEach((n, i) => (result[i] = Math.min(n, caps[i] ?? 0) + (extra[i] ?? 0)))
  }
}

const ageTilt = [-1, -1, -0.9, -0.7, 0, 0, 0, -0.3, 0, 0.3, 0.8, 1.1]

function divideRow(row: RowFigures, quarters: readonly Quarter[]): RowFigures[] {
  const t = row.year
  const wander = (name: string, i: number) => 0.02 * chanceOf(`${quarters[i]?.key} ${name} ${t}`).normal()
  const byBand = row.ages.map((count, band) =>
    apportion(
      count,
      quarters.map(
        (q, i) => q.weight * Math.exp(0.16 * (ageTilt[band] ?? 0) * q.traits.A + wander(`b${band}`, i)),
      ),
    ),
  )
  const ages = quarters.map((_, i) => byBand.map((band) => band[i] ?? 0))
  const figures = ages.map((a): YearFigures => ({ ...row.figures, ...ageColumns(a) }))
  for (const [column, of, sway] of parts) {
    const caps = figures.map((f) => f[of])
    const weights = quarters.map((q, i) => {
      const lean = (sway.D ?? 0) * q.traits.D + (sway.A ?? 0) * q.traits.A + (sway.M ?? 0) * q.traits.M
      return (caps[i] ?? 0) * Math.exp(lean + (column === 'underAgeLimit' ? 0 : wander(column, i)))
    })
    // The Sozialraum may count more than the parts can hold by a rounded head (working age reaches a little above 64).
    const limits = column === 'workingAge' || column === 'underAgeLimit' ? figures.map((f) => f.people) : caps
    const divided = divideWithin(row.figures[column], weights, limits)
    figures.forEach((f, i) => (f[column] = divided[i] ?? 0))
  }
  return quarters.map((q, i) => {
    const own = figures[i]
    if (!own) throw new Error(`no figures for ${q.key}`)
    return {
      level: 'lebensraum',
      key: q.key,
      name: q.name,
      year: row.year,
      km2: q.km2,
      ages: ages[i] ?? [],
      figures: own,
    }
  })
}

type QuarterOutlines = ReadonlyMap<string, { name: string; km2: number }>

function drawQuarter(key: string, outlines: QuarterOutlines): Quarter {
  const outline = outlines.get(key)
  if (!outline) throw new Error(`no outline for ${key}`)
  const chance = chanceOf(`quarter ${key}`)
  const traits = { D: chance.normal(), A: chance.normal(), M: chance.normal() }
  return { key, ...outline, weight: 1.5 + chance.gamma(4) + 0.6 * outline.km2, traits }
}

/** `outlines`: name and size of each Lebensraum by key. */
export function lebensraumRows(rows: readonly RowFigures[], outlines: QuarterOutlines): RowFigures[] {
  const aachen = '05334002-'
  return rows
    .filter((r) => r.key.startsWith(aachen))
    .flatMap((row) => {
      const names = lebensraeume[String(Number(row.key.slice(aachen.length)))] ?? []
      const quarters = names.map((_, n) => drawQuarter(lebensraumKey(row.key, n + 1), outlines))
      return divideRow(row, quarters)
    })
}
