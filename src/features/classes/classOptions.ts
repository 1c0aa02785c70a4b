// What can be set about classes, and what a choice becomes.
import { prettyBreaks } from '../../core/classification/methods/prettyBreaks.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { roundHalfUp } from '../../core/statistics/roundHalfUp.ts'
import type { ChosenMethod, ClassChoice } from '../../core/view/viewState.ts'
import { breakDecimals } from '../../i18n/formats/breakDecimals.ts'

/** In the order of the list: own limits last, above their editor. */
export const methodsOffered: readonly ChosenMethod[] = [
  'fixed',
  'jenks',
  'quantile',
  'equal',
  'pretty',
  'sd',
  'box',
  'headtail',
  'unclassed',
  'manual',
]

/** More limits make more classes than there are colours to tell apart. */
export const mostLimits = 8
export const countsOffered = [2, 3, 4, 5, 6, 7, 8, 9] as const
const usualCount = 5

export const hasCount = (method: ChosenMethod): boolean =>
  ['jenks', 'quantile', 'equal', 'pretty', 'sd'].includes(method)
export const hasSpan = (method: ChosenMethod): boolean => method !== 'fixed' && method !== 'manual'

export const methodOf = (choice: ClassChoice | undefined): ChosenMethod => choice?.method ?? 'fixed'

const classesIn = ({ slots }: Scene): number => slots.filter(({ kind }) => kind === 'class').length

/** The number asked for, else the one that is shown. */
export function countOf(scene: Scene, choice: ClassChoice | undefined): number {
  const shown = classesIn(scene)
  return choice?.count ?? (shown >= 2 && shown <= 9 ? shown : usualCount)
}

/** Own limits begin with those that are shown, as they are labelled; instead of shades with a few round ones. */
function firstLimits({ legend }: Scene, decimals: number): readonly number[] {
  const { breaks, domain } = legend
  const middle = (domain[0] + domain[1]) / 2
  const shown = breaks.length > mostLimits ? prettyBreaks(domain, usualCount) : breaks
  const start = shown.length > 0 ? shown : [middle]
  const digits = breakDecimals(start, decimals)
  return start.map((limit) => roundHalfUp(limit, digits))
}

/** What a method becomes in the view after the last choice; `undefined` is the default. `decimals` of what is painted. */
export function choiceOf(
  method: ChosenMethod,
  scene: Scene,
  decimals: number,
  last: ClassChoice | undefined,
): ClassChoice | undefined {
  if (method === 'fixed') return undefined
  if (method === 'manual') return { method, breaks: firstLimits(scene, decimals), span: 'all' }
  const span = last?.span ?? 'all'
  return hasCount(method) ? { method, count: countOf(scene, last), span } : { method, span }
}
