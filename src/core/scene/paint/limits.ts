// The class limits of a view: those the indicator ships with, those a method gives, those the reader set.
import { boxFences } from '../../classification/boxFences.ts'
import { quantileClasses } from '../../classification/methods/quantileClasses.ts'
import type { Classes } from '../../release/manifest.ts'
import type { ChosenMethod, ClassChoice } from '../../view/viewState.ts'
import { scenePart } from '../sceneParts.ts'

export interface Limits {
  readonly method: ChosenMethod
  readonly span: 'all' | 'period'
  readonly breaks: readonly number[]
  readonly wished?: number
}

/** Classes where a method leaves the number open. */
const usualCount = 5
export const countOf = ({ method, count }: ClassChoice): number =>
  method === 'unclassed' ? 64 : (count ?? usualCount)
/** Methods whose number of classes comes of the values. */
const isOpen = (method: ChosenMethod): boolean =>
  method === 'box' || method === 'headtail' || method === 'pretty' || method === 'unclassed'

/** `values`: those the limits are computed from, zeros left out where zero is apart; `known`: limits computed before. */
export function limitsOf(
  choice: ClassChoice | undefined,
  shipped: Classes | undefined,
  values: () => ArrayLike<number>,
  known?: readonly number[],
): Limits {
  if (!choice || choice.method === 'fixed')
    return { method: shipped?.method ?? 'fixed', span: 'all', breaks: shipped?.breaks ?? [] }
  const { method, span } = choice
  if (method === 'manual') return { method, span: 'all', breaks: choice.breaks ?? [] }
  const wished = countOf(choice)
  const breaks =
    known ??
    (method === 'quantile'
      ? quantileClasses(values(), wished)
      : scenePart('breaksBy', `classes by ${method}`)(method, values(), wished))
  const isFewer = !isOpen(method) && breaks.length + 1 < wished
  return { method, span, breaks, ...(isFewer && { wished }) }
}

export const fencesOf = (values: ArrayLike<number>): readonly [number, number] | undefined =>
  boxFences(values)
