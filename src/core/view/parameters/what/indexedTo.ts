import type { Parameter } from '../parameter.ts'

/** Period that series are indexed to; empty: none. */
export const indexedTo: Parameter = {
  key: 'index',
  serialise: (view) => view.indexedTo ?? '',
  parse: (text) => ({ indexedTo: text === '' ? undefined : text }),
}
