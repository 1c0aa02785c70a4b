// How a standing is drawn: shape and colour, so that either alone tells it. No red, no green: higher is not worse.
import { outcomeColors } from '../../core/classification/color/outcomeColors.ts'
import type { MarkShape } from '../../core/scene/marks/areaMarks.ts'

export type MarkedOutcome = 'higher' | 'similar' | 'lower' | 'notComparable'

export const outcomeMarks: Readonly<
  Record<MarkedOutcome, { readonly shape: MarkShape; readonly color: string }>
> = {
  higher: { shape: 'triangle', color: outcomeColors.higher },
  similar: { shape: 'circle', color: '#5f7080' },
  lower: { shape: 'invertedTriangle', color: '#8a6d1f' },
  notComparable: { shape: 'ring', color: '#5f7080' },
}
