/** Least and greatest of the values; undefined for none. Example: 3, 1, 2 → [1, 3]. */
export function extent(values: ArrayLike<number>): readonly [number, number] | undefined {
  let [least, greatest] = [Infinity, -Infinity]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  return least <= greatest ? [least, greatest] : undefined
}

/**
 * Ascending, distinct, and with values on both sides of the outermost ones. Example: 0, 2, 2, 9 for values from 1 to 9 → 2.
 */
export function limitsInside(
  limits: readonly number[],
  [least, greatest]: readonly [number, number],
): readonly number[] {
  const inside = limits.filter((limit) => limit >= least && limit < greatest)
  return [...new Set(inside)].toSorted((a, b) => a - b)
}
