import {
  flagStatuses,
  type AbsentStatus,
  type FlagStatus,
  type Status,
} from '../../../core/release/status.ts'
import type { AtlasTable } from '../../atlas/atlas.ts'

export type Meaning =
  | { readonly kind: 'zero' }
  | { readonly kind: 'absent'; readonly status: AbsentStatus }
  /** A number with a mark beside it: `number` is the text without the mark. */
  | { readonly kind: 'flagged'; readonly flag: FlagStatus; readonly number: string }
  | { readonly kind: 'plain' }
  /** A mark such as "provisional" where the number it belongs to is missing. */
  | { readonly kind: 'bare'; readonly flag: FlagStatus }

const isFlag = (status: Status): status is FlagStatus =>
  status === 'unreliable' || (flagStatuses as readonly Status[]).includes(status)

const isAbsent = (status: Status): status is AbsentStatus =>
  !(flagStatuses as readonly Status[]).includes(status)

/** What a cell's text means by the table's symbols: alone, or before or behind a number ("123p", "(r) 123"). */
export function readSymbol(text: string, symbols: AtlasTable['symbols']): Meaning {
  const status = Object.hasOwn(symbols, text) ? symbols[text] : undefined
  if (status === 'zero') return { kind: 'zero' }
  if (status !== undefined)
    return isAbsent(status) ? { kind: 'absent', status } : { kind: 'bare', flag: status }
  if (text === '') return { kind: 'absent', status: 'missing' }
  for (const symbol in symbols) {
    const meaning = symbols[symbol]
    if (symbol === '' || meaning === undefined || meaning === 'zero' || !isFlag(meaning)) continue
    const number = text.endsWith(symbol)
      ? text.slice(0, -symbol.length)
      : text.startsWith(symbol)
        ? text.slice(symbol.length)
        : undefined
    if (number !== undefined && /\d/.test(number))
      return { kind: 'flagged', flag: meaning, number: number.trim() }
  }
  return { kind: 'plain' }
}
