import type { Language } from '../../../core/release/localText.ts'
import { breaksBetween } from '../../../core/release/lookups.ts'
import { comparePeriods } from '../../../core/release/period.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { breakTexts } from '../../texts/breaks.ts'

function breaksBeside({ indicator }: Scene, periods: readonly string[]): Scene['indicator']['breaks'] {
  const inOrder = periods.toSorted(comparePeriods)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  return first === undefined || last === undefined ? [] : breaksBetween(indicator, first, last)
}

/** What has to be said beside a comparison over time, in short. `periods`: whose maps stand beside each other. */
export function comparisonWarnings(
  scene: Scene,
  language: Language,
  periods: readonly string[] = [],
): readonly string[] {
  const { mode } = scene
  const words = breakTexts[language]
  const f = formatsFor(language)
  const isCompared = mode.kind === 'change' || mode.kind === 'moved'
  const breaks = (isCompared ? mode.breaks : breaksBeside(scene, periods)).map(({ at }) => f.period(at))
  return [
    ...(breaks.length > 0 ? [words.breakWarning(f.list(breaks))] : []),
    ...(isCompared && mode.hasOtherOutlines ? [words.outlinesWarning] : []),
  ]
}
