// The steady yearly growth that leads from the first value to the last: (y_T / y_0)^(1/T) − 1, T in years.
// Source: any textbook (CAGR). Unit: a share per year, 0.018 for 1.8 %. Example: 12.1 to 14.2 in 9 years → 0.0179408727537.
// Of rates rather a difference in percentage points: growth of a small rate looks great.

/** Undefined from 0 or below, and over no time. */
export function compoundGrowth(first: number, last: number, years: number): number | undefined {
  return first > 0 && last >= 0 && years > 0 ? (last / first) ** (1 / years) - 1 : undefined
}
