// Whose profile a view asks for: the first chosen area, of whichever level; without one the combined area.
import type { Level, Manifest } from '../../../release/manifest.ts'
import { levelById } from '../../../release/lookups.ts'
import { areaOf } from '../../../view/knownAreas.ts'
import type { ViewState } from '../../../view/viewState.ts'
import type { AreaName } from '../../scene.ts'
import type { ProfileSubject } from '../areaProfile.ts'

export type ProfileWish = { readonly level: Level } & (
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'combined'; readonly ids: readonly string[] }
)

/** Undefined where nothing is chosen. */
export function profileWish(
  manifest: Manifest,
  view: Pick<ViewState, 'level' | 'areas' | 'combined'>,
): ProfileWish | undefined {
  const levels = new Set(manifest.levels.map(({ id }) => id))
  const [first] = view.areas
  if (first !== undefined) {
    const found = areaOf(view, levels, first)
    const level = levelById(manifest, found.level)
    return level && { kind: 'area', level, id: found.id }
  }
  const level = levelById(manifest, view.level)
  return level && view.combined.length > 0 ? { kind: 'combined', level, ids: view.combined } : undefined
}

function parentOf(parts: readonly AreaName[], parents: readonly AreaName[]) {
  const ids = new Set(parts.map(({ parent }) => parent))
  const [id] = ids
  const found = ids.size === 1 ? parents.find((parent) => parent.id === id) : undefined
  return found && { parentId: found.id, parentName: found.name }
}

/** `areas`: those of the level, `parents`: of the one above. Undefined for an area that is not among them. */
export function profileSubject(
  wish: ProfileWish,
  areas: readonly AreaName[],
  parents: readonly AreaName[],
): ProfileSubject | undefined {
  if (wish.kind === 'area') {
    const area = areas.find(({ id }) => id === wish.id)
    return area && { kind: 'area', id: area.id, name: area.name, ...parentOf([area], parents) }
  }
  const ids = new Set(wish.ids)
  const parts = areas.filter(({ id }) => ids.has(id))
  if (parts.length === 0) return undefined
  return {
    kind: 'combined',
    ids: parts.map(({ id }) => id),
    names: parts.map(({ name }) => name),
    ...parentOf(parts, parents),
  }
}
