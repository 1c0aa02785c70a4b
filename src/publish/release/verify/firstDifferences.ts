// Whether JSON says anything that it should not say: every value there must be the one expected. What is expected and not there is
// the caller's business: a later version of the program may write more than an earlier one did.

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Paths of values that differ, such as `dcat:distribution.0.dcat:byteSize`, in order; at most `most`. */
export function firstDifferences(found: unknown, expected: unknown, most = 10): readonly string[] {
  const paths: string[] = []
  const compare = (own: unknown, other: unknown, path: readonly string[]) => {
    if (paths.length >= most) return
    if (Array.isArray(own) && Array.isArray(other) && own.length === other.length)
      for (const [i, item] of own.entries()) compare(item, other[i], [...path, String(i)])
    else if (isMap(own) && isMap(other))
      for (const [key, item] of Object.entries(own)) compare(item, other[key], [...path, key])
    else if (own !== other) paths.push(path.join('.'))
  }
  compare(found, expected, [])
  return paths
}
