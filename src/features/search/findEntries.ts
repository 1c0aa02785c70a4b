// The results of a query, in groups: indicators, then the areas of each level.
import type { Level } from '../../core/release/manifest.ts'
import { remember } from '../../core/scene/remember.ts'
import { beginnings, matchesWords, matchGrade, wordsOf } from '../../i18n/spelling/matchesWords.ts'
import type { SearchEntry } from './searchEntries.ts'

export interface ResultGroup {
  /** Absent for the group of indicators. */
  readonly level?: Level
  readonly entries: readonly SearchEntry[]
  /** Found but not listed. */
  readonly more: number
}
export interface Results {
  readonly groups: readonly ResultGroup[]
  readonly count: number
}

const mostInGroup = 7

/** Of thousands of areas few are found. */
const partsOf = remember(({ name }: SearchEntry) => beginnings(name))

/** `lists`: one list a group. Within a group the best met come first, else the given order stays. */
export function findEntries(query: string, lists: readonly (readonly SearchEntry[])[]): Results {
  const words = wordsOf(query)
  if (words.length === 0) return { groups: [], count: 0 }
  const found = lists
    .map((list) =>
      list
        .filter(({ text }) => matchesWords(words, text))
        .map((entry) => ({ entry, grade: matchGrade(words, partsOf(entry)) }))
        .toSorted((a, b) => a.grade - b.grade)
        .map(({ entry }) => entry),
    )
    .filter((entries) => entries.length > 0)
  return { groups: found.map(groupOf), count: found.reduce((sum, entries) => sum + entries.length, 0) }
}

function groupOf(entries: readonly SearchEntry[]): ResultGroup {
  const [first] = entries
  return {
    ...(first?.kind === 'area' && { level: first.level }),
    entries: entries.slice(0, mostInGroup),
    more: Math.max(0, entries.length - mostInGroup),
  }
}
