// Where a value axis begins. Lines may leave zero out, but only when it lies far away, and the chart then says so.

/** Zero belongs on the axis unless the smallest value is more than this part of the largest. */
const zeroBelongsBelow = 0.8

export interface ValueDomain {
  readonly domain: readonly [number, number]
  readonly hasZero: boolean
}

/** Domain over all given values; undefined where there are none. */
export function valueDomain(values: readonly number[]): ValueDomain | undefined {
  if (values.length === 0) return undefined
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const near = Math.min(Math.abs(low), Math.abs(high))
  const far = Math.max(Math.abs(low), Math.abs(high))
  const hasZero = (low <= 0 && high >= 0) || near <= far * zeroBelongsBelow
  if (!hasZero) return { domain: [low, high], hasZero }
  return { domain: [Math.min(0, low), Math.max(0, high)], hasZero }
}
