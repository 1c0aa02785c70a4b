// Two indicators side by side: every area in which both bear a number, how closely they go together, and what must be
// said with it. Never a cause.
import type { Dataset } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { Correlation } from '../../statistics/pairs/correlation.ts'
import { leastSquares, type LeastSquares } from '../../statistics/pairs/leastSquares.ts'
import { pearson } from '../../statistics/pairs/pearson.ts'
import { spearman } from '../../statistics/pairs/spearman.ts'
import { farResidual, studentisedResiduals } from '../../statistics/pairs/studentisedResiduals.ts'
import { atOnce } from '../../statistics/progress/atOnce.ts'
import { datasetFacts } from '../datasetFacts.ts'
import type { AreaRow, Scene } from '../scene.ts'
import { columnOf, columnOfScene } from './column.ts'
import { kinshipOf, type Kinship } from './kinship.ts'
import type { PairedPeriod } from './pairedPeriod.ts'
import { pairsOf, type Exclusion } from './pairsOf.ts'

export interface SecondFigures {
  readonly indicator: Indicator
  readonly dataset: Dataset
  readonly period: PairedPeriod
}

export interface ScatterPoint {
  readonly row: AreaRow
  /** Value of the first indicator and of the second. */
  readonly x: number
  readonly y: number
  /** More than three standard errors above or below the line. */
  readonly far?: 'above' | 'below'
}

/**
 * `areas`: areas are compared, not people. `cause`: a relation is no cause. `space`: neighbours are alike, so that chance
 * is underestimated. `kinship`: the two are tied by computation. `small`: fewer than 30 pairs, a few areas decide.
 */
export type ScatterWarning = 'areas' | 'cause' | 'space' | 'kinship' | 'small'

export interface Scatter {
  readonly first: Indicator
  readonly second: Indicator
  readonly secondPeriod: PairedPeriod
  /** In the order of the scene's rows. */
  readonly points: readonly ScatterPoint[]
  readonly excluded: readonly { readonly row: AreaRow; readonly why: Exclusion }[]
  /** All areas of the level, points and excluded ones. */
  readonly areas: number
  readonly pearson: Correlation
  readonly spearman: Correlation
  readonly line: LeastSquares
  readonly kinship?: Kinship
  readonly warnings: readonly ScatterWarning[]
  /** Least and greatest value over all periods, so that the axes stay still when the period moves. */
  readonly domainX?: readonly [number, number]
  readonly domainY?: readonly [number, number]
}

const fewPairs = 30

/** As `scatterOf`, one figure after the other: whoever has thousands of areas lets other work in at each `yield`. */
export function* scatterSteps(
  scene: Scene,
  { indicator, dataset, period }: SecondFigures,
): Generator<undefined, Scatter> {
  const { rows } = scene
  const first = columnOfScene(scene)
  const second = columnOf(scene, indicator, dataset, period.period)
  const { places, xs, ys, excluded } = pairsOf(rows, first, second)
  yield
  const far = studentisedResiduals(xs, ys)
  const kinship = kinshipOf(first, second, places)
  yield
  const ranked = spearman(xs, ys)
  yield
  const domainX = rangeOfScene(scene)
  const domainY = datasetFacts(dataset).range
  return {
    first: scene.indicator,
    second: indicator,
    secondPeriod: period,
    points: places.flatMap((place, i) => {
      const row = rows[place]
      return row ? [pointOf(row, xs[i] ?? 0, ys[i] ?? 0, far?.[i] ?? 0)] : []
    }),
    excluded: excluded.flatMap(({ place, why }) => {
      const row = rows[place]
      return row ? [{ row, why }] : []
    }),
    areas: rows.length,
    pearson: pearson(xs, ys),
    spearman: ranked,
    line: leastSquares(xs, ys),
    ...(kinship && { kinship }),
    warnings: [
      'areas',
      'cause',
      ...(kinship ? (['kinship'] as const) : []),
      ...(places.length < fewPairs ? (['small'] as const) : []),
      'space',
    ],
    ...(domainX && { domainX }),
    ...(domainY && { domainY }),
  }
}

export const scatterOf = (scene: Scene, second: SecondFigures): Scatter => atOnce(scatterSteps(scene, second))

const pointOf = (row: AreaRow, x: number, y: number, residual: number): ScatterPoint => ({
  row,
  x,
  y,
  ...(Math.abs(residual) > farResidual && { far: residual > 0 ? ('above' as const) : ('below' as const) }),
})

function rangeOfScene({ range = [] }: Scene): readonly [number, number] | undefined {
  if (range.length === 0) return undefined
  return [Math.min(...range.map(({ least }) => least)), Math.max(...range.map(({ greatest }) => greatest))]
}
