// Keys that are `1` or `0`.
import type { ViewState } from '../viewState.ts'
import type { Parameter } from './parameter.ts'

type Switch = 'weighted' | 'isZeroApart' | 'areOutliersMarked'

const switchOf = (key: string, part: Switch): Parameter => ({
  key,
  serialise: (view: ViewState) => (view[part] ? '1' : '0'),
  parse: (text) => (text === '1' || text === '0' ? { [part]: text === '1' } : undefined),
})

/** Differences within areas of the level above count by people, not by areas. */
export const weighted = switchOf('weighted', 'weighted')
/** Zero is a class of its own. */
export const zero = switchOf('zero', 'isZeroApart')
/** Values outside the fences of the box map are marked. */
export const outliers = switchOf('outliers', 'areOutliersMarked')
