/** Σ coefficient × series = 0 at every area and period: "women + men − all = 0". */
export interface Relation {
  readonly series: readonly number[]
  readonly coefficients: readonly number[]
}

/** One key for a relation and its mirror image, whatever the order of its series. */
export function relationKey({ series, coefficients }: Relation): string {
  const members = series.map((s, i) => [s, coefficients[i] ?? 0] as const).toSorted((a, b) => a[0] - b[0])
  const sign = members[0]?.[1] === -1 ? -1 : 1
  return members.map(([s, c]) => `${s}:${c * sign}`).join(' ')
}
