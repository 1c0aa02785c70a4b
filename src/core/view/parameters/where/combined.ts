import { idList } from '../idList.ts'
import type { Parameter } from '../parameter.ts'

/** Areas that are combined into one. */
export const combined: Parameter = {
  key: 'combine',
  serialise: (view) => idList.serialise(view.combined),
  parse: (text) => ({ combined: [...new Set(idList.parse(text))] }),
}
