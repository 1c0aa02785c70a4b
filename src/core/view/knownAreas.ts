// Whether the areas that a view names exist is settled once the outlines are there.
import type { Notice } from './notice.ts'
import type { Resolved } from './resolveView.ts'
import type { Filter, Scope, ViewState } from './viewState.ts'

/** The level and the id of a chosen area: `level:id`, or an id of the view's own level. */
export function areaOf(
  view: Pick<ViewState, 'level'>,
  levels: { has(level: string): boolean },
  area: string,
) {
  const colon = area.indexOf(':')
  const level = area.slice(0, Math.max(0, colon))
  return levels.has(level) ? { level, id: area.slice(colon + 1) } : { level: view.level, id: area }
}

type KnownAreas = ReadonlyMap<string, { has(id: string): boolean }>

/**
 * Drops areas that the outlines do not know, wherever the view names them. `known`: areas by level; `levels`: all of the release,
 * since areas of a level whose outlines are not there may well exist.
 */
export function withKnownAreas(
  view: ViewState,
  known: KnownAreas,
  levels: { has(level: string): boolean } = known,
): Resolved {
  const notices: Notice[] = []
  const own = known.get(view.level)
  const isSomewhere = (id: string) => [...known.values()].some((ids) => ids.has(id))
  const keep = (key: string, is: (id: string) => boolean) => (id: string) => {
    if (is(id)) return true
    notices.push({ code: 'unknownArea', key, value: id })
    return false
  }
  /** An area of the own level needs no prefix, and is the same without it. */
  const spelled = (area: string) => {
    const { level, id } = areaOf(view, levels, area)
    return level === view.level && own?.has(id) ? id : area
  }
  const isOwn = (id: string) => own?.has(id) ?? true
  const isChosen = (area: string) => {
    const { level, id } = areaOf(view, levels, area)
    return known.get(level)?.has(id) ?? true
  }
  const areas = [...new Set(view.areas.map(spelled))].filter(keep('areas', isChosen))
  const combined = view.combined.filter(keep('combine', isOwn))
  const { scope: wishedScope, against: wishedAgainst, ...rest } = view
  const scope = knownScope(wishedScope, keep('scope', isSomewhere))
  const filters = view.filters.flatMap((filter) => knownFilter(filter, keep('filter', isSomewhere)) ?? [])
  const against =
    wishedAgainst?.kind === 'area' &&
    !keep('against', (id) => isSomewhere(id) || (id.includes(':') && isChosen(id)))(wishedAgainst.id)
      ? undefined
      : wishedAgainst
  const isSame = areas.length === view.areas.length && areas.every((id, i) => id === view.areas[i])
  if (notices.length === 0 && isSame) return { view, notices }
  return {
    view: { ...rest, areas, combined, filters, ...(scope && { scope }), ...(against && { against }) },
    notices,
  }
}

function knownScope(scope: Scope | undefined, isKnown: (id: string) => boolean): Scope | undefined {
  if (scope?.kind !== 'group') return scope && isKnown(scope.id) ? scope : undefined
  const ids = scope.ids.filter(isKnown)
  return ids.length === 0 ? undefined : { kind: 'group', ids }
}

function knownFilter(filter: Filter, isKnown: (id: string) => boolean): Filter | undefined {
  if (filter.kind !== 'within' && filter.kind !== 'only') return filter
  const ids = filter.ids.filter(isKnown)
  return ids.length === 0 ? undefined : { kind: filter.kind, ids }
}
