import type { Parameter } from './parameter.ts'

/** `1`: differences within areas of the level above count by people, not by areas. */
export const weighted: Parameter = {
  key: 'weighted',
  serialise: (view) => (view.weighted ? '1' : '0'),
  parse: (text) => (text === '1' || text === '0' ? { weighted: text === '1' } : undefined),
}
