import type { Level, Manifest } from '../../core/release/manifest.ts'

/**
 * The levels worth a choice. A top level of a single area is the whole, not a map: it is the reference of all others and
 * is left out, unless a link has chosen it.
 */
export function levelsOffered({ levels }: Manifest, chosen: string | undefined): readonly Level[] {
  const isWhole = (level: Level) =>
    level.editions.every(({ areas }) => areas === 1) && levels.some(({ parent }) => parent === level.id)
  return levels.filter((level) => level.id === chosen || !isWhole(level))
}

/** Whether an indicator was published at a level. */
export const hasFigures = ({ indicators }: Manifest, indicator: string | undefined, level: string): boolean =>
  indicators.some(({ id, datasets }) => id === indicator && datasets.some((entry) => entry.level === level))
