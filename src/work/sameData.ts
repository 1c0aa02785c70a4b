type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null

/** Typed arrays, and lists. */
function entriesOf(value: object): ArrayLike<unknown> | undefined {
  if (Array.isArray(value)) return value
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return value as unknown as ArrayLike<unknown>
  return undefined
}

/** Whether two plain inputs hold the same: numbers (NaN is NaN), texts, lists, typed arrays, objects of these. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isPlain(a) || !isPlain(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
  const [as, bs] = [entriesOf(a), entriesOf(b)]
  if (as && bs) {
    if (as.length !== bs.length) return false
    for (let i = 0; i < as.length; i++) if (!sameData(as[i], bs[i])) return false
    return true
  }
  // Maps, Sets and the like are told by identity only.
  if (Object.getPrototypeOf(a) !== Object.prototype) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameData(a[key], b[key]))
}
