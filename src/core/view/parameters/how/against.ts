import type { Against } from '../../viewState.ts'
import { numberIn } from '../numberText.ts'
import type { Parameter } from '../parameter.ts'

function textOf(against: Against | undefined): string {
  if (!against) return ''
  if (against.kind === 'number') return String(against.value)
  return against.kind === 'area' ? `area:${against.id}` : against.kind
}

function read(text: string): Against {
  if (text === 'region' || text === 'parent') return { kind: text }
  if (text.startsWith('area:')) return { kind: 'area', id: text.slice(5) }
  // A leading zero makes a key of it: numbers have none.
  const value = /^-?0\d/.test(text) ? undefined : numberIn(text)
  return value === undefined ? { kind: 'area', id: text } : { kind: 'number', value }
}

/**
 * What values are held against: `region`, `parent`, a number, `area:id`. An id may stand without `area:` where it is no
 * number. Empty: the region.
 */
export const against: Parameter = {
  key: 'against',
  serialise: (view) => textOf(view.against),
  parse: (text) => ({ against: text === '' ? undefined : read(text) }),
}
