// Where a value axis begins. Lines may leave zero out, but only when it lies far away, and the chart then says so.

/**
 * Zero belongs on the axis unless the smallest value is more than this part of the largest. Shares, rates and counts have a
 * true zero and keep it longer than ages, incomes and indices, whose zero says nothing.
 */
const zeroBelongsBelow = { true: 0.9, distant: 0.6 }
export type Zero = keyof typeof zeroBelongsBelow

export interface ValueDomain {
  readonly domain: readonly [number, number]
  readonly hasZero: boolean
}

/** Domain over all given values; undefined where there are none. */
export function valueDomain(values: readonly number[], zero: Zero): ValueDomain | undefined {
  if (values.length === 0) return undefined
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const near = Math.min(Math.abs(low), Math.abs(high))
  const far = Math.max(Math.abs(low), Math.abs(high))
  const hasZero = (low <= 0 && high >= 0) || near <= far * zeroBelongsBelow[zero]
  if (!hasZero) return { domain: [low, high], hasZero }
  return { domain: [Math.min(0, low), Math.max(0, high)], hasZero }
}
