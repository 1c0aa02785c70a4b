// Keys with a whole number; empty: as usual.
import { fewestGroups, greatestSeed, mostGroups, permutationCounts } from '../../viewState.ts'
import { numberIn } from '../numberText.ts'
import type { Parameter } from '../parameter.ts'

const wholeNumberOf = (
  key: 'seed' | 'permutations' | 'groups',
  isPossible: (value: number) => boolean,
): Parameter => ({
  key,
  serialise: (view) => String(view[key] ?? ''),
  parse: (text) => {
    const value = numberIn(text)
    if (value === undefined) return text === '' ? { [key]: undefined } : undefined
    return Number.isInteger(value) && isPossible(value) ? { [key]: value } : undefined
  },
})

/** Of everything that draws by chance: plausible ranks, pattern, types. */
export const seed = wholeNumberOf('seed', (value) => value >= 0 && value <= greatestSeed)
/** Random arrangements a pattern is held against. */
export const permutations = wholeNumberOf('permutations', (value) =>
  permutationCounts.some((count) => count === value),
)
/** Number of types of areas. */
export const groups = wholeNumberOf('groups', (value) => value >= fewestGroups && value <= mostGroups)
