// Class limits as labels without gap or overlap: neighbours share one limit and one text, so that no two limits may read
// the same, and 5, 9, 13 need no decimals.
import { roundHalfUp } from '../../core/statistics/roundHalfUp.ts'

/** More digits than this tell nobody anything. */
const most = 6

/** Fewest digits that show the limits exactly, at most `decimals`; more only where two limits would read the same. */
export function breakDecimals(breaks: readonly number[], decimals: number): number {
  let digits = 0
  while (digits < decimals && breaks.some((limit) => roundHalfUp(limit, digits) !== limit)) digits++
  const areApart = () => new Set(breaks.map((limit) => roundHalfUp(limit, digits))).size === breaks.length
  while (digits < most && !areApart()) digits++
  return digits
}
