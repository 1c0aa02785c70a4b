// Whether two indicators are tied by the way they are computed, so that they move together whatever the areas are like.
// `part`: one goes into the other. `denominator`: both are divided by the same (Pearson 1897: spurious correlation).
import type { Cell } from '../../release/dataset.ts'
import type { LocalText } from '../../release/localText.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { Column } from './column.ts'

export type Kinship =
  | { readonly kind: 'same' }
  /** What they share, as the office names it; absent where it bears no name. */
  | { readonly kind: 'part' | 'denominator'; readonly of?: LocalText }

const wordOf = (text: LocalText | undefined) => (text?.de ?? text?.en ?? '').trim().toLowerCase()

const areSame = (a: LocalText | undefined, b: LocalText | undefined) =>
  wordOf(a) !== '' && wordOf(a) === wordOf(b)

/** What the manifest alone tells: the same labels, a count that the other is computed from, an index and what it names. */
export function declaredKinship(first: Indicator, second: Indicator): Kinship | undefined {
  if (first.id === second.id) return { kind: 'same' }
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    if (one.kind === 'index' && one.related.includes(other.id)) return { kind: 'part', of: other.name }
    for (const label of [one.numeratorLabel, one.kind === 'count' ? one.name : undefined])
      if (label && (areSame(label, other.numeratorLabel) || areSame(label, other.denominatorLabel)))
        return { kind: 'part', of: label }
  }
  if (areSame(first.denominatorLabel, second.denominatorLabel))
    return { kind: 'denominator', ...(first.denominatorLabel && { of: first.denominatorLabel }) }
  return undefined
}

type Part = 'count' | 'denominator'
const parts: readonly Part[] = ['count', 'denominator']

/** What is counted above or below the line in a cell; an indicator that is a count is its own. */
function partOf(indicator: Indicator, cell: Cell | undefined, part: Part): number | undefined {
  if (cell?.kind !== 'number') return undefined
  if (part === 'denominator') return cell.denominator
  return cell.numerator ?? (indicator.kind === 'count' ? cell.value : undefined)
}

const labelOf = (indicator: Indicator, part: Part) =>
  part === 'denominator'
    ? indicator.denominatorLabel
    : (indicator.numeratorLabel ?? (indicator.kind === 'count' ? indicator.name : undefined))

/** The two have the very same number in every area given: no accident with ten or more that are not all alike. */
function areEqualThroughout(
  first: Column,
  a: Part,
  second: Column,
  b: Part,
  places: readonly number[],
): boolean {
  const seen = new Set<number>()
  for (const place of places) {
    const x = partOf(first.indicator, first.cells[place], a)
    if (x === undefined || x !== partOf(second.indicator, second.cells[place], b)) return false
    seen.add(x)
  }
  return places.length >= 10 && seen.size > 2
}

/** The manifest's word, else what the published counts show; `places` are those of the pairs. */
export function kinshipOf(first: Column, second: Column, places: readonly number[]): Kinship | undefined {
  const declared = declaredKinship(first.indicator, second.indicator)
  if (declared && declared.kind !== 'denominator') return declared
  for (const a of parts)
    for (const b of parts)
      if (areEqualThroughout(first, a, second, b, places)) {
        const of = labelOf(first.indicator, a) ?? labelOf(second.indicator, b)
        return {
          kind: a === 'denominator' && b === 'denominator' ? 'denominator' : 'part',
          ...(of && { of }),
        }
      }
  return declared
}
