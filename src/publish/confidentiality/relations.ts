// Sums between series at one area: "women + men = all". Declared ones follow from the terms' columns; others are found in
// the numbers, because an attacker can find them there too.
import { cellOf } from '../values/levelValues.ts'
import { grouped } from './grouped.ts'
import { countAt, type Publications } from './publications.ts'

/** Σ coefficient × series = 0 at every area and period. */
export interface Relation {
  readonly series: readonly number[]
  readonly coefficients: readonly number[]
}

interface Atoms {
  readonly table: string
  /** Column → +1 or −1. */
  readonly columns: ReadonlyMap<string, number>
}

function atomsOf(key: string): Atoms {
  const parsed: unknown = JSON.parse(key)
  const [table, plus, minus] = parsed as [string, string[], string[]]
  const columns = new Map<string, number>()
  for (const column of plus.length + minus.length === 0 ? [''] : plus) columns.set(column, 1)
  for (const column of minus) columns.set(column, (columns.get(column) ?? 0) - 1)
  return { table, columns }
}

/** Sets of at most this many parts are tried; more parts of one total do not occur in indicator catalogues. */
const maximumParts = 4
/** A sum must hold in so many cells to be taken for one. */
const minimumCells = 8

/** More combinations than this are not tried for one number of parts. */
const maximumCombinations = 100_000
/** Enough cells to tell a sum from chance; a national table has a hundred times as many. */
const maximumPlaces = 3000

function combinationCount(n: number, size: number): number {
  let count = 1
  for (let i = 0; i < size; i++) count = (count * (n - i)) / (i + 1)
  return count
}

function* combinations(from: readonly number[], size: number, start = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = start; i <= from.length - size; i++)
    for (const rest of combinations(from, size - 1, i + 1)) yield [from[i] ?? 0, ...rest]
}

interface Vector {
  readonly series: number
  readonly numbers: readonly number[]
}

const isSum = (total: readonly number[], parts: readonly (readonly number[])[]): boolean =>
  total.every((number, i) => number === parts.reduce((sum, part) => sum + (part[i] ?? NaN), 0))

/** Relations total = part + part (+ part …) among vectors; looked up by their first numbers, then checked in all. */
function sumsAmong(vectors: readonly Vector[]): Relation[] {
  const head = (numbers: readonly number[]) => numbers.slice(0, 4).join(' ')
  const byHead = grouped(vectors, ({ numbers }) => head(numbers))
  const byNumber = new Map(vectors.map((vector) => [vector.series, vector]))
  const relations: Relation[] = []
  for (let size = 2; size <= Math.min(maximumParts, vectors.length - 1); size++) {
    if (combinationCount(byNumber.size, size) > maximumCombinations) break
    for (const parts of combinations([...byNumber.keys()], size)) {
      const numbers = parts.map((part) => byNumber.get(part)?.numbers ?? [])
      const sums = [0, 1, 2, 3].map((i) => numbers.reduce((sum, own) => sum + (own[i] ?? NaN), 0))
      for (const total of byHead.get(sums.join(' ')) ?? [])
        if (!parts.includes(total.series) && isSum(total.numbers, numbers))
          relations.push({ series: [total.series, ...parts], coefficients: [1, ...parts.map(() => -1)] })
    }
  }
  return relations
}

/** Counts of each series in the cells in which all series of its table are known. */
function vectorsOf(publications: Publications): Vector[][] {
  const numbers = new Map<number, Map<string, number>>()
  const note = (series: number, place: string, number: number) => {
    const own = numbers.get(series) ?? new Map<string, number>()
    numbers.set(series, own)
    if (!Number.isNaN(number) && own.size < maximumPlaces) own.set(place, number)
  }
  for (const publication of publications.all) {
    const { values, level } = publication
    for (const [p, period] of values.periods.entries())
      for (let area = 0; area < values.areas.length; area++) {
        const cell = cellOf(values, area, p)
        const place = `${level} ${area} ${period}`
        note(publication.numerator, place, countAt(publication, cell))
        if (publication.denominator !== undefined)
          note(publication.denominator, place, values.denominator?.[cell] ?? NaN)
      }
  }
  const byTable = grouped([...numbers.keys()], (series) => atomsOf(publications.series[series] ?? '').table)
  return [...byTable.values()].map((series) => vectorsInCommon(series, numbers))
}

function vectorsInCommon(
  series: readonly number[],
  numbers: ReadonlyMap<number, ReadonlyMap<string, number>>,
): Vector[] {
  const [first] = series
  const shared = [...(first === undefined ? [] : (numbers.get(first)?.keys() ?? []))].filter((place) =>
    series.every((other) => numbers.get(other)?.has(place)),
  )
  // Places with large numbers first: their sums do not agree by chance.
  const weight = (place: string) => series.reduce((sum, s) => sum + (numbers.get(s)?.get(place) ?? 0), 0)
  const places = shared
    .map((place) => ({ place, weight: weight(place) }))
    .toSorted((a, b) => b.weight - a.weight)
  if (places.length < minimumCells) return []
  return series.map((s) => ({
    series: s,
    numbers: places.slice(0, 400).map(({ place }) => numbers.get(s)?.get(place) ?? NaN),
  }))
}

/** Terms made of the same columns: [x, y] = [x] + [y], [x] − [y] and so on, for pairs and triples. */
function declaredSums(publications: Publications): Relation[] {
  const atoms = publications.series.map(atomsOf)
  const relations: Relation[] = []
  const tables = grouped(atoms.keys(), (series) => atoms[series]?.table ?? '')
  for (const own of tables.values())
    for (const [a, b, total] of ordered(own)) {
      const sum = new Map(atoms[a]?.columns)
      for (const [column, sign] of atoms[b]?.columns ?? []) sum.set(column, (sum.get(column) ?? 0) + sign)
      if (isSame(sum, atoms[total]?.columns))
        relations.push({ series: [total, a, b], coefficients: [1, -1, -1] })
    }
  return relations
}

/** Triples (a < b, total) of different series. */
function* ordered(series: readonly number[]): Generator<readonly [number, number, number]> {
  for (const a of series)
    for (const b of series)
      for (const total of series) if (a < b && total !== a && total !== b) yield [a, b, total]
}

function isSame(sum: ReadonlyMap<string, number>, columns: ReadonlyMap<string, number> | undefined): boolean {
  if (!columns) return false
  const keys = new Set([...sum.keys(), ...columns.keys()])
  return [...keys].every((key) => (sum.get(key) ?? 0) === (columns.get(key) ?? 0))
}

export function relationsOf(publications: Publications): readonly Relation[] {
  const found = [...declaredSums(publications), ...vectorsOf(publications).flatMap(sumsAmong)]
  const byKey = new Map(
    found.map((relation) => [
      relation.series
        .map((s, i) => `${s}:${relation.coefficients[i]}`)
        .toSorted()
        .join(),
      relation,
    ]),
  )
  return [...byKey.values()]
}
