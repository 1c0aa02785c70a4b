// How a figure has come about: its points on the same outlines, the change since the first comparable one, the trend in a word.
import type { Cell } from '../../../release/dataset.ts'
import type { Indicator } from '../../../release/manifest.ts'
import { roundHalfUp } from '../../../statistics/roundHalfUp.ts'
import { changeCell } from '../../mode/changeCells.ts'
import { breaksBetween } from '../../../release/lookups.ts'
import type { SeriesPoint } from '../../scene.ts'
import { trendOf } from '../../trend/trendOf.ts'
import type { ProfileChange, ProfileFigure } from '../areaProfile.ts'

/** By the interval as it reads: what would be printed as 0 is no rise. */
function directionOf(cell: Cell, decimals: number): ProfileChange['direction'] {
  if (cell.kind === 'absent' || cell.lower === undefined || cell.upper === undefined) return 'unclear'
  if (roundHalfUp(cell.lower, decimals) > 0) return 'risen'
  return roundHalfUp(cell.upper, decimals) < 0 ? 'fallen' : 'unclear'
}

/** Points end with the figure's period. Undefined where no earlier one can be compared, or one of both bears no number. */
export function profileChange(
  points: readonly SeriesPoint[],
  indicator: Indicator,
): ProfileChange | undefined {
  const last = points.at(-1)
  const first = points.find(
    ({ period, cell }) =>
      cell.kind === 'number' && last && breaksBetween(indicator, period, last.period).length === 0,
  )
  if (!last || !first || first === last || last.cell.kind === 'absent') return undefined
  const cell = changeCell(first.cell, last.cell, 'absolute')
  return { from: first.period, before: first.cell, cell, direction: directionOf(cell, indicator.decimals) }
}

/** Of the last stretch between breaks, where it ends with a number. */
export function profileTrend(
  points: readonly SeriesPoint[],
  { breaks }: Pick<Indicator, 'breaks'>,
): ProfileFigure['trend'] {
  const last = points.at(-1)
  const trend = trendOf(points, breaks).at(-1)
  return trend?.kind === 'trend' && trend.to === last?.period ? trend.direction : 'tooFew'
}
