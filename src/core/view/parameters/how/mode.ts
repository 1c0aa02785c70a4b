import { modes } from '../../viewState.ts'
import type { Parameter } from '../parameter.ts'

/** What the map shows of the indicator. */
export const mode: Parameter = {
  key: 'mode',
  serialise: (view) => view.mode,
  parse: (text) => {
    const known = modes.find((name) => name === text)
    return known && { mode: known }
  },
}
