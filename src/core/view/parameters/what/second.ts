import type { Parameter } from '../parameter.ts'

/** The other indicator of two. */
export const second: Parameter = {
  key: 'second',
  serialise: (view) => view.second ?? '',
  parse: (text) => ({ second: text === '' ? undefined : text }),
}
