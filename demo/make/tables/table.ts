// A table as an office keeps it: a header, rows of texts. Files differ only in how they are written down.

export interface Table {
  readonly path: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** German decimal comma, no thousands separator; as many decimals as there are. */
export const german = (value: number): string => String(value).replace('.', ',')

/** Groups in the order in which they first appear. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
