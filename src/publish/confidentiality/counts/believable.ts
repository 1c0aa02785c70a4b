// Found sums as far as they can be believed. Where b is 0 wherever it is known, "all = a" is found beside a declared
// "all = a + b": together they would settle b for good, and what is settled cannot be protected.
import { determined } from '../audit/determined.ts'
import { marks, mustBeWithheld, type CountSeries, type Ledger, type Slice } from './ledger.ts'
import { relationKey, type Relation } from './relation.ts'

const holdsNothing = ({ numbers, marks: own }: Slice): boolean =>
  numbers.every((number) => number === 0 || Number.isNaN(number)) && !own.some((mark) => mustBeWithheld(mark))

/** Series without anything to hide: everybody guesses their zeros, and withholding one would protect nothing. */
function emptySeries({ series }: Ledger): CountSeries[] {
  return series.filter(({ slices }) => slices.size > 0 && [...slices.values()].every(holdsNothing))
}

function markPlain({ slices }: CountSeries): void {
  for (const { numbers, marks: own } of slices.values())
    for (const [i, number] of numbers.entries()) if (number === 0) own[i] = (own[i] ?? 0) | marks.plain
}

/** How many series relations settle without a look at any number. */
function settled(relations: Iterable<Relation>, empty: ReadonlySet<number>): number {
  const rows = [...relations].map(({ series, coefficients }) => {
    const terms = series.map((s, i): [number, number] => [s, coefficients[i] ?? 0])
    return new Map(terms.filter(([s]) => !empty.has(s)))
  })
  return determined(rows.filter((row) => row.size > 0)).size
}

/** All declared relations, and of the found ones those that settle nothing. Marks the zeros of empty series as plain. */
export function believable(
  ledger: Ledger,
  declared: readonly Relation[],
  found: readonly Relation[],
): readonly Relation[] {
  const empty = emptySeries(ledger)
  for (const series of empty) markPlain(series)
  const indexes = new Set(empty.map(({ index }) => index))
  const kept = new Map(declared.map((relation) => [relationKey(relation), relation]))
  const least = settled(kept.values(), indexes)
  for (const relation of found)
    if (settled([...kept.values(), relation], indexes) === least) kept.set(relationKey(relation), relation)
  return [...kept.values()]
}
