// Which areas there are, and which lie in which: from outlines, by edition. Parents join by key.
import { compareKeys } from '../../core/release/compareKeys.ts'
import { isWithin } from '../../core/release/period.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { EditionGeometry } from '../published.ts'
import type { AreaKeys } from '../tables/observations.ts'

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

function editionAreas({ level, edition, from, to, areas }: EditionGeometry): EditionAreas {
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

export function geographyOf(atlas: Atlas, geometries: readonly EditionGeometry[]): Geography {
  const editions = new Map<string, EditionAreas[]>(atlas.levels.map(({ id }) => [id, []]))
  for (const geometry of geometries) editions.get(geometry.level)?.push(editionAreas(geometry))
  const areas = new Map<string, readonly string[]>()
  const indexes = new Map<string, ReadonlyMap<string, number>>()
  for (const [level, list] of editions) {
    const ids = [...new Set(list.flatMap(({ ids: own }) => [...own]))].toSorted(compareKeys)
    areas.set(level, ids)
    indexes.set(level, new Map(ids.map((id, i) => [id, i])))
  }
  const levels = atlas.levels.map(({ id, parent }) => ({ id, ...(parent !== undefined && { parent }) }))
  return { levels, editions, areas, indexes }
}

/** The edition whose areas hold in a period: the pinned one, else the one that covers it, else the newest. */
export function editionAt(
  geography: Geography,
  level: string,
  period: string,
  pinned: string | undefined,
): EditionAreas | undefined {
  const editions = geography.editions.get(level) ?? []
  return (
    editions.find(({ edition }) => edition === pinned) ??
    editions.find(({ from, to }) => isWithin(period, from, to)) ??
    editions.at(-1)
  )
}

export const areaKeysOf = ({ editions }: Geography): AreaKeys => ({ levels: editions })
