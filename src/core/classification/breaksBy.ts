// Class limits of any computed method. All of them: inner limits, ascending, distinct; class i holds (breaks[i−1], breaks[i]]
// (see classify.ts); every value counts, ties as often as they occur. Fewer distinct values than classes: fewer classes.
import { boxBreaks } from './methods/boxBreaks.ts'
import { equalBreaks } from './methods/equalBreaks.ts'
import { headTailBreaks } from './methods/headTailBreaks.ts'
import { naturalBreaks } from './methods/naturalBreaks.ts'
import { prettyBreaks } from './methods/prettyBreaks.ts'
import { quantileBreaks } from './methods/quantileBreaks.ts'
import { distinctUpTo } from './methods/quantileClasses.ts'
import { sdBreaks } from './methods/sdBreaks.ts'

export type ComputedMethod =
  'jenks' | 'quantile' | 'equal' | 'sd' | 'box' | 'headtail' | 'pretty' | 'unclassed'

/** Shades of `unclassed`: more than eyes tell apart, so that a colour stands for each value. */
export const shades = 64

/** `values` finite; `count` 2 to 9, ignored where the method settles it (box, headtail, unclassed). */
export function breaksBy(
  method: ComputedMethod,
  values: ArrayLike<number> | readonly number[],
  count: number,
): readonly number[] {
  const classes = distinctUpTo(values, Math.max(2, count))
  if (classes < 2) return []
  switch (method) {
    case 'jenks':
      return naturalBreaks(values, classes)
    case 'quantile':
      return quantileBreaks(values, classes)
    case 'equal':
      return equalBreaks(values, classes)
    case 'sd':
      return sdBreaks(values, classes)
    case 'box':
      return boxBreaks(values)
    case 'headtail':
      return headTailBreaks(values)
    case 'pretty':
      return prettyBreaks(values, classes)
    case 'unclassed':
      return equalBreaks(values, shades)
  }
}
