// All counts of one period as one linear system: which are told, and the sums they stand in. Counts are numbered
// `series × areas + area number`; sums are made on demand, because only the surroundings of what is withheld matter.
import { editionAt, type Geography } from '../../values/geography.ts'
import { marks, sliceKey, type CountSeries, type Ledger } from '../counts/ledger.ts'
import type { Relation } from '../counts/relation.ts'

/** Σ coefficient × count = 0. `family`: a parent and its areas, the parent first; `parts`: series at one area. */
export interface Equation {
  readonly kind: 'family' | 'parts'
  readonly key: string
  readonly counts: readonly number[]
  readonly coefficients: readonly number[]
}

export interface PeriodSystem {
  readonly ledger: Ledger
  readonly period: string
  /** NaN where nobody knows it. */
  number(count: number): number
  mark(count: number): number
  series(count: number): CountSeries
  /** Position of the count's level. */
  level(count: number): number
  /** Told, and so known to everybody unless it is withheld. */
  isTold(count: number): boolean
  equationsAt(count: number): readonly Equation[]
  /** Every count that is told or must be withheld, in order. */
  counts(): Iterable<number>
}

/** A parent's area number, then those of its areas. */
type Family = readonly number[]

function familiesOf(ledger: Ledger, geography: Geography, period: string, pinned: string | undefined) {
  const families = new Map<number, { level: number; family: Family }[]>()
  for (const [level, id] of ledger.levels.entries()) {
    const parent = ledger.parents[level] ?? -1
    const edition = editionAt(geography, id, period, pinned)
    if (parent < 0 || !edition) continue
    const parentIndex = geography.indexes.get(ledger.levels[parent] ?? '')
    const childIndex = geography.indexes.get(id)
    for (const [key, children] of edition.childrenByParent) {
      const own = parentIndex?.get(key)
      if (own === undefined) continue
      const numbers = children.map((area) => (ledger.bases[level] ?? 0) + (childIndex?.get(area) ?? 0))
      const family = [(ledger.bases[parent] ?? 0) + own, ...numbers]
      for (const area of family) {
        const known = families.get(area)
        if (known) known.push({ level, family })
        else families.set(area, [{ level, family }])
      }
    }
  }
  return families
}

/** Levels at which series that hang together by sums are told: sums above and below them say nothing. */
export interface Reach {
  /** By series: whether sums between a level and its parent level can matter. */
  matters(series: number, childLevel: number): boolean
}

export function reachOf(ledger: Ledger, relations: readonly Relation[]): Reach {
  const group = ledger.series.map((_, i) => i)
  const find = (i: number): number => {
    const up = group[i] ?? i
    return up === i ? i : find(up)
  }
  for (const { series } of relations) for (const s of series) group[find(s)] = find(series[0] ?? s)
  const told = new Map<number, Set<number>>()
  for (const { index, levels } of ledger.series) {
    const own = told.get(find(index)) ?? new Set<number>()
    told.set(find(index), own)
    for (const level of levels) own.add(level)
  }
  const isAtOrBelow = (level: number, top: number): boolean =>
    level >= 0 && (level === top || isAtOrBelow(ledger.parents[level] ?? -1, top))
  return {
    matters: (series, childLevel) => {
      const own = [...(told.get(find(series)) ?? [])]
      // Told on both sides of the sum: in the areas and what lies in them, and in the parent or another division of it.
      const isBelow = (level: number) => isAtOrBelow(level, childLevel)
      return own.some(isBelow) && !own.every(isBelow)
    },
  }
}

export function periodSystem(
  ledger: Ledger,
  relations: readonly Relation[],
  reach: Reach,
  period: string,
): PeriodSystem {
  const { areas, bases, geography } = ledger
  const levelOfArea = (area: number) => ledger.levelOfArea[area] ?? 0
  const slices = ledger.series.map((own) =>
    ledger.levels.map((_, level) => own.slices.get(sliceKey(level, period))),
  )
  const at = (count: number) => {
    const area = count % areas
    const level = levelOfArea(area)
    const slice = slices[Math.floor(count / areas)]?.[level]
    return { slice, i: area - (bases[level] ?? 0) }
  }
  const series = (count: number): CountSeries => {
    const own = ledger.series[Math.floor(count / areas)]
    if (!own) throw new Error(`there is no count ${count}`)
    return own
  }
  const mark = (count: number) => {
    const { slice, i } = at(count)
    return slice?.marks[i] ?? 0
  }
  const familiesByEdition = new Map<string | undefined, ReturnType<typeof familiesOf>>()
  const families = (pinned: string | undefined) => {
    const known = familiesByEdition.get(pinned) ?? familiesOf(ledger, geography, period, pinned)
    familiesByEdition.set(pinned, known)
    return known
  }
  const relationsBySeries = new Map<number, { relation: Relation; r: number }[]>()
  for (const [r, relation] of relations.entries())
    for (const s of relation.series)
      relationsBySeries.set(s, [...(relationsBySeries.get(s) ?? []), { relation, r }])

  const familyEquations = (count: number): Equation[] => {
    const { index, pinned, addsUp } = series(count)
    if (!addsUp) return []
    return (families(pinned).get(count % areas) ?? [])
      .filter(({ level }) => reach.matters(index, level))
      .map(({ level, family }) => ({
        kind: 'family',
        key: `family ${index} ${level} ${family[0]}`,
        counts: family.map((area) => index * areas + area),
        coefficients: family.map((_, i) => (i === 0 ? 1 : -1)),
      }))
  }
  const partEquations = (count: number): Equation[] => {
    const area = count % areas
    return (relationsBySeries.get(series(count).index) ?? []).map(({ relation, r }) => ({
      kind: 'parts',
      key: `parts ${r} ${area}`,
      counts: relation.series.map((s) => s * areas + area),
      coefficients: relation.coefficients,
    }))
  }
  return {
    ledger,
    period,
    number: (count) => {
      const { slice, i } = at(count)
      return slice?.numbers[i] ?? NaN
    },
    mark,
    series,
    level: (count) => levelOfArea(count % areas),
    isTold: (count) => (mark(count) & marks.told) !== 0,
    equationsAt: (count) => [...familyEquations(count), ...partEquations(count)],
    *counts() {
      for (const { index, slices } of ledger.series)
        for (const [level, base] of bases.entries())
          for (const [i, own] of slices.get(sliceKey(level, period))?.marks.entries() ?? [])
            if (own !== 0) yield index * areas + base + i
    },
  }
}
