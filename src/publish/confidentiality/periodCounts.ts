// All counts of one period as one linear system: which are published, which are withheld, and the sums they stand in.
import { editionAt, type Geography } from '../values/geography.ts'
import { cellOf } from '../values/levelValues.ts'
import { countAt, type Publication, type Publications } from './publications.ts'
import type { Relation } from './relations.ts'

/** Σ coefficient × count = 0. `kind`: areas of a parent, or series at one area. */
export interface Equation {
  readonly kind: 'family' | 'relation'
  readonly counts: readonly number[]
  readonly coefficients: readonly number[]
}

/** A place where a count is told: an indicator's cell, as numerator or as denominator. */
export interface Telling {
  readonly publication: Publication
  readonly cell: number
  readonly role: 'numerator' | 'denominator'
}

export interface PeriodCounts {
  readonly period: string
  readonly tellings: ReadonlyMap<number, readonly Telling[]>
  /** The number of a count, also of one that will be withheld; NaN where nobody knows it. */
  number(count: number): number
  equationsAt(count: number): readonly Equation[]
}

interface Frame {
  readonly publications: Publications
  readonly relations: readonly Relation[]
  readonly geography: Geography
}

const areaOf = (count: number, { areas }: Publications) => count % areas
const seriesOf = (count: number, { areas }: Publications) => Math.floor(count / areas)

function tellingsIn(period: string, publications: Publications): Map<number, Telling[]> {
  const tellings = new Map<number, Telling[]>()
  const tell = (count: number, telling: Telling) => {
    const own = tellings.get(count)
    if (own) own.push(telling)
    else tellings.set(count, [telling])
  }
  for (const publication of publications.all) {
    const { values, level, numerator, denominator } = publication
    const p = values.periods.indexOf(period)
    if (p < 0) continue
    const base = publications.bases[level] ?? 0
    for (let area = 0; area < values.areas.length; area++) {
      const cell = cellOf(values, area, p)
      tell(numerator * publications.areas + base + area, { publication, cell, role: 'numerator' })
      if (denominator !== undefined)
        tell(denominator * publications.areas + base + area, { publication, cell, role: 'denominator' })
    }
  }
  return tellings
}

/** Parent and children of an area by number, in the edition of the period; built once per period and pinned edition. */
function familiesOf(period: string, { publications, geography }: Frame, pinned: string | undefined) {
  const families = new Map<number, number[][]>()
  for (const [child, level] of geography.levels.entries()) {
    const parent = publications.levels.indexOf(level.parent ?? '')
    const edition = editionAt(geography, level.id, period, pinned)
    if (parent < 0 || !edition) continue
    const parentIndex = geography.indexes.get(level.parent ?? '')
    const childIndex = geography.indexes.get(level.id)
    for (const [id, children] of edition.childrenByParent) {
      const own = parentIndex?.get(id)
      if (own === undefined) continue
      const numbers = children.map((area) => (publications.bases[child] ?? 0) + (childIndex?.get(area) ?? 0))
      const family = [(publications.bases[parent] ?? 0) + own, ...numbers]
      for (const area of family) families.set(area, [...(families.get(area) ?? []), family])
    }
  }
  return families
}

export function periodCounts(period: string, frame: Frame): PeriodCounts {
  const { publications, relations } = frame
  const tellings = tellingsIn(period, publications)
  const familiesByEdition = new Map<string | undefined, Map<number, number[][]>>()
  const relationsBySeries = new Map<number, Relation[]>()
  for (const relation of relations)
    for (const series of relation.series)
      relationsBySeries.set(series, [...(relationsBySeries.get(series) ?? []), relation])

  const families = (pinned: string | undefined) => {
    const known = familiesByEdition.get(pinned) ?? familiesOf(period, frame, pinned)
    familiesByEdition.set(pinned, known)
    return known
  }
  const familyEquations = (count: number): Equation[] => {
    const series = seriesOf(count, publications)
    const pinned = tellings.get(count)?.[0]?.publication.pinned
    return (families(pinned).get(areaOf(count, publications)) ?? []).map((areas) => ({
      kind: 'family',
      counts: areas.map((area) => series * publications.areas + area),
      coefficients: areas.map((_, i) => (i === 0 ? 1 : -1)),
    }))
  }
  const relationEquations = (count: number): Equation[] => {
    const area = areaOf(count, publications)
    return (relationsBySeries.get(seriesOf(count, publications)) ?? []).map(({ series, coefficients }) => ({
      kind: 'relation',
      counts: series.map((s) => s * publications.areas + area),
      coefficients,
    }))
  }
  return {
    period,
    tellings,
    number: (count) => {
      for (const { publication, cell, role } of tellings.get(count) ?? []) {
        const number =
          role === 'numerator' ? countAt(publication, cell) : (publication.values.denominator?.[cell] ?? NaN)
        if (!Number.isNaN(number)) return number
      }
      return NaN
    },
    equationsAt: (count) => [...familyEquations(count), ...relationEquations(count)],
  }
}
