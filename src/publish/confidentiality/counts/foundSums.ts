// Sums that nobody declares and everybody can find: women + men = all, age groups = all. An attacker can look for them in
// what is published, so they are looked for in the counts themselves: series that depend linearly on others, with the
// coefficients ±1, in every cell in which all are known.
import { inverse, modulo, prime, signed } from '../audit/modular.ts'
import { marks, type Ledger } from './ledger.ts'
import type { Relation } from './relation.ts'

/** So many cells more than series are needed, so that a sum is none by chance. */
const cellsToSpare = 4

/** Cells that are looked at to find a sum, spread evenly; it is then checked in all. */
function sampleOf(cells: readonly number[], series: number): readonly number[] {
  const step = Math.max(1, Math.floor(cells.length / (2 * series + 40)))
  return cells.filter((_, i) => i % step === 0)
}

/** Series that belong together: of one table, or over one denominator. `alike`: pairs with the same numbers. */
function families({ series, numeratorsOver }: Ledger, alike: readonly Relation[]): number[][] {
  const byTable = new Map<string, number[]>()
  for (const { key, index, slices } of series) {
    if (slices.size === 0) continue
    const parsed: unknown = JSON.parse(key)
    const [table] = parsed as [string]
    byTable.set(table, [...(byTable.get(table) ?? []), index])
  }
  const ofTables = [...byTable.values()]
  const overOne = [...numeratorsOver.keys()].map((denominator) => {
    const same = alike.filter((pair) => pair.series.includes(denominator)).flatMap((pair) => pair.series)
    const numerators = [denominator, ...same].flatMap((d) => [...(numeratorsOver.get(d) ?? [])])
    return [...new Set([denominator, ...numerators])]
  })
  const isNew = (family: readonly number[]) =>
    !ofTables.some((table) => family.every((index) => table.includes(index)))
  return [...ofTables, ...overOne.filter(isNew)].filter((family) => family.length > 1)
}

/** Numbers of every series at one level, slice after slice; NaN where unknown or not worth looking at. */
function columnsAt({ series, areas }: Ledger, level: number): Map<number, Float64Array> {
  const sizes = new Map<string, number>()
  for (const { slices } of series)
    for (const [key, { numbers }] of slices)
      if (key.startsWith(`${level} `)) sizes.set(key, Math.min(numbers.length, areas))
  const length = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const columns = new Map<number, Float64Array>()
  for (const { index, slices, levels } of series) {
    if (!levels.has(level)) continue
    const column = new Float64Array(length).fill(NaN)
    let at = 0
    for (const [key, size] of sizes) {
      const own = slices.get(key)
      for (const [i, mark] of own?.marks.entries() ?? [])
        if ((mark & marks.plain) === 0) column[at + i] = own?.numbers[i] ?? NaN
      at += size
    }
    columns.set(index, column)
  }
  return columns
}

interface Matrix {
  readonly series: readonly number[]
  readonly columns: readonly Float64Array[]
  /** Cells in which every series is known and one is not 0. */
  readonly cells: readonly number[]
}

function knownIn(columns: readonly Float64Array[]): number[] {
  const cells: number[] = []
  for (let cell = 0; cell < (columns[0]?.length ?? 0); cell++)
    if (
      columns.every((column) => Number.isInteger(column[cell])) &&
      columns.some((column) => column[cell] !== 0)
    )
      cells.push(cell)
  return cells
}

/** A family at one level, without series that leave too few cells in common. */
function matrixOf(family: readonly number[], columns: ReadonlyMap<number, Float64Array>): Matrix | undefined {
  const known = (column: Float64Array) => column.reduce((n, number) => (Number.isNaN(number) ? n : n + 1), 0)
  const all = family
    .flatMap((series) => {
      const column = columns.get(series)
      return column ? [{ series, column, known: known(column) }] : []
    })
    .toSorted((a, b) => b.known - a.known)
  for (let size = all.length; size > 1; size--) {
    const kept = all.slice(0, size)
    const cells = knownIn(kept.map(({ column }) => column))
    if (cells.length >= size + cellsToSpare)
      return { series: kept.map((own) => own.series), columns: kept.map((own) => own.column), cells }
  }
  return undefined
}

