import type { Parameter } from '../parameter.ts'

export const indicator: Parameter = {
  key: 'indicator',
  serialise: (view) => view.indicator,
  parse: (text) => (text === '' ? undefined : { indicator: text }),
}
