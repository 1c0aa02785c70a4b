// What stands at the axes of bars.
import { textWidth } from '../text/textWidth.ts'
import { niceTicks, roundedScale } from '../scale/linear.ts'

/** From zero, in whole and round steps: 0, 50, 100, 150. */
export function countTicks(counts: readonly number[]): number[] {
  const [least, greatest] = [Math.min(0, ...counts), Math.max(0, ...counts)]
  const [from, to] = roundedScale([least, Math.max(greatest, least + 4)], [0, 1], 4).domain
  return niceTicks(from, to, 4)
}

/** Letters of an axis, px. */
const type = 12

/** As many names as stand beside each other, the last one always. `step`: from one bar to the next. */
export function isLabelled(names: readonly string[], step: number): (index: number) => boolean {
  const widest = names.reduce((most, text) => Math.max(most, textWidth(text, type)), 0) + 10
  const every = Math.max(1, Math.ceil(widest / step))
  return (index) => (names.length - 1 - index) % every === 0
}
