import type { Parameter } from '../parameter.ts'

export const period: Parameter = {
  key: 'period',
  serialise: (view) => view.period,
  parse: (text) => (text === '' ? undefined : { period: text }),
}
