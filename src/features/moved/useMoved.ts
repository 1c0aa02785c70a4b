// The two periods, the classes, and the moves between them; worked out anew only when one of them changes.
import { useMemo } from 'react'
import { cellAt, type Dataset } from '../../core/release/dataset.ts'
import { editionFor } from '../../core/release/lookups.ts'
import type { DatasetEntry, Indicator, Manifest } from '../../core/release/manifest.ts'
import { breaksBetween, firstOfChange } from '../../core/scene/mode/twoPeriods.ts'
import { movedClasses, type MovedClasses } from '../../core/scene/moved/movedClasses.ts'
import { movesOf, type Moves } from '../../core/scene/moved/movesOf.ts'
import { comparePeriods } from '../../core/release/period.ts'
import type { Scene } from '../../core/scene/scene.ts'

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
export function useMoved(
  { indicator, level, edition, view, rows }: Scene,
  manifest: Manifest,
  dataset: Dataset,
  entry: DatasetEntry | undefined,
): Moved | undefined {
  const { period } = view
  const usual = firstOfChange(indicator, dataset, period, undefined)
  const from = firstOfChange(indicator, dataset, period, view.from)
  const classes = useMemo(
    () => entry && movedClasses({ manifest, indicator, entry, dataset, view }),
    [manifest, indicator, entry, dataset, view],
  )
  const moves = useMemo(
    () =>
      from !== undefined && classes
        ? movesOf(rows, (id) => cellAt(dataset, id, from), classes.breaks)
        : undefined,
    [rows, dataset, from, classes],
  )
  if (usual === undefined || from === undefined || !classes || !moves) return undefined
  return {
    from,
    usual,
    earlier: dataset.periods.filter((other) => comparePeriods(other, period) < 0),
    classes,
    moves,
    seriesBreaks: breaksBetween(indicator, from, period),
    hasOtherOutlines: editionFor(level, entry, from).id !== edition.id,
  }
}
