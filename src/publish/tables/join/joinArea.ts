// Finds a delivered key among the areas of the edition that counts. Never joins what is only similar: it proposes.
import { isPeriod, isWithin } from '../../../core/release/period.ts'
import { nearestWord } from '../../atlas/nearestWord.ts'
import type { AreaKeys } from '../observations.ts'

type LevelKeys = NonNullable<ReturnType<AreaKeys['levels']['get']>>
export type EditionKeys = LevelKeys[number]

/**
 * The edition a period's rows stand on: the one that holds for the period, unless one is declared. A level that has no
 * edition of that name (rows of parents in the same table) takes the one that holds at the time the declared one begins.
 */
export function editionOf(
  editions: LevelKeys,
  period: string,
  declared: string | undefined,
): EditionKeys | undefined {
  const named = editions.find((e) => e.edition === declared)
  const time = declared !== undefined && isPeriod(declared) ? declared : period
  return named ?? editions.find((e) => isWithin(time, e.from, e.to))
}

/** From when to when an edition holds, for messages. */
export function span({ from, to }: Pick<EditionKeys, 'from' | 'to'>): string {
  if (from === undefined) return to === undefined ? 'at all times' : `up to ${to}`
  return to === undefined ? `from ${from} on` : `${from} to ${to}`
}

export interface KeyFault {
  readonly code: string
  readonly message: string
  readonly hint?: string
}

/** What a spreadsheet may have made of a key: leading zeros lost, `.0` or an exponent added, blanks around. */
function repairs(key: string, lengths: ReadonlySet<number>): string[] {
  const plain = key.replace(/[.,]0+$/, '')
  const whole = /^\d+([.,]\d+)?e[+]?\d+$/i.test(plain) ? String(Number(plain.replace(',', '.'))) : plain
  return [whole, ...[...lengths].map((length) => whole.padStart(length, '0')), key.replace(/\s/g, '')]
}

const lengthsCache = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>()

function lengthsOf(ids: ReadonlySet<string>): ReadonlySet<number> {
  const known = lengthsCache.get(ids)
  if (known) return known
  const lengths = new Set([...ids].map((id) => id.length))
  lengthsCache.set(ids, lengths)
  return lengths
}

/** Why a key is not among the areas of `edition`, and what was probably meant. */
export function keyFault(key: string, level: string, edition: EditionKeys, editions: LevelKeys): KeyFault {
  const elsewhere = editions.find((e) => e !== edition && e.ids.has(key))
  if (elsewhere)
    return {
      code: 'key-of-other-edition',
      message: `the key "${key}" belongs to the areas that hold ${span(elsewhere)}, not ${span(edition)}`,
      hint: `Deliver the areas of the right edition, declare edition: ${elsewhere.edition} for the table, or keyChanges for the level ${level}.`,
    }
  const repaired = repairs(key, lengthsOf(edition.ids)).find((r) => r !== key && edition.ids.has(r))
  if (repaired !== undefined)
    return {
      code: repaired.endsWith(key) ? 'key-lost-zero' : 'key-changed',
      message: repaired.endsWith(key)
        ? `the key "${key}" has lost its leading zero`
        : `the key "${key}" was changed by a spreadsheet`,
      hint: `Write "${repaired}" as text, or declare areaKey: { pad: ${repaired.length} } for the table.`,
    }
  const nearest = /^\d+$/.test(key) ? undefined : nearestWord(key, edition.ids)
  return {
    code: 'key-unknown',
    message: `the key "${key}" is in no edition of the level ${level}`,
    ...(nearest !== undefined && { hint: `Did you mean "${nearest}"?` }),
  }
}
