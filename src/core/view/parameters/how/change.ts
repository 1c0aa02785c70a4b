import type { Parameter } from '../parameter.ts'

/** `absolute`: as difference; `relative`: in per cent of the first value. */
export const change: Parameter = {
  key: 'change',
  serialise: (view) => view.change,
  parse: (text) => (text === 'absolute' || text === 'relative' ? { change: text } : undefined),
}
