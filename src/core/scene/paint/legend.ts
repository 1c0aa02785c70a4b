// The legend as instrument: histogram of what is painted over a domain that stays still, limits, areas and people per slot.
import { goodnessOfFit } from '../../classification/goodnessOfFit.ts'
import type { AreaRow, HistogramBin, Legend } from '../scene.ts'
import { classPlace, type Painting } from './painting.ts'

/** Bars of the histogram: narrow enough to show the shape at legend width, wide enough to be seen (about 7 px). */
const binCount = 30

/** The numbers that are painted as classes. */
function paintedNumbers(rows: readonly AreaRow[]): readonly number[] {
  const values: number[] = []
  for (const { mapped, isFiltered } of rows)
    if (mapped.kind === 'number' && !isFiltered) values.push(mapped.value)
  return values
}

/** Bars of equal width, so that heights compare; each in the colour of the class that its middle falls into. */
function histogram(values: readonly number[], painting: Painting): readonly HistogramBin[] {
  const [from, to] = painting.domain
  const width = (to - from) / binCount
  if (width <= 0) return []
  const counts = Array.from({ length: binCount }, () => 0)
  for (const value of values) {
    const bin = Math.min(binCount - 1, Math.max(0, Math.floor((value - from) / width)))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts.map((count, i) => ({
    from: from + i * width,
    to: i === binCount - 1 ? to : from + (i + 1) * width,
    count,
    slot: classPlace({ kind: 'number', value: from + (i + 0.5) * width }, painting),
  }))
}

/** Published denominators per slot; undefined where there are none at all. */
function peoplePerSlot(rows: readonly AreaRow[], slots: number): readonly number[] | undefined {
  const people = Array.from({ length: slots }, () => 0)
  let isCounted = false
  for (const { cell, slot } of rows) {
    if (cell.denominator === undefined) continue
    isCounted = true
    people[slot] = (people[slot] ?? 0) + cell.denominator
  }
  return isCounted ? people : undefined
}

export function legendOf(rows: readonly AreaRow[], painting: Painting): Legend {
  const { slots, breaks, domain, method, span, wished, fences } = painting
  const counts = slots.map(() => 0)
  for (const { slot } of rows) counts[slot] = (counts[slot] ?? 0) + 1
  const hasClasses = slots[0]?.kind === 'class'
  const values = hasClasses ? paintedNumbers(rows) : []
  const gvf = breaks.length > 0 ? goodnessOfFit(values, breaks) : undefined
  const people = peoplePerSlot(rows, slots.length)
  return {
    domain,
    bins: hasClasses ? histogram(values, painting) : [],
    breaks,
    method,
    span,
    counts,
    ...(wished !== undefined && { wished }),
    ...(gvf !== undefined && { gvf }),
    ...(fences && { fences }),
    ...(people && { people }),
  }
}
