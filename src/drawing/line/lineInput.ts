// What the line chart is drawn from.
import type { TimelineStop } from '../../core/scene/scene.ts'
import type { Zero } from '../scale/valueDomain.ts'
import type { LineBreak, LineRange, LineSeries } from './lineSeries.ts'

export interface LineChartInput {
  readonly series: readonly LineSeries[]
  readonly timeline: readonly TimelineStop[]
  readonly breaks: readonly LineBreak[]
  /** Behind the lines. */
  readonly range?: LineRange | undefined
  /** A value with a line of its own: 100 of an index. */
  readonly baseline?: number | undefined
  /** All ticks at once: how many decimals they need depends on their neighbours. */
  readonly formatTicks: (values: readonly number[]) => readonly string[]
  readonly zero: Zero
  readonly width: number
  readonly height: number
}

/** px */
export const typeSize = 12
