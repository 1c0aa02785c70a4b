import type { Parameter } from '../parameter.ts'

/** Pins a release; without it the newest is shown. */
export const release: Parameter = {
  key: 'release',
  serialise: (view) => view.release,
  parse: (text) => (text === '' ? undefined : { release: text }),
}