/**
 * Series from the greatest to the smallest, each either independent of those before or a combination of them: so totals
 * come first, and "all the others" is written as the total minus the parts. Column by column, modulo a prime.
 */
function dependences({ columns, cells }: Matrix): Map<number, Map<number, number>> {
  const sum = (column: Float64Array) => cells.reduce((total, cell) => total + Math.abs(column[cell] ?? 0), 0)
  const order = [...columns.keys()].toSorted((a, b) => sum(columns[b] ?? NO) - sum(columns[a] ?? NO) || a - b)
  const sample = sampleOf(cells, columns.length)
  /** Independent columns after elimination, each 1 at its pivot, with the combination of originals that it is. */
  const basis: { pivot: number; vector: Float64Array; of: Map<number, number> }[] = []
  const found = new Map<number, Map<number, number>>()
  for (const c of order) {
    const vector = Float64Array.from(sample, (cell) => modulo(columns[c]?.[cell] ?? 0))
    const of = new Map([[c, 1]])
    for (const base of basis) {
      const factor = vector[base.pivot] ?? 0
      if (factor === 0) continue
      for (let i = 0; i < vector.length; i++)
        vector[i] = modulo((vector[i] ?? 0) - ((factor * (base.vector[i] ?? 0)) % prime))
      for (const [other, k] of base.of) of.set(other, modulo((of.get(other) ?? 0) - ((factor * k) % prime)))
    }
    const pivot = vector.findIndex((x) => x !== 0)
    if (pivot < 0) {
      found.set(c, of)
      continue
    }
    const scale = inverse(vector[pivot] ?? 1)
    for (let i = 0; i < vector.length; i++) vector[i] = ((vector[i] ?? 0) * scale) % prime
    for (const [other, k] of of) of.set(other, (k * scale) % prime)
    basis.push({ pivot, vector, of })
  }
  return found
}
const NO = new Float64Array()

/** Greater coefficients are a matter of the prime, not of counts. */
const greatest = 100

/**
 * A combination in whole numbers. Those of sums are ±1; but where two parts occur in one cell only, as 3 and 2, five times
 * one stands for three times both, and the sum itself follows only from such combinations together.
 */
function inWholeNumbers(combination: ReadonlyMap<number, number>): (readonly [number, number])[] {
  for (let times = 1; times <= greatest; times++) {
    const members = [...combination]
      .map(([c, k]) => [c, signed((k * times) % prime)] as const)
      .filter(([, k]) => k !== 0)
    if (members.every(([, k]) => Math.abs(k) <= greatest)) return members
  }
  return []
}

function sumsIn(matrix: Matrix): Relation[] {
  return [...dependences(matrix).values()].flatMap((combination) => {
    const members = inWholeNumbers(combination)
    const holds =
      members.length > 1 &&
      matrix.cells.every(
        (cell) => members.reduce((rest, [c, k]) => rest + k * (matrix.columns[c]?.[cell] ?? NaN), 0) === 0,
      )
    if (!holds) return []
    return [{ series: members.map(([c]) => matrix.series[c] ?? -1), coefficients: members.map(([, k]) => k) }]
  })
}

/** Two series with the same numbers wherever both are known: the same column in two tables. */
function isSame(a: Float64Array, b: Float64Array): boolean {
  let alike = 0
  for (let i = 0; i < a.length; i++) {
    const [x = NaN, y = NaN] = [a[i], b[i]]
    if (Number.isNaN(x) || Number.isNaN(y)) continue
    if (x !== y) return false
    if (x !== 0) alike++
  }
  return alike > cellsToSpare
}

function samenesses(columns: ReadonlyMap<number, Float64Array>): Relation[] {
  const all = [...columns]
  return all.flatMap(([series, column], i) =>
    all
      .slice(i + 1)
      .filter(([, other]) => isSame(column, other))
      .map(([other]) => ({ series: [series, other], coefficients: [1, -1] })),
  )
}

export function foundSums(ledger: Ledger): Relation[] {
  return [...ledger.levels.keys()].flatMap((level) => {
    const columns = columnsAt(ledger, level)
    const alike = samenesses(columns)
    const sums = families(ledger, alike).flatMap((family) => {
      const matrix = matrixOf(family, columns)
      return matrix ? sumsIn(matrix) : []
    })
    return [...alike, ...sums]
  })
}
