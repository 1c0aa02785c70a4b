// The other indicator of a map or a plot of two.
import { cellAt, type Cell, type Dataset } from '../../release/dataset.ts'
import { textIn } from '../../release/localText.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { AreaRow, Scene } from '../scene.ts'
import { numberOf, statusOf, unitOf } from './cellTexts.ts'
import { constant, numbers, texts, type ColumnRule } from './tableColumn.ts'

/** The other indicator of a scatter plot, which the scene does not hold. */
export interface SecondOfPlot {
  readonly indicator: Indicator
  readonly dataset: Dataset
  readonly period: string
}

interface Second {
  readonly indicator: Indicator
  readonly period: string
  readonly cellOf: (row: AreaRow) => Cell | undefined
}

function secondOf({ mode }: Scene, plotted: SecondOfPlot | undefined): Second | undefined {
  if (mode.kind === 'bivariate')
    return { indicator: mode.second, period: mode.secondPeriod, cellOf: ({ second }) => second }
  if (!plotted) return undefined
  const { indicator, dataset, period } = plotted
  return { indicator, period, cellOf: ({ id }) => cellAt(dataset, id, period) }
}

export function secondColumns(scene: Scene, plotted: SecondOfPlot | undefined): readonly ColumnRule[] {
  const { view } = scene
  const second = secondOf(scene, plotted)
  if (!second) return []
  const { indicator, period, cellOf } = second
  return [
    constant('second_indicator', indicator.id, 'key'),
    constant('second_indicator_name', textIn(indicator.name, view.language)),
    constant('second_unit', unitOf(indicator, view.language)),
    constant('second_period', period, 'key'),
    numbers('second_value', (row) => numberOf(cellOf(row)), indicator.decimals),
    texts('second_status', (row) => statusOf(cellOf(row))),
  ]
}
