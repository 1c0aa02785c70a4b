import type { Filter } from '../../viewState.ts'
import { idList } from '../idList.ts'
import { numberIn } from '../numberText.ts'
import type { Parameter } from '../parameter.ts'

function textOf(filter: Filter): string {
  switch (filter.kind) {
    case 'within':
      return `in:${idList.serialise(filter.ids)}`
    case 'only':
      return `only:${idList.serialise(filter.ids)}`
    case 'range':
      return `value:${filter.from}..${filter.to}`
    case 'above':
    case 'below':
      return `${filter.kind}:${filter.at}`
  }
}

function listFilter(kind: 'within' | 'only', text: string): Filter | undefined {
  const ids = idList.parse(text)
  return ids.length === 0 ? undefined : { kind, ids }
}

function rangeFilter(text: string): Filter | undefined {
  const [from, to, ...more] = text.split('..').map(numberIn)
  return from !== undefined && to !== undefined && from <= to && more.length === 0
    ? { kind: 'range', from, to }
    : undefined
}

function sideFilter(kind: 'above' | 'below', text: string): Filter | undefined {
  const at = numberIn(text)
  return at === undefined ? undefined : { kind, at }
}

function read(text: string): Filter | undefined {
  const colon = text.indexOf(':')
  const [name, rest] = [text.slice(0, colon), text.slice(colon + 1)]
  if (name === 'in') return listFilter('within', rest)
  if (name === 'only') return listFilter('only', rest)
  if (name === 'value') return rangeFilter(rest)
  return name === 'above' || name === 'below' ? sideFilter(name, rest) : undefined
}

/** `in:id,id;only:id,id;value:5..10;above:5;below:10`, in the order they were set. */
export const filters: Parameter = {
  key: 'filter',
  serialise: (view) => view.filters.map(textOf).join(';'),
  parse: (text) => {
    const found = text === '' ? [] : text.split(';').map(read)
    const known = found.filter((filter) => filter !== undefined)
    return known.length === found.length ? { filters: known } : undefined
  },
}
