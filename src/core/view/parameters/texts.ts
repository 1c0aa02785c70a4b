// Keys with one id, period or word.
import type { Parameter } from './parameter.ts'

type Needed = 'release' | 'indicator' | 'level' | 'period'
type Spare = 'report' | 'from' | 'second' | 'indexedTo' | 'order'

const needed = (key: Needed): Parameter => ({
  key,
  serialise: (view) => view[key],
  parse: (text) => (text === '' ? undefined : { [key]: text }),
})

/** Empty: as usual. */
const spare = (key: string, part: Spare, possible = /./s): Parameter => ({
  key,
  serialise: (view) => view[part] ?? '',
  parse: (text) => {
    if (text === '') return { [part]: undefined }
    return possible.test(text) ? { [part]: text } : undefined
  },
})

/** Pins a release; without it the newest is shown. */
export const release = needed('release')
export const indicator = needed('indicator')
export const level = needed('level')
export const period = needed('period')
/** First period of a change; empty: the first comparable one. */
export const from = spare('from', 'from')
/** The other indicator of two. */
export const second = spare('second', 'second')
/** Period that series are indexed to; empty: none. */
export const indexedTo = spare('index', 'indexedTo')
/** Rows of the heat map: `parent`, or `indicator:id`. Empty: natural order. */
export const order = spare('order', 'order', /^(parent$|indicator:.)/s)
/** A packed definition, no longer than a link may be; read where reports are made. */
export const report = spare('report', 'report', /^[\w-]{1,6000}$/)
