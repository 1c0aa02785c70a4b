// A series as an index: every value in per cent of the one in the base period, so that lines of different height can be
// compared in how they move. Values beyond a series break would compare what is not comparable: they are left out.
// Worked example: 8, 10, 12 with the second as base → 80, 100, 120.
import type { Indicator } from '../../release/manifest.ts'
import { comparePeriods } from '../../release/period.ts'
import type { AbsentStatus } from '../../release/status.ts'
import type { SeriesPoint } from '../scene.ts'

export type IndexedPoints =
  | {
      readonly kind: 'index'
      /** Those on the base period's side of every break. */
      readonly points: readonly SeriesPoint[]
      /** Values beyond a break were left out. */
      readonly isCut: boolean
    }
  /** No number in the base period. */
  | { readonly kind: 'absent'; readonly status: AbsentStatus }
  /** Of zero nothing is a multiple; of a negative value a rise would read as a fall. */
  | { readonly kind: 'notPositive' }

/** Values without intervals: those of a ratio of two uncertain values are not known here. */
export function indexSeries(
  points: readonly SeriesPoint[],
  base: string,
  breaks: Indicator['breaks'],
): IndexedPoints {
  const of = points.find(({ period }) => period === base)?.cell
  if (of?.kind !== 'number') return { kind: 'absent', status: of?.status ?? 'missing' }
  if (of.value <= 0) return { kind: 'notPositive' }
  const isAcross = (period: string) =>
    breaks.some(({ at }) => comparePeriods(period, at) < 0 !== comparePeriods(base, at) < 0)
  const inside = points.filter(({ period }) => !isAcross(period))
  return {
    kind: 'index',
    isCut: points.some(({ period, cell }) => cell.kind === 'number' && isAcross(period)),
    points: inside.map(({ period, cell }): SeriesPoint => {
      if (cell.kind === 'absent') return { period, cell }
      const value = period === base ? 100 : (100 * cell.value) / of.value
      return { period, cell: { kind: 'number', value } }
    }),
  }
}
