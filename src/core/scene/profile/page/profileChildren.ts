// Areas of the level below that lie in a municipality, with the values of the headline indicators there.
import { cellAt, type Dataset } from '../../../release/dataset.ts'
import type { Edition, Indicator, Level, Manifest } from '../../../release/manifest.ts'
import { inNaturalOrder } from '../../rows.ts'
import type { AreaName } from '../../scene.ts'
import type { ProfileChildren } from '../areaProfile.ts'
import { headlineIndicators } from '../indicatorSet.ts'
import { profilePeriod } from '../profilePeriod.ts'

/** Columns that fit on a page beside the name. */
const mostColumns = 4

/** The level whose areas lie in those of this one; the first declared. */
export const levelBelow = (manifest: Manifest, level: Level): Level | undefined =>
  manifest.levels.find(({ parent }) => parent === level.id)

export const childIndicators = (manifest: Manifest, level: Level): readonly Indicator[] =>
  headlineIndicators(manifest, level.id).slice(0, mostColumns)

interface Below {
  readonly level: Level
  readonly edition: Edition
  readonly areas: readonly AreaName[]
  /** Those that are there; an indicator without one is left out. */
  readonly datasets: ReadonlyMap<Indicator, Dataset>
}

/** Undefined where no area lies in the parent. */
export function profileChildren(parent: string, period: string, below: Below): ProfileChildren | undefined {
  const { level, edition, areas, datasets } = below
  const own = inNaturalOrder(areas).filter((area) => area.parent === parent)
  if (own.length === 0) return undefined
  const columns = [...datasets].map(([indicator, dataset]) => {
    const found = profilePeriod(indicator, level, edition.id, dataset, period)
    return { indicator, dataset, period: found.kind === 'period' ? found.period : undefined }
  })
  return {
    level,
    indicators: columns.map(({ indicator }) => indicator),
    periods: columns.map((column) => column.period),
    rows: own.map(({ id, name }) => ({
      id,
      name,
      cells: columns.map(({ dataset, period: at }) =>
        at === undefined ? { kind: 'absent', status: 'missing' } : cellAt(dataset, id, at),
      ),
    })),
  }
}
