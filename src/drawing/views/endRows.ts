// Lines of a chart that are too many for a picture: as many from both ends, and those that must not be missing.

/** In their order. */
export function endRows<T>(rows: readonly T[], most: number, isWished: (row: T) => boolean): readonly T[] {
  if (rows.length <= most) return rows
  const wished = rows.filter(isWished).length
  const ends = Math.max(2, Math.floor((most - wished) / 2))
  return rows.filter((row, i) => i < ends || i >= rows.length - ends || isWished(row))
}
