// Which areas scope and filters leave out. Both add up: an area stays that passes all of them.
import type { Cell } from '../../release/dataset.ts'
import type { Filter, Scope, ViewState } from '../../view/viewState.ts'
import { remember } from '../remember.ts'
import type { AreaName } from '../scene.ts'
import type { Tier } from '../setting.ts'

/** An area with the ids of those it lies in, the nearest first. */
export type Lineage = (area: AreaName) => readonly string[]

/** By the areas of the levels above; each names its parent. */
export function lineageOf(tiers: readonly Pick<Tier, 'areas'>[]): Lineage {
  const parents = tiers.slice(1).map(({ areas }) => areas && parentsOf(areas))
  return ({ parent }) => {
    const found: string[] = []
    let id = parent
    for (const above of parents) {
      if (id === undefined) break
      found.push(id)
      id = above?.get(id)
    }
    return found
  }
}

const parentsOf = remember(
  (areas: readonly AreaName[]): ReadonlyMap<string, string | undefined> =>
    new Map(areas.map(({ id, parent }) => [id, parent])),
)

type Test = (area: AreaName, cell: Cell) => boolean

const isNumber = (cell: Cell, is: (value: number) => boolean) => cell.kind === 'number' && is(cell.value)

function scopeTest(scope: Scope, lineage: Lineage): Test {
  if (scope.kind === 'within') return (area) => area.id === scope.id || lineage(area).includes(scope.id)
  const ids = new Set(scope.ids)
  return ({ id }) => ids.has(id)
}

function filterTest(filter: Filter, lineage: Lineage): Test {
  switch (filter.kind) {
    case 'within': {
      const ids = new Set(filter.ids)
      return (area) => ids.has(area.id) || lineage(area).some((id) => ids.has(id))
    }
    case 'only': {
      const ids = new Set(filter.ids)
      return ({ id }) => ids.has(id)
    }
    case 'range':
      return (_, cell) => isNumber(cell, (value) => value >= filter.from && value <= filter.to)
    case 'above':
      return (_, cell) => isNumber(cell, (value) => value >= filter.at)
    case 'below':
      return (_, cell) => isNumber(cell, (value) => value <= filter.at)
  }
}

export interface Sieve {
  readonly isInScope: Test
  /** In scope and through all filters. */
  readonly isLeft: Test
}

/** Undefined where nothing is left out. */
export function sieveOf(
  { scope, filters }: Pick<ViewState, 'scope' | 'filters'>,
  lineage: Lineage,
): Sieve | undefined {
  if (!scope && filters.length === 0) return undefined
  const isInScope: Test = scope ? scopeTest(scope, lineage) : () => true
  const tests = [isInScope, ...filters.map((filter) => filterTest(filter, lineage))]
  return { isInScope, isLeft: (area, cell) => tests.every((test) => test(area, cell)) }
}
