// Inequality and segregation among the areas of a scene: only where the indicator is a share with published counts.
import type { Indicator } from '../../release/manifest.ts'
import { concentration, type Concentration } from '../../statistics/inequality/concentration.ts'
import { dissimilarity, type Dissimilarity } from '../../statistics/inequality/dissimilarity.ts'
import { gini, type Gini } from '../../statistics/inequality/gini.ts'
import { isolation, type Isolation } from '../../statistics/inequality/isolation.ts'
import { lorenz, type Lorenz } from '../../statistics/inequality/lorenz.ts'
import { segregationIndex } from '../../statistics/inequality/segregationIndex.ts'
import type { Scene } from '../scene.ts'
import { areaGroups, type AreaGroup, type AreaGroups } from './areaGroups.ts'

/** Measures of how a group is spread over the areas. */
export interface Spread extends AreaGroups {
  readonly kind: 'spread'
  readonly cases: number
  readonly people: number
  readonly curve: Lorenz<AreaGroup>
  readonly concentration: Concentration
  readonly dissimilarity: Dissimilarity
  readonly segregation?: number
  readonly isolation: Isolation
}

export interface Inequality {
  readonly spread: Spread | { readonly kind: 'none'; readonly reason: 'notShare' | 'noCounts' }
  /** Of the areas' values, each alike. */
  readonly ofValues: Gini | { readonly kind: 'none'; readonly reason: 'notRatio' }
}

/** Kinds with a true zero, so that "twice as much" has a meaning. */
const isOnRatioScale = ({ kind }: Indicator) => kind !== 'index' && kind !== 'change' && kind !== 'category'

function spreadOf({ indicator, rows }: Pick<Scene, 'indicator' | 'rows'>): Inequality['spread'] {
  if (indicator.kind !== 'share') return { kind: 'none', reason: 'notShare' }
  const found = areaGroups(rows)
  const { groups } = found
  if (groups.length === 0) return { kind: 'none', reason: 'noCounts' }
  const segregation = segregationIndex(groups)
  const curve = lorenz(groups)
  return {
    kind: 'spread',
    ...found,
    cases: groups.reduce((sum, { cases }) => sum + cases, 0),
    people: groups.reduce((sum, { people }) => sum + people, 0),
    curve,
    concentration: concentration(curve),
    dissimilarity: dissimilarity(groups),
    ...(segregation !== undefined && { segregation }),
    isolation: isolation(groups),
  }
}

export function inequalityOf(scene: Pick<Scene, 'indicator' | 'rows'>): Inequality {
  const values = scene.rows.flatMap(({ cell, isFiltered }) =>
    cell.kind === 'number' && !isFiltered ? [cell.value] : [],
  )
  return {
    spread: spreadOf(scene),
    ofValues: isOnRatioScale(scene.indicator) ? gini(values) : { kind: 'none', reason: 'notRatio' },
  }
}
