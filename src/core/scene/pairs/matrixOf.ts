// How closely each of several indicators goes with each other one. In steps, so that large data never holds up the page:
// whoever walks the steps decides when to pause.
import type { Dataset } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { Correlation } from '../../statistics/pairs/correlation.ts'
import { pearson } from '../../statistics/pairs/pearson.ts'
import { spearman } from '../../statistics/pairs/spearman.ts'
import { atOnce } from '../../statistics/progress/atOnce.ts'
import type { Scene } from '../scene.ts'
import { columnOf, type Column } from './column.ts'
import { kinshipOf, type Kinship } from './kinship.ts'
import type { PairedPeriod } from './pairedPeriod.ts'
import { pairsOf } from './pairsOf.ts'

export interface MatrixFigures {
  readonly indicator: Indicator
  readonly dataset: Dataset
  readonly period: PairedPeriod
}

/** Two of the indicators by their place in the list; `column` < `row`. */
export interface MatrixPair {
  readonly row: number
  readonly column: number
  readonly pearson: Correlation
  readonly spearman: Correlation
  readonly n: number
  readonly kinship?: Kinship
}

export interface Matrix {
  readonly figures: readonly MatrixFigures[]
  /** Below the diagonal, row by row. */
  readonly pairs: readonly MatrixPair[]
  /** Areas of the level that scope and filters leave. */
  readonly areas: number
}

/** Yields after each column and each pair; what it returns is the whole. */
export function* matrixSteps(scene: Scene, figures: readonly MatrixFigures[]): Generator<undefined, Matrix> {
  const columns: Column[] = []
  for (const { indicator, dataset, period } of figures) {
    columns.push(columnOf(scene, indicator, dataset, period.period))
    yield undefined
  }
  const pairs: MatrixPair[] = []
  for (const [row, second] of columns.entries())
    for (const [column, first] of columns.slice(0, row).entries()) {
      pairs.push({ row, column, ...pairFigures(scene, first, second) })
      yield undefined
    }
  return { figures, pairs, areas: scene.rows.filter(({ isFiltered }) => !isFiltered).length }
}

function pairFigures(scene: Scene, first: Column, second: Column) {
  const { places, xs, ys } = pairsOf(scene.rows, first, second)
  const kinship = kinshipOf(first, second, places)
  return {
    pearson: pearson(xs, ys),
    spearman: spearman(xs, ys),
    n: places.length,
    ...(kinship && { kinship }),
  }
}

/** All at once, for a few hundred areas. */
export const matrixOf = (scene: Scene, figures: readonly MatrixFigures[]): Matrix =>
  atOnce(matrixSteps(scene, figures))
