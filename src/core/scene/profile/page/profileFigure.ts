// One indicator of a profile: value, counts, what it is compared with, rank, trend. Works from a column, which many areas share.
import { cellAt, type Cell } from '../../../release/dataset.ts'
import { datasetEntryAt, editionFor } from '../../../release/lookups.ts'
import { comparePeriods } from '../../../release/period.ts'
import { standardDeviation } from '../../../statistics/spread/standardDeviation.ts'
import { combinedArea } from '../../combine/combinedArea.ts'
import { standingBeside } from '../../compare/standing.ts'
import { remember } from '../../remember.ts'
import type { AreaName, AreaRow, Reference, Scene, SeriesPoint } from '../../scene.ts'
import type { ProfileFigure, ProfileSubject } from '../areaProfile.ts'
import { cellIn, type ProfileColumn } from '../profileColumn.ts'
import { profileChange, profileTrend } from './profileChange.ts'
import { rankAmong } from './rankAmong.ts'

export interface FigureGround extends Pick<Scene, 'level' | 'edition'> {
  /** All areas of the level. */
  readonly areas: readonly AreaName[]
  readonly rows: readonly Pick<AreaRow, 'id' | 'isFiltered'>[]
}

interface Own extends Pick<ProfileFigure, 'cell' | 'refusal'> {
  readonly points: readonly SeriesPoint[]
}

const absent: Cell = { kind: 'absent', status: 'missing' }

function ownOf({ areas }: FigureGround, subject: ProfileSubject, column: ProfileColumn): Own {
  const { dataset, indicator, period } = column
  if (period === undefined) return { cell: absent, points: [] }
  if (subject.kind === 'area') {
    const points = dataset.periods.map((at) => ({ period: at, cell: cellAt(dataset, subject.id, at) }))
    return { cell: cellIn(column, subject.id), points }
  }
  const found = combinedArea({ areas, indicator, dataset, view: { combined: subject.ids, period } })
  if (!found) return { cell: absent, points: [] }
  if (found.kind === 'value') return { cell: found.cell, points: found.series?.points ?? [] }
  const { reason, because } = found
  const status = reason === 'withheld' ? 'withheld' : 'missing'
  return { cell: { kind: 'absent', status }, refusal: { reason, because }, points: [] }
}

/** Up to the figure's period and on its outlines. */
function comparablePoints({ level, edition }: FigureGround, column: ProfileColumn, { points }: Own) {
  const { indicator, period } = column
  if (period === undefined || indicator.kind === 'category') return []
  const entry = datasetEntryAt(indicator, level.id)
  return points
    .filter((point) => comparePeriods(point.period, period) <= 0)
    .filter((point) => editionFor(level, entry, point.period).id === edition.id)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** Of two values a spread says nothing. */
const yardstickOf = remember(({ sorted }: ProfileColumn): { readonly deviation: number | undefined } => ({
  deviation: sorted.length < 3 ? undefined : standardDeviation(sorted, 'sample'),
}))

const numberIn = (reference: Reference | undefined) => reference?.cell.kind === 'number'

/** What the subject is held against; nothing is held against itself. */
function referencesOf(column: ProfileColumn, subject: ProfileSubject) {
  const isOwn = (reference: Reference | undefined) => subject.kind === 'area' && reference?.id === subject.id
  const { parentId, parentName } = subject
  const parent = column.parentOf({
    ...(parentId !== undefined && { parentId }),
    ...(parentName !== undefined && { parentName }),
  })
  return {
    ...(parent && { parent }),
    ...(column.region && !isOwn(column.region) && { region: column.region }),
    ...(column.whole && !isOwn(column.whole) && { whole: column.whole }),
  }
}

function rankOf(ground: FigureGround, subject: ProfileSubject, column: ProfileColumn, cell: Cell) {
  const { dataset, period } = column
  if (subject.kind !== 'area' || cell.kind === 'absent' || period === undefined) return undefined
  const row = ground.rows.find(({ id }) => id === subject.id)
  if (!row || row.isFiltered || ground.rows.length < 2) return undefined
  return rankAmong(dataset, period, ground.rows, cell)
}

/** What only numbers have. */
function measured(ground: FigureGround, subject: ProfileSubject, column: ProfileColumn, cell: Cell) {
  const { indicator } = column
  const references = referencesOf(column, subject)
  const { region } = references
  const rank = rankOf(ground, subject, column, cell)
  const { deviation } = yardstickOf(column)
  return {
    ...references,
    outcome: (region && standingBeside(cell, region.cell, indicator.decimals)) ?? ('notComparable' as const),
    isTested:
      cell.kind === 'number' && cell.lower !== undefined && cell.upper !== undefined && numberIn(region),
    ...(deviation !== undefined && deviation > 0 && { yardstick: deviation }),
    ...(rank && { rank }),
    ...(column.spread && { spread: column.spread }),
  }
}

export function profileFigure(
  ground: FigureGround,
  subject: ProfileSubject,
  column: ProfileColumn,
): ProfileFigure {
  const { indicator, period, gap, isEarlier } = column
  const own = ownOf(ground, subject, column)
  const points = comparablePoints(ground, column, own)
  const change = profileChange(points, indicator)
  const isCategory = indicator.kind === 'category'
  return {
    indicator,
    isEarlier,
    cell: own.cell,
    points,
    trend: profileTrend(points, indicator),
    ...(period !== undefined && { period }),
    ...(gap && { gap }),
    ...(own.refusal && { refusal: own.refusal }),
    ...(change && { change }),
    ...(isCategory
      ? { outcome: 'notComparable' as const, isTested: false }
      : measured(ground, subject, column, own.cell)),
  }
}
