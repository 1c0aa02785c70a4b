import { idList } from './idList.ts'
import type { Parameter } from './parameter.ts'

/** Indicators of charts over several, comma-separated; empty: the charts choose. */
export const indicators: Parameter = {
  key: 'indicators',
  serialise: (view) => idList.serialise(view.indicators),
  parse: (text) => ({ indicators: idList.parse(text) }),
}
