// The five figures of a box plot, after Tukey 1977: quartiles (type 7, over ALL values: ten areas with the same value count
// ten times), whiskers to the last value within 1.5 interquartile ranges of the box, what lies beyond is an outlier.
// Convention: quartiles as R's quantile(); R's boxplot() uses hinges, which differ slightly for even n.
// Worked example: T20 → 5.325 | 8.6 | 13.725, whiskers 2.1 and 24.7, one outlier (31.5).
import { fencesOf } from '../../classification/boxFences.ts'
import { quantile } from '../../statistics/quantile.ts'

export interface BoxFigures {
  readonly lowWhisker: number
  readonly firstQuartile: number
  readonly median: number
  readonly thirdQuartile: number
  readonly highWhisker: number
}

/** Fewer values make no box: its quartiles would be single areas. */
const fewestForBox = 5

/** Undefined for fewer than five values. */
export function boxFigures(values: readonly number[]): BoxFigures | undefined {
  if (values.length < fewestForBox) return undefined
  const sorted = Float64Array.from(values).sort()
  const fences = fencesOf(sorted)
  const [first, median, third] = [0.25, 0.5, 0.75].map((p) => quantile(sorted, p))
  if (!fences || first === undefined || median === undefined || third === undefined) return undefined
  const low = sorted.find((value) => value >= fences[0])
  const high = sorted.findLast((value) => value <= fences[1])
  return {
    // A quartile between two values may lie beyond the last one within the fence; a whisker never reaches into the box.
    lowWhisker: Math.min(low ?? first, first),
    firstQuartile: first,
    median,
    thirdQuartile: third,
    highWhisker: Math.max(high ?? third, third),
  }
}

export const isOutlier = (value: number, { lowWhisker, highWhisker }: BoxFigures): boolean =>
  value < lowWhisker || value > highWhisker
