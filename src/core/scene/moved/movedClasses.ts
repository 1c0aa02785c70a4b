// The classes in which areas move: those of the map of values, also while the map shows something else.
import { valuePainting, type PaintInput } from '../paint/valuePainting.ts'
import type { ChosenMethod, Mode } from '../../view/viewState.ts'

export interface MovedClasses {
  readonly breaks: readonly number[]
  readonly method: ChosenMethod
  readonly span: 'all' | 'period'
  /** One more than `breaks`. */
  readonly colors: readonly string[]
}

/** Modes in which the reader's classes are of values; in others they may be of changes. */
const ofValues: ReadonlySet<Mode> = new Set(['value', 'moved', 'circles', 'multiples', 'indicators', 'swipe'])

export function movedClasses(input: PaintInput): MovedClasses {
  const { view } = input
  const { classes, ...rest } = view
  const isOfValues = ofValues.has(view.mode) && classes?.method !== 'unclassed'
  const { breaks, method, span, slots } = valuePainting({ ...input, view: isOfValues ? view : rest })
  const colors = slots.flatMap((slot) => (slot.kind === 'class' ? [slot.color] : []))
  return { breaks, method, span, colors }
}
