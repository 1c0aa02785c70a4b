// Order statistics x_(k), the k-th smallest value, without sorting all: values are dealt out into bands of equal width, and a band
// is sorted when a position in it is first asked for. A few quantiles of a quarter of a million values take a tenth of the time
// that sorting takes; where nearly all values fall into one band, as long as sorting.
// Example: 9, 1, 5, 3 → x_(0) 1, x_(2) 5.

/** Values in ascending order: a sorted list or typed array is one. `at` is asked with positions from 0 on only. */
export interface Ordered {
  readonly length: number
  /** Undefined where there is no such position. */
  readonly at: (position: number) => number | undefined
}

/** So few are sorted at once. */
const few = 2000
const bands = 4096

function extent(values: Float64Array): readonly [number, number] {
  let [least, greatest] = [Infinity, -Infinity]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  return [least, greatest]
}

/** The values band by band, and where each band begins. A greater value is never in a lower band. */
function dealOut(values: Float64Array, least: number, scale: number) {
  const starts = new Uint32Array(bands + 1)
  const bandOf = new Uint16Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const band = Math.floor(((values[i] ?? 0) - least) * scale)
    bandOf[i] = band
    starts[band + 1] = (starts[band + 1] ?? 0) + 1
  }
  for (let band = 0; band < bands; band++) starts[band + 1] = (starts[band + 1] ?? 0) + (starts[band] ?? 0)
  const next = starts.slice()
  const dealt = new Float64Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const band = bandOf[i] ?? 0
    const place = next[band] ?? 0
    dealt[place] = values[i] ?? 0
    next[band] = place + 1
  }
  return { dealt, starts }
}

/** The last band that begins at a position or before; bands that hold nothing begin where the next one does. */
function bandAt(starts: Uint32Array, position: number): number {
  let [low, high] = [0, bands]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= position) low = middle
    else high = middle
  }
  return low
}

/** `values` finite; they are left as they are. */
export function orderStatistics(values: ArrayLike<number>): Ordered {
  const all = new Float64Array(values)
  if (all.length <= few) return all.sort()
  const [least, greatest] = extent(all)
  const scale = (bands - 1) / (greatest - least)
  // All are equal, or so near or far that no band has a width.
  if (!(scale > 0 && Number.isFinite(scale))) return all.sort()
  const { dealt, starts } = dealOut(all, least, scale)
  const sorted = new Set<number>()
  return {
    length: dealt.length,
    at: (position) => {
      if (position < 0 || position >= dealt.length) return undefined
      const band = bandAt(starts, position)
      if (!sorted.has(band)) dealt.subarray(starts[band], starts[band + 1]).sort()
      sorted.add(band)
      return dealt[position]
    },
  }
}
