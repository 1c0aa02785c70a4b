import { additions as known } from '../../viewState.ts'
import { idList } from '../idList.ts'
import type { Parameter } from '../parameter.ts'

/** What panels show beyond the usual, or without it, comma-separated. */
export const additions: Parameter = {
  key: 'with',
  serialise: (view) => idList.serialise(view.additions),
  parse: (text) => {
    const names: readonly string[] = idList.parse(text)
    const isKnown = names.every((name) => known.some((one) => one === name))
    return isKnown ? { additions: known.filter((one) => names.includes(one)) } : undefined
  },
}
