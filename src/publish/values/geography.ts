// Which areas there are, and which lie in which: from outlines, by edition. Parents join by key.
import { compareKeys } from '../../core/release/compareKeys.ts'
import { comparePeriods, firstDay, isPeriod, isWithin, lastDay } from '../../core/release/period.ts'
import type { EditionGeometry } from '../published.ts'
import type { AreaKeys } from '../tables/observations.ts'

/** What is needed of an edition's outlines: whose areas they are, not where they run. */
export interface EditionOutline extends Omit<EditionGeometry, 'areas'> {
  readonly areas: readonly { readonly properties: { readonly id: string; readonly parent?: string } }[]
}

export interface EditionAreas {
  readonly level: string
  readonly edition: string
  readonly from?: string
  readonly to?: string
  readonly ids: ReadonlySet<string>
  readonly childrenByParent: ReadonlyMap<string, readonly string[]>
}

export interface Geography {
  /** Levels from coarse to fine as declared. */
  readonly levels: readonly { readonly id: string; readonly parent?: string }[]
  readonly editions: ReadonlyMap<string, readonly EditionAreas[]>
  /** All areas of all editions of a level in natural order. */
  readonly areas: ReadonlyMap<string, readonly string[]>
  readonly indexes: ReadonlyMap<string, ReadonlyMap<string, number>>
}

function editionAreas({ level, edition, from, to, areas }: EditionOutline): EditionAreas {
  const childrenByParent = new Map<string, string[]>()
  for (const { properties } of areas) {
    if (properties.parent === undefined) continue
    const siblings = childrenByParent.get(properties.parent)
    if (siblings) siblings.push(properties.id)
    else childrenByParent.set(properties.parent, [properties.id])
  }
  return {
    level,
    edition,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ids: new Set(areas.map(({ properties }) => properties.id)),
    childrenByParent,
  }
}

export function geographyOf(
  declared: { readonly levels: readonly { readonly id: string; readonly parent?: string | undefined }[] },
  geometries: readonly EditionOutline[],
): Geography {
  const editions = new Map<string, EditionAreas[]>(declared.levels.map(({ id }) => [id, []]))
  for (const geometry of geometries) editions.get(geometry.level)?.push(editionAreas(geometry))
  const areas = new Map<string, readonly string[]>()
  const indexes = new Map<string, ReadonlyMap<string, number>>()
  for (const [level, list] of editions) {
    const ids = [...new Set(list.flatMap(({ ids: own }) => [...own]))].toSorted(compareKeys)
    areas.set(level, ids)
    indexes.set(level, new Map(ids.map((id, i) => [id, i])))
  }
  const levels = declared.levels.map(({ id, parent }) => ({ id, ...(parent !== undefined && { parent }) }))
  return { levels, editions, areas, indexes }
}

/**
 * The edition on whose areas a series stands in a period. `pinned` is the edition that a table declares for its whole
 * series; a level that has none of that name takes the one that holds when the pinned one begins. Else the one valid in the
 * period, the nearest before it, the earliest: as readers choose outlines (core/release/lookups.ts).
 */
export function editionAt(
  geography: Geography,
  level: string,
  period: string,
  pinned: string | undefined,
): EditionAreas | undefined {
  const editions = geography.editions.get(level) ?? []
  const named = pinned === undefined ? undefined : editions.find(({ edition }) => edition === pinned)
  const time = pinned !== undefined && isPeriod(pinned) ? pinned : period
  const valid = named ?? editions.find(({ from, to }) => isWithin(time, from, to))
  if (valid) return valid
  const byBeginning = editions.toSorted((a, b) => comparePeriods(a.from ?? '0000', b.from ?? '0000'))
  const before = byBeginning.findLast(({ from }) => from === undefined || firstDay(from) <= lastDay(time))
  return before ?? byBeginning[0]
}

export const areaKeysOf = ({ editions }: Geography): AreaKeys => ({ levels: editions })
