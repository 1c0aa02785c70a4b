// Values to compare with. A published value wins; otherwise it is computed from published counts, and only where every
// part has them on the same outlines; otherwise there is none.
import { cellAt, type Cell, type Dataset } from '../../release/dataset.ts'
import { textIn } from '../../release/localText.ts'
import { datasetEntryAt, editionFor } from '../../release/lookups.ts'
import type { Indicator } from '../../release/manifest.ts'
import { remember, remember2 } from '../remember.ts'
import type { AreaName, Reference } from '../scene.ts'
import { childrenOf, type Setting, type Tier } from '../setting.ts'
import { sumCells } from './sumCells.ts'

interface FoundCell {
  readonly cell: Cell
  readonly isComputed: boolean
}

/** Sums over given areas by period, kept as long as the release is. */
const sums = remember2((indicator: Indicator, dataset: Dataset) =>
  remember((areas: readonly AreaName[]) => {
    const byPeriod = new Map<string, { readonly cell: Cell | undefined }>()
    return (period: string): Cell | undefined => {
      const known = byPeriod.get(period)
      if (known) return known.cell
      const cell = sumCells(
        areas.map(({ id }) => cellAt(dataset, id, period)),
        indicator,
      )
      byPeriod.set(period, { cell })
      return cell
    }
  }),
)

/** Whether the outlines at hand, those of the chosen period, are those of `period` too. */
function hasSameOutlines({ indicator, view }: Setting, { level }: Tier, period: string): boolean {
  const entry = datasetEntryAt(indicator, level.id)
  return editionFor(level, entry, period).id === editionFor(level, entry, view.period).id
}

function summed(
  setting: Setting,
  tier: Tier | undefined,
  parts: readonly AreaName[] | undefined,
  period: string,
) {
  if (!tier?.dataset || !parts || !hasSameOutlines(setting, tier, period)) return undefined
  return sums(setting.indicator, tier.dataset)(parts)(period)
}

function published(dataset: Dataset | undefined, id: string, period: string): Cell | undefined {
  return dataset?.areaIndex.has(id) && dataset.periodIndex.has(period)
    ? cellAt(dataset, id, period)
    : undefined
}

/** A published word such as `withheld` stands; only where nothing was delivered a sum of parts may take the place. */
function choose(own: Cell | undefined, computed: () => Cell | undefined): FoundCell | undefined {
  const isSilent = own === undefined || (own.kind === 'absent' && own.status === 'missing')
  const sum = isSilent ? computed() : undefined
  if (sum) return { cell: sum, isComputed: true }
  return own && { cell: own, isComputed: false }
}

/** The value of an area of the level above the chosen one. */
export function parentCell(setting: Setting, parentId: string, period: string): FoundCell | undefined {
  const [tier, above] = setting.tiers
  return choose(published(above?.dataset, parentId, period), () =>
    summed(setting, tier, tier?.areas && childrenOf(tier.areas).get(parentId), period),
  )
}

/** Whether each area of the tier above has children in this one; a level may cover only part of its parent level. */
function isCovering(tiers: readonly Tier[], index: number): boolean {
  const above = tiers[index + 1]
  if (!above) return true
  const children = tiers[index]?.areas
  if (!children || !above.areas) return false
  const parents = childrenOf(children)
  return above.areas.every(({ id }) => parents.has(id)) && isCovering(tiers, index + 1)
}

/** The value of the whole, the coarsest level that has all its counts first. */
export function wholeCell(setting: Setting, period: string): FoundCell | undefined {
  const { tiers, whole } = setting
  const own = whole && published(tiers.at(-1)?.dataset, whole.id, period)
  return choose(own, () => {
    for (const [i, tier] of [...tiers.entries()].toReversed()) {
      if (!isCovering(tiers, i)) continue
      const cell = summed(setting, tier, tier.areas, period)
      if (cell) return cell
    }
    return undefined
  })
}

/** The value of an area of any tier: published, or summed from the tier below it where that is the map's; the whole from all. */
export function areaCell(setting: Setting, tier: number, id: string, period: string): FoundCell | undefined {
  if (tier > 0 && setting.whole?.id === id) return wholeCell(setting, period)
  if (tier === 1) return parentCell(setting, id, period)
  const dataset = setting.tiers[tier]?.dataset
  return dataset && { cell: cellAt(dataset, id, period), isComputed: false }
}

/** A whole without an area of its own bears the plural of the top level ("Kommunen"). */
export function wholeName({ whole, tiers, view }: Setting): string {
  return whole?.name ?? textIn(tiers.at(-1)?.level.plural, view.language)
}

export function regionReference(setting: Setting): Reference | undefined {
  const found = wholeCell(setting, setting.view.period)
  if (!found) return undefined
  return { ...(setting.whole && { id: setting.whole.id }), name: wholeName(setting), ...found }
}

export function parentReference(setting: Setting, id: string, name: string): Reference | undefined {
  const found = parentCell(setting, id, setting.view.period)
  return found && { id, name, ...found }
}
