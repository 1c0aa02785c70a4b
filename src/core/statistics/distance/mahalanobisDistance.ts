// How unlike things are in several dimensions at once, dimensions that say the same counting once.
// Definition: d = √((x − y)ᵀ S⁻¹ (x − y)), S the covariances over n − 1. No unit. Solved by elimination with the greatest pivot.
// Source: Mahalanobis 1936; as R's mahalanobis(). Example: (10, 20, 3), (12, 18, 4), (30, 10, 9), (11, 22, 2), (28, 12, 8)
// from the first: 0, 2, 2.828427, 2.645751, 2. Other neighbours come first than by standardised Euclidean distance.

type Matrix = readonly (readonly number[])[]

function covariances(rows: Matrix): Matrix {
  const n = rows.length
  const means = (rows[0] ?? []).map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / n)
  const apart = rows.map((row) => row.map((x, k) => x - (means[k] ?? 0)))
  return means.map((_, j) =>
    means.map((__, k) => apart.reduce((sum, row) => sum + (row[j] ?? 0) * (row[k] ?? 0), 0) / (n - 1)),
  )
}

/** x with matrix · x = right; undefined where the matrix is singular, to rounding. */
function solve(matrix: Matrix, right: readonly number[]): readonly number[] | undefined {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const scale = Math.max(...matrix.map((row, i) => Math.abs(row[i] ?? 0)))
  for (let k = 0; k < rows.length; k++) {
    const [pivot] = rows.slice(k).toSorted((a, b) => Math.abs(b[k] ?? 0) - Math.abs(a[k] ?? 0))
    const head = pivot?.[k] ?? 0
    if (!pivot || Math.abs(head) <= 1e-12 * scale) return undefined
    const at = rows.indexOf(pivot)
    rows[at] = rows[k] ?? pivot
    rows[k] = pivot.map((x) => x / head)
    for (const [i, row] of rows.entries())
      if (i !== k) rows[i] = row.map((x, column) => x - (row[k] ?? 0) * (rows[k]?.[column] ?? 0))
  }
  return rows.map((row) => row.at(-1) ?? 0)
}

/** Between the things at two places; undefined where there are no more things than dimensions, or one follows from others. */
export function mahalanobisDistance(rows: Matrix, one: number, other: number): number | undefined {
  const dimensions = rows[0]?.length ?? 0
  if (dimensions === 0 || rows.length <= dimensions) return undefined
  const apart = (rows[one] ?? []).map((x, k) => x - (rows[other]?.[k] ?? 0))
  const solved = solve(covariances(rows), apart)
  if (!solved) return undefined
  return Math.sqrt(
    Math.max(
      0,
      apart.reduce((sum, x, k) => sum + x * (solved[k] ?? 0), 0),
    ),
  )
}
