// The numbers that the map paints, or sorts by: values, changes, counts. Each sentence about their spread and their ends
// takes them from here, so that none speaks of a value where a change is shown.
import type { Cell } from '../../../core/release/dataset.ts'
import type { Language } from '../../../core/release/localText.ts'
import { remember } from '../../../core/scene/remember.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { signedText, spokenUnit, valueText } from '../../formats/mappedFormats.ts'
import { shownRows } from '../heading/extentText.ts'
import { sentencesIn } from '../sentencesIn.ts'

export type NumberKind = 'value' | 'change' | 'count'

export interface PaintedNumber {
  readonly row: AreaRow
  readonly value: number
}

export const numberKind = ({ mode, indicator }: Scene): NumberKind =>
  mode.kind === 'change'
    ? 'change'
    : mode.kind === 'circles' && indicator.kind !== 'count'
      ? 'count'
      : 'value'

const valueOf = (cell: Cell): number | undefined => (cell.kind === 'number' ? cell.value : undefined)
const countOf = (cell: Cell): number | undefined => (cell.kind === 'number' ? cell.numerator : undefined)

const numberOf: Record<NumberKind, (row: AreaRow) => number | undefined> = {
  value: ({ cell }) => valueOf(cell),
  change: ({ mapped }) => valueOf(mapped),
  count: ({ cell }) => countOf(cell),
}

/** Of the areas that are left, the highest first; equal ones in natural order. */
export const paintedNumbers = remember((scene: Scene): readonly PaintedNumber[] => {
  const valueIn = numberOf[numberKind(scene)]
  return shownRows(scene)
    .flatMap((row) => {
      const value = valueIn(row)
      return value === undefined ? [] : [{ row, value }]
    })
    .toSorted((a, b) => b.value - a.value)
})

/** The same with the lowest first; sorted anew, so that equal ones keep their order. */
export const lowestFirst = remember((numbers: readonly PaintedNumber[]): readonly PaintedNumber[] =>
  numbers.toSorted((a, b) => a.value - b.value),
)

/** 24,9 % · +2,1 Prozentpunkte · 60 */
export function numberText(scene: Scene, x: number, language: Language): string {
  const kind = numberKind(scene)
  if (kind === 'count') return formatsFor(language).count(x)
  return (kind === 'change' ? signedText : valueText)(spokenUnit(scene, language), x, language)
}

function bareText(scene: Scene, x: number, language: Language): string {
  const f = formatsFor(language)
  const kind = numberKind(scene)
  if (kind === 'count') return f.count(x)
  return (kind === 'change' ? f.bareDifference : f.bare)(spokenUnit(scene, language), x)
}

/** 8,0 bis 33,0 % · −1,0 bis +4,5 Prozentpunkte; one number where both read the same */
export function rangeText(
  scene: Scene,
  numbers: readonly PaintedNumber[],
  language: Language,
): string | undefined {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (!first || !last) return undefined
  const greatest = numberText(scene, first.value, language)
  if (numberText(scene, last.value, language) === greatest) return greatest
  return sentencesIn(language).fromTo(bareText(scene, last.value, language), greatest)
}
