// What moved since an earlier period: the two periods, the classes, and the moves between them.
import { cellAt, type Dataset } from '../../release/dataset.ts'
import { breaksBetween, datasetEntryAt, editionFor } from '../../release/lookups.ts'
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { comparePeriods } from '../../release/period.ts'
import { firstOfChange } from '../mode/twoPeriods.ts'
import type { Scene } from '../scene.ts'
import { movedClasses, type MovedClasses } from './movedClasses.ts'
import { movesOf, type Moves } from './movesOf.ts'

export interface Moved {
  readonly from: string
  /** Taken where none is wished. */
  readonly usual: string
  /** Earlier periods, in time order. */
  readonly earlier: readonly string[]
  readonly classes: MovedClasses
  readonly moves: Moves
  readonly seriesBreaks: Indicator['breaks']
  readonly hasOtherOutlines: boolean
}

/** Undefined where there is no earlier period. */
export function movedOf(
  { indicator, level, edition, view, rows }: Scene,
  manifest: Manifest,
  dataset: Dataset,
): Moved | undefined {
  const { period } = view
  const entry = datasetEntryAt(indicator, level.id)
  const usual = firstOfChange(indicator, dataset, period, undefined)
  const from = firstOfChange(indicator, dataset, period, view.from)
  if (!entry || usual === undefined || from === undefined) return undefined
  const classes = movedClasses({ manifest, indicator, entry, dataset, view })
  return {
    from,
    usual,
    earlier: dataset.periods.filter((other) => comparePeriods(other, period) < 0),
    classes,
    moves: movesOf(rows, (id) => cellAt(dataset, id, from), classes.breaks),
    seriesBreaks: breaksBetween(indicator, from, period),
    hasOtherOutlines: editionFor(level, entry, from).id !== edition.id,
  }
}
