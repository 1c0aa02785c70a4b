// What a scene shows, in one phrase for all its sentences: indicator, period, mode. Where it shows it is `extentText`.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { limitText } from '../../formats/mappedFormats.ts'
import { spanText } from '../grammar/periodWords.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { againstText } from '../slotText.ts'

/** Kinderarmut · Kinderarmut (Prozent) */
function subjectText({ name, unit }: Indicator, withUnit: boolean, language: Language): string {
  return sentencesIn(language).subject(
    textIn(name, language),
    withUnit && textIn(unit.name, language) !== textIn(name, language) ? textIn(unit.name, language) : '',
  )
}

/** Both indicators and their period; each its own where they differ. */
function pairParts(scene: Scene, withUnit: boolean, language: Language): readonly string[] {
  const { mode, indicator, view } = scene
  if (mode.kind !== 'bivariate') return []
  const f = formatsFor(language)
  const say = sentencesIn(language)
  const subjects = [indicator, mode.second].map((each) => subjectText(each, withUnit, language))
  const periods = [
    f.referencePeriod(indicator, view.period),
    f.referencePeriod(mode.second, mode.secondPeriod),
  ]
  const [first = '', second = ''] = subjects
  const [period = '', secondPeriod = ''] = periods
  if (period === secondPeriod) return [say.both(first, second), period]
  return [say.both(`${first}, ${period},`, `${second}, ${secondPeriod}`)]
}

function modeParts(scene: Scene, language: Language): readonly string[] {
  const { mode, indicator, view } = scene
  const say = sentencesIn(language)
  const period = formatsFor(language).referencePeriod(indicator, view.period)
  switch (mode.kind) {
    case 'value':
    case 'bivariate':
      return [period]
    case 'change':
    case 'moved': {
      const words = mode.kind === 'moved' ? say.classMoves : say.change[mode.measure]
      if (mode.from === view.period) return [words(say.until(period)), say.noEarlier]
      return [words(spanText(mode.from, view.period, language))]
    }
    case 'threshold':
      return [period, say.thresholdAt(limitText(indicator, mode.at, mode.isChosen, language))]
    case 'reference':
      return [period, say.comparedWith(againstText(scene, language))]
    case 'circles':
      return [period, say.asCircles]
  }
}

/** Kinderarmut, 31.12.2024 · Kinderarmut, Veränderung 2019 bis 2024 · Kinderarmut und Medianalter, 31.12.2024 */
export function titleText(scene: Scene, language: Language, withUnit = false): string {
  if (scene.mode.kind === 'bivariate') return pairParts(scene, withUnit, language).join(', ')
  return [subjectText(scene.indicator, withUnit, language), ...modeParts(scene, language)].join(', ')
}

/** What the map paints beside values: Veränderung 2019 bis 2024 · Schwelle 18,8 % */
export const paintedPhrase = (scene: Scene, language: Language): string | undefined =>
  modeParts(scene, language).at(-1)

/** Several maps of values beside each other, where the view is one. Without another period there are no two. */
export const arrangementText = ({ view, mode }: Scene, language: Language): string | undefined =>
  view.mode === 'swipe' && !('from' in mode) ? undefined : sentencesIn(language).severalMaps[view.mode]
