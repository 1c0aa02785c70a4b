// Which unknowns a set of linear equations fixes: the exact audit. An unknown is fixed if and only if its unit vector lies in
// the row space, which elimination shows; what the equations equal does not matter.

/** Arithmetic modulo a prime below 2^26, so that products stay exact; coefficients are ±1, so a wrong zero needs a
 *  minor divisible by this very prime. */
const prime = 67_108_859

function inverse(a: number): number {
  let [oldR, r, oldS, s] = [a, prime, 1, 0]
  while (r !== 0) {
    const q = Math.floor(oldR / r)
    ;[oldR, r] = [r, oldR - q * r]
    ;[oldS, s] = [s, oldS - q * s]
  }
  return ((oldS % prime) + prime) % prime
}

type Row = Map<number, number>

/** row −= factor × pivotRow, dropping zeros. */
function subtract(row: Row, pivotRow: Row, factor: number): void {
  for (const [unknown, coefficient] of pivotRow) {
    const rest = ((row.get(unknown) ?? 0) + (prime - ((factor * coefficient) % prime))) % prime
    if (rest === 0) row.delete(unknown)
    else row.set(unknown, rest)
  }
}

/** `equations`: coefficients by unknown. Worked example: {x − y, y} fixes both; {x + y} fixes none. */
export function determined(equations: readonly ReadonlyMap<number, number>[]): ReadonlySet<number> {
  const pivots = new Map<number, Row>()
  for (const equation of equations) {
    const row: Row = new Map()
    for (const [unknown, coefficient] of equation) row.set(unknown, ((coefficient % prime) + prime) % prime)
    for (const unknown of [...row.keys()]) {
      const pivotRow = pivots.get(unknown)
      const factor = row.get(unknown)
      if (pivotRow && factor !== undefined) subtract(row, pivotRow, factor)
    }
    const [first] = row
    if (!first) continue
    const [pivot, coefficient] = first
    const scale = inverse(coefficient)
    for (const [unknown, own] of row) row.set(unknown, (own * scale) % prime)
    for (const other of pivots.values()) {
      const factor = other.get(pivot)
      if (factor !== undefined) subtract(other, row, factor)
    }
    pivots.set(pivot, row)
  }
  return new Set([...pivots].filter(([, row]) => row.size === 1).map(([pivot]) => pivot))
}
