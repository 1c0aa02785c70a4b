import type { Parameter } from '../parameter.ts'

export const level: Parameter = {
  key: 'level',
  serialise: (view) => view.level,
  parse: (text) => (text === '' ? undefined : { level: text }),
}
