import { sortColumns } from '../viewState.ts'
import type { Parameter } from './parameter.ts'

/** Column that the table is sorted by: `name` upwards, `-value` downwards. */
export const sort: Parameter = {
  key: 'sort',
  serialise: ({ sort: { column, descending } }) => `${descending ? '-' : ''}${column}`,
  parse: (text) => {
    const descending = text.startsWith('-')
    const column = sortColumns.find((name) => name === (descending ? text.slice(1) : text))
    return column && { sort: { column, descending } }
  },
}
