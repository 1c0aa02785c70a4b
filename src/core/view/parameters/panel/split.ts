import { undivided } from '../../viewState.ts'
import { numberIn } from '../numberText.ts'
import type { Parameter } from '../parameter.ts'

/** Of two maps in one place: per cent left of the line, or `left`, `right`, `beside`. */
export const split: Parameter = {
  key: 'split',
  serialise: (view) => String(view.split),
  parse: (text) => {
    const share = numberIn(text)
    const known = undivided.find((name) => name === text)
    if (share === undefined) return known && { split: known }
    return Number.isInteger(share) && share >= 0 && share <= 100 ? { split: share } : undefined
  },
}
