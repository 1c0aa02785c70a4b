// Gini and dissimilarity over the periods. Both depend on which areas are counted, so they are computed over the same areas in
// each period: those with counts in all of them.
import { cellAt, type Dataset } from '../../release/dataset.ts'
import { concentration } from '../../statistics/inequality/concentration.ts'
import { dissimilarity } from '../../statistics/inequality/dissimilarity.ts'
import { lorenz, type Group } from '../../statistics/inequality/lorenz.ts'
import type { Report } from '../../statistics/progress/report.ts'

export interface DevelopmentPoint {
  readonly period: string
  readonly gini: number
  readonly dissimilarity: number
}

export interface Development {
  readonly points: readonly DevelopmentPoint[]
  /** Areas that every point is computed from. */
  readonly areas: number
  /** Left out because too few areas had counts, or nobody was a case. */
  readonly without: readonly string[]
}

/** A period in which fewer of the areas have counts would cost all others too many areas. */
const fewestShare = 0.8

const hasCounts = (dataset: Dataset, id: string, period: string): boolean =>
  groupOf(dataset, id, period) !== undefined

function groupOf(dataset: Dataset, id: string, period: string): Group | undefined {
  const cell = cellAt(dataset, id, period)
  if (cell.kind === 'absent' || cell.numerator === undefined || !cell.denominator) return undefined
  return { cases: cell.numerator, people: cell.denominator }
}

function pointOf(dataset: Dataset, ids: readonly string[], period: string): DevelopmentPoint | undefined {
  const groups = ids.flatMap((id) => groupOf(dataset, id, period) ?? [])
  const [g, d] = [concentration(lorenz(groups)), dissimilarity(groups)]
  if (g.kind === 'none' || d.kind === 'none') return undefined
  return { period, gini: g.gini, dissimilarity: d.value }
}

/** `ids`: the areas of the chosen period that have counts. Thousands of areas take a while: others get their turn between periods. */
export async function developmentOf(
  { dataset, ids }: { readonly dataset: Dataset; readonly ids: readonly string[] },
  report: Report,
): Promise<Development> {
  const { periods } = dataset
  let common = ids
  const full: string[] = []
  for (const [i, period] of periods.entries()) {
    const counted = ids.filter((id) => hasCounts(dataset, id, period)).length
    if (counted > 0 && counted >= ids.length * fewestShare) {
      full.push(period)
      common = common.filter((id) => hasCounts(dataset, id, period))
    }
    await report(i / periods.length / 2)
  }
  const points: DevelopmentPoint[] = []
  for (const [i, period] of full.entries()) {
    const point = pointOf(dataset, common, period)
    if (point) points.push(point)
    await report(0.5 + i / full.length / 2)
  }
  const drawn = new Set(points.map(({ period }) => period))
  return { points, areas: common.length, without: periods.filter((period) => !drawn.has(period)) }
}
