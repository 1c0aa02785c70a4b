// The map in words: what it is, how areas are painted, how numbers spread, which areas stand at the ends, what has no value,
// and what makes a comparison doubtful.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { quantile } from '../../../core/statistics/quantile.ts'
import { formatsFor } from '../../formats.ts'
import { countOfAreas, extentText, shownRows } from '../heading/extentText.ts'
import { titleText } from '../heading/titleText.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { absenceCounts, categoryCounts, changeCounts, slotCounts } from './countsText.ts'
import { endsText, mostNamed, namedText } from './endsText.ts'
import {
  lowestFirst,
  numberKind,
  numberText,
  paintedNumbers,
  rangeText,
  type PaintedNumber,
} from './paintedNumbers.ts'
import { warnings } from './warnings.ts'

/** Values: 8,0 bis 33,0 %, Median 15,0 %, and both ends; few ones all by name. */
function spreadSentences(
  scene: Scene,
  numbers: readonly PaintedNumber[],
  language: Language,
): readonly string[] {
  const say = sentencesIn(language)
  const kind = numberKind(scene)
  const range = rangeText(scene, numbers, language) ?? ''
  if (numbers.length <= 2 * mostNamed) {
    const names = numbers.map((number) => namedText(scene, number, language))
    return [say.listed(say.numbers[kind], formatsFor(language).list(names))]
  }
  const upwards = lowestFirst(numbers)
  const median = numberText(
    scene,
    quantile(
      upwards.map(({ value }) => value),
      0.5,
    ) ?? 0,
    language,
  )
  if (range === median) return [say.allEqual(say.numbers[kind], range)]
  return [
    say.spread(say.numbers[kind], range, median),
    say.listed(say.upperEnd[kind], endsText(scene, numbers, language)),
    say.listed(say.lowerEnd[kind], endsText(scene, upwards, language)),
  ]
}

/** How many areas are painted how, where that is not a matter of classes. */
export function countsOf(scene: Scene, language: Language): string {
  switch (scene.mode.kind) {
    case 'change':
      return changeCounts(scene, language)
    case 'moved':
    case 'threshold':
    case 'reference':
      return slotCounts(scene, 'outcome', language)
    case 'bivariate':
      return slotCounts(scene, 'pair', language)
    case 'value':
    case 'circles':
      return ''
  }
}

function paintedSentences(scene: Scene, language: Language): readonly string[] {
  const say = sentencesIn(language)
  if (shownRows(scene).length === 0) return [say.noneLeft]
  const numbers = paintedNumbers(scene)
  if (numbers.length === 0) return scene.mode.kind === 'change' ? [] : [say.noneHasValue]
  if (scene.indicator.kind === 'category')
    return [say.listed(say.numbers.value, categoryCounts(scene, language))]
  const counts = countsOf(scene, language)
  const { mode, indicator } = scene
  if (mode.kind === 'bivariate') {
    const names = [indicator, mode.second].map(({ shortName, name }) => textIn(shortName ?? name, language))
    return counts === '' ? [] : [say.listed(say.pair(names[0] ?? '', names[1] ?? ''), counts)]
  }
  return [...(counts === '' ? [] : [say.sentence(counts)]), ...spreadSentences(scene, numbers, language)]
}

function absenceSentence(scene: Scene, language: Language): string | undefined {
  const say = sentencesIn(language)
  const { mode, rows } = scene
  const areShown = shownRows(scene).length
  if (areShown === 0) return undefined
  const absences = absenceCounts(scene, language)
  const isOfTwo = mode.kind === 'change' || mode.kind === 'bivariate'
  if (absences === '') return isOfTwo || areShown < rows.length ? undefined : say.allHaveValues
  if (mode.kind === 'change') return say.listed(say.withoutChange, absences)
  return mode.kind === 'bivariate' ? say.listed(say.withoutBoth, absences) : say.without(absences)
}

/** What the dashed line runs around. */
function dashedSentence(scene: Scene, language: Language): string | undefined {
  const { combined } = scene
  return combined && sentencesIn(language).dashed(countOfAreas(combined.ids.length, scene, language))
}

/** Text alternative of one map. */
export function mapDescription(scene: Scene, language: Language): string {
  const title = titleText(scene, language, true)
  return [
    sentencesIn(language).mapIs([title, extentText(scene, language)].join(', ')),
    ...paintedSentences(scene, language),
    absenceSentence(scene, language),
    dashedSentence(scene, language),
    ...warnings(scene, language),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}
