// How much of the areas' differences lies within the areas above: the same question answered by several measures.
import type { Indicator } from '../../release/manifest.ts'
import { etaSquared, type EtaSquared, type GroupedValue } from '../../statistics/etaSquared.ts'
import { intraclass } from '../../statistics/within/intraclass.ts'
import { omegaSquared, type OmegaSquared } from '../../statistics/within/omegaSquared.ts'
import { theil, type Theil } from '../../statistics/within/theil.ts'
import type { AreaRow } from '../scene.ts'

export interface Weighing {
  readonly eta: EtaSquared
  readonly theil: Theil | { readonly kind: 'none'; readonly reason: 'notRatio' }
}

export interface WithinMeasures {
  readonly alike: Weighing
  /** By the denominators; absent where an area with a value has none. */
  readonly weighted?: Weighing
  /** ICC(1); may be below zero, where it is to be shown as zero. */
  readonly intraclass?: number
  /** ω² and F; ω² may be below zero as well. */
  readonly omega?: OmegaSquared
}

function weighing(values: readonly GroupedValue[], { kind }: Pick<Indicator, 'kind'>): Weighing {
  const isRatio = kind !== 'index' && kind !== 'change'
  return { eta: etaSquared(values), theil: isRatio ? theil(values) : { kind: 'none', reason: 'notRatio' } }
}

export function withinMeasures(rows: readonly AreaRow[], indicator: Pick<Indicator, 'kind'>): WithinMeasures {
  const alike: GroupedValue[] = []
  const weighted: GroupedValue[] = []
  for (const { cell, parentId: group, isFiltered } of rows) {
    if (cell.kind !== 'number' || group === undefined || isFiltered) continue
    alike.push({ group, value: cell.value })
    if (cell.denominator !== undefined) weighted.push({ group, value: cell.value, weight: cell.denominator })
  }
  const icc = intraclass(alike)
  const omega = omegaSquared(alike)
  return {
    alike: weighing(alike, indicator),
    ...(weighted.length === alike.length && alike.length > 0 && { weighted: weighing(weighted, indicator) }),
    ...(icc !== undefined && { intraclass: icc }),
    ...(omega && { omega }),
  }
}
