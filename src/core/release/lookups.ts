// Finding things in a manifest by id. What is asked for by a validated ViewState exists; where it may not, the answer is
// `undefined`.
import type { DatasetEntry, Edition, Indicator, Level, Manifest } from './manifest.ts'
import { comparePeriods, firstDay, isWithin, lastDay } from './period.ts'

export const indicatorById = (manifest: Manifest, id: string): Indicator | undefined =>
  manifest.indicators.find((indicator) => indicator.id === id)

export const levelById = (manifest: Manifest, id: string): Level | undefined =>
  manifest.levels.find((level) => level.id === id)

/** The file of an indicator at a level; undefined where nothing was published there. */
export const datasetEntryAt = (indicator: Indicator, level: string): DatasetEntry | undefined =>
  indicator.datasets.find((entry) => entry.level === level)

/** The levels above one, the nearest first, the top last. Ends where a parent is unknown or comes round again. */
export function ancestorsOf(manifest: Manifest, level: Level): readonly Level[] {
  const found: Level[] = []
  let parent = level.parent
  while (parent !== undefined && parent !== level.id && !found.some(({ id }) => id === parent)) {
    const next = levelById(manifest, parent)
    if (!next) break
    found.push(next)
    parent = next.parent
  }
  return found
}

/**
 * The outlines on which the values of a period stand: the edition that the whole series was converted to, else the one
 * valid in the period, else the nearest one before it, else the earliest. Throws for a level without outlines.
 */
export function editionFor(level: Level, entry: DatasetEntry | undefined, period: string): Edition {
  const declared = entry?.edition
  const fixed = declared === undefined ? undefined : level.editions.find(({ id }) => id === declared)
  if (fixed) return fixed
  const valid = level.editions.find(({ from, to }) => isWithin(period, from, to))
  if (valid) return valid
  const byBeginning = level.editions.toSorted((a, b) => comparePeriods(a.from ?? '0000', b.from ?? '0000'))
  const before = byBeginning.findLast(({ from }) => from === undefined || firstDay(from) <= lastDay(period))
  const edition = before ?? byBeginning[0]
  if (!edition) throw new Error(`${level.id}: a level without outlines`)
  return edition
}

/** Series breaks that lie after the first period, up to and with the second. */
export const breaksBetween = (indicator: Indicator, from: string, to: string): Indicator['breaks'] =>
  indicator.breaks.filter(({ at }) => isWithin(to, at, undefined) && !isWithin(from, at, undefined))
