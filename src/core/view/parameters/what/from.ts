import type { Parameter } from '../parameter.ts'

/** First period of a change; empty: the first comparable one. */
export const from: Parameter = {
  key: 'from',
  serialise: (view) => view.from ?? '',
  parse: (text) => ({ from: text === '' ? undefined : text }),
}
