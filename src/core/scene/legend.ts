// The legend as instrument: histogram of the chosen period over a domain that stays still, limits, counts per slot.
import type { Classes } from '../release/manifest.ts'
import type { AreaRow, HistogramBin, Legend } from './scene.ts'
import { slotOf, type Slots } from './slots.ts'

/** Bars of the histogram: narrow enough to show the shape at legend width, wide enough to be seen (about 7 px). */
const binCount = 30

/** Bars of equal width, so that heights compare; each in the colour of the class that its middle falls into. */
function histogram(rows: readonly AreaRow[], slots: Slots): readonly HistogramBin[] {
  const [from, to] = slots.domain
  const width = (to - from) / binCount
  if (width <= 0) return []
  const counts = Array.from({ length: binCount }, () => 0)
  for (const { cell } of rows) {
    if (cell.kind !== 'number') continue
    const bin = Math.min(binCount - 1, Math.max(0, Math.floor((cell.value - from) / width)))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts.map((count, i) => ({
    from: from + i * width,
    to: i === binCount - 1 ? to : from + (i + 1) * width,
    count,
    slot: slotOf({ kind: 'number', value: from + (i + 0.5) * width }, slots, false),
  }))
}

export function legendOf(
  rows: readonly AreaRow[],
  slots: Slots,
  method: Classes['method'],
  isCategory: boolean,
): Legend {
  const counts = slots.all.map(() => 0)
  for (const { slot } of rows) counts[slot] = (counts[slot] ?? 0) + 1
  return {
    domain: slots.domain,
    bins: isCategory ? [] : histogram(rows, slots),
    breaks: slots.breaks,
    method,
    counts,
  }
}
