// Head/tail breaks for values with few high ones: split at the mean, then the head (values above it) again, as long as the
// head holds at most 40 % of what was split. Source: Jiang 2013, threshold as classInt "headtails". At most nine classes.
// Worked example: T20 → 10.99, 19.857142857 (7 of 20 lie above the first limit, 3 of 7 above the second: more than 40 %).
import { extent } from './extent.ts'

const threshold = 0.4
const mostLimits = 8

export function headTailBreaks(values: ArrayLike<number>): readonly number[] {
  const limits: number[] = []
  let head = Float64Array.from(values)
  while (limits.length < mostLimits) {
    const [least, greatest] = extent(head) ?? [0, 0]
    if (least === greatest) break
    const mean = head.reduce((sum, value) => sum + value, 0) / head.length
    limits.push(mean)
    const next = head.filter((value) => value > mean)
    if (next.length / head.length > threshold) break
    head = next
  }
  return limits
}
