import { chosenMethods, type ClassChoice } from '../../viewState.ts'
import { numberIn } from '../numberText.ts'
import type { Parameter } from '../parameter.ts'

const [fewest, most] = [2, 9]

/** `fixed:5,9,13`: limits the reader set. */
const limitsText = (breaks: readonly number[]) => `fixed:${breaks.join(',')}`

function textOf(classes: ClassChoice | undefined): string {
  if (!classes) return ''
  const { method, count, breaks = [], span } = classes
  const first = method === 'manual' ? limitsText(breaks) : method
  const number = method !== 'manual' && count !== undefined ? `:${count}` : ''
  return `${first}${number}${span === 'period' ? ':period' : ''}`
}

function manual(text: string): ClassChoice | undefined {
  const breaks = text.split(',').map(numberIn)
  const limits = breaks.filter((limit) => limit !== undefined)
  const isAscending = limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit))
  if (limits.length !== breaks.length || !isAscending || limits.length > most - 1) return undefined
  return { method: 'manual', breaks: limits, span: 'all' }
}

function read(text: string): ClassChoice | undefined {
  const parts = text.split(':')
  const span = parts.at(-1) === 'period' ? 'period' : 'all'
  const [name, detail, ...more] = span === 'period' ? parts.slice(0, -1) : parts
  if (more.length > 0) return undefined
  if ((name === 'fixed' || name === 'manual') && detail !== undefined) return manual(detail)
  const method = chosenMethods.find((known) => known === name)
  if (!method || method === 'manual') return undefined
  if (detail === undefined) return { method, span }
  const count = numberIn(detail)
  const isPossible = count !== undefined && Number.isInteger(count) && count >= fewest && count <= most
  return isPossible ? { method, count, span } : undefined
}

/** `method:count`, `fixed:5,9,13`; `:period` behind it where limits are those of the chosen period. Empty: as shipped. */
export const classes: Parameter = {
  key: 'classes',
  serialise: (view) => textOf(view.classes),
  parse: (text) => {
    if (text === '') return { classes: undefined }
    const choice = read(text)
    return choice && { classes: choice }
  },
}
