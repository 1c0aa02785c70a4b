// So many classes by quantiles; fewer where there are fewer distinct values. As `breaksBy` has it, whose other methods come later.
import { quantileBreaks } from './quantileBreaks.ts'

/** The number of distinct values, counted up to `most`. */
export function distinctUpTo(values: ArrayLike<number>, most: number): number {
  const distinct = new Set<number>()
  for (let i = 0; i < values.length && distinct.size < most; i++) distinct.add(values[i] ?? NaN)
  return distinct.size
}

/** Limits for `count` classes, 2 or more; none where all values are equal. */
export function quantileClasses(values: ArrayLike<number>, count: number): readonly number[] {
  const classes = distinctUpTo(values, Math.max(2, count))
  return classes < 2 ? [] : quantileBreaks(values, classes)
}
