// Which level to show where nobody asked for one: the finest that covers the whole.
import { ancestorsOf, datasetEntryAt, levelById } from '../release/lookups.ts'
import type { Edition, Indicator, Level, Manifest } from '../release/manifest.ts'

/** Extents may differ by this share of the parent's width or height: borders of levels are drawn with unequal care. */
const tolerance = 0.02

function hasSameExtent(inner: Edition, outer: Edition): boolean {
  const [west, south, east, north] = outer.bbox
  const allowed = [east - west, north - south, east - west, north - south]
  return outer.bbox.every(
    (edge, i) => Math.abs(edge - (inner.bbox[i] ?? NaN)) <= tolerance * (allowed[i] ?? 0),
  )
}

/**
 * Whether a level's areas lie in all of its parents. The manifest says nothing about it, so the newest outlines' extents
 * decide: a level that covers only part of the one above has a smaller one.
 */
function isCovering(manifest: Manifest, level: Level): boolean {
  const parent = level.parent === undefined ? undefined : levelById(manifest, level.parent)
  if (!parent) return true
  const [own, above] = [level.editions.at(-1), parent.editions.at(-1)]
  return own !== undefined && above !== undefined && hasSameExtent(own, above) && isCovering(manifest, parent)
}

/** Levels from the finest to the coarsest, those that cover the whole first. */
export function levelsByPreference(manifest: Manifest): readonly Level[] {
  const graded = manifest.levels.map((level) => ({
    level,
    covers: isCovering(manifest, level),
    depth: ancestorsOf(manifest, level).length,
  }))
  graded.sort((a, b) => Number(b.covers) - Number(a.covers) || b.depth - a.depth)
  return graded.map(({ level }) => level)
}

export const hasData = (indicator: Indicator, level: string): boolean =>
  (datasetEntryAt(indicator, level)?.periods.length ?? 0) > 0

/** The level an indicator is shown at by default; undefined where it has no values at all. */
export const usualLevel = (manifest: Manifest, indicator: Indicator): Level | undefined =>
  levelsByPreference(manifest).find(({ id }) => hasData(indicator, id))

/** The first headline indicator with values at a level, else the first with values there. */
export function usualIndicator(manifest: Manifest, level: string): Indicator | undefined {
  const there = manifest.indicators.filter((indicator) => hasData(indicator, level))
  return there.find(({ headline }) => headline) ?? there[0]
}
