// Quantile, type 7: linear between the order statistics, h = (n − 1)p, x_⌊h⌋ + (h − ⌊h⌋)(x_⌊h⌋+1 − x_⌊h⌋).
// Convention: as R's default, numpy and Excel's QUANTIL.INKL. Source: Hyndman & Fan 1996.
// Example: 1, 2, 4, 8 at p = 0.5 → h 1.5, 2 + 0.5 · 2 = 3.

import type { Ordered } from './orderStatistics.ts'

/** `sorted` ascending, `p` from 0 to 1; undefined for no values. */
export function quantile(sorted: Ordered, p: number): number | undefined {
  const h = (sorted.length - 1) * p
  if (h < 0) return undefined
  const below = sorted.at(Math.floor(h))
  const above = sorted.at(Math.ceil(h))
  if (below === undefined || above === undefined) return undefined
  return below + (h - Math.floor(h)) * (above - below)
}
