// What the mode of the map says of a chosen area, in a sentence of its own.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'
import { cellText, limitText, signedText, spokenUnit, valueText } from '../../formats/mappedFormats.ts'
import { sinceText } from '../grammar/periodWords.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { directionOf, isComparable } from './directionOf.ts'
import { changeInterval, doubtText, isUnclearAt, modeText } from './modeText.ts'
import { modeTexts } from './modeTexts.ts'

/** Seit 2019 um 2,1 Prozentpunkte gestiegen (95-%-Bereich 0,4 bis 3,8). */
function changeSentence(scene: Scene, row: AreaRow, language: Language): string | undefined {
  const { mode } = scene
  const { mapped } = row
  const say = sentencesIn(language)
  const own = modeTexts[language]
  const interval = changeInterval(scene, row, language)
  if (mode.kind !== 'change' || mode.from === scene.view.period) return undefined
  if (mapped.kind === 'absent') return say.sentence(modeText(scene, row, language) ?? '')
  const since = sinceText(mode.from, language)
  const unit = spokenUnit(scene, language)
  const change = signedText(unit, mapped.value, language)
  const direction = isComparable(scene) ? directionOf(scene, mapped) : undefined
  if (mode.measure === 'relative')
    return own.changedBy.plain(say.named(change, say.relative), since, doubtText(scene, language))
  if (direction === undefined || interval === undefined)
    return own.changedBy.plain(change, since, doubtText(scene, language))
  const by = direction === 'unclear' ? change : valueText(unit, Math.abs(mapped.value), language)
  return own.changedBy[direction](by, since, interval)
}

/** Über der Schwelle (12,0 %), nicht eindeutig: Der 95-%-Bereich schließt sie ein. */
function thresholdSentence(scene: Scene, row: AreaRow, language: Language): string | undefined {
  const { mode, indicator } = scene
  if (mode.kind !== 'threshold' || row.outcome === undefined) return undefined
  const say = sentencesIn(language)
  const own = modeTexts[language]
  const side = own.aboveThreshold[row.outcome === 'higher' ? 'above' : 'below']
  const text = side(limitText(indicator, mode.at, mode.isChosen, language))
  return say.sentence(isUnclearAt(scene, row) ? `${text}, ${own.chanceAtThreshold}` : text)
}

export function modeSentence(scene: Scene, row: AreaRow, language: Language): string | undefined {
  const { mode, view } = scene
  const say = sentencesIn(language)
  switch (mode.kind) {
    case 'change':
      return changeSentence(scene, row, language)
    case 'threshold':
      return thresholdSentence(scene, row, language)
    case 'moved':
      return mode.from === view.period ? undefined : say.sentence(modeText(scene, row, language) ?? '')
    case 'reference': {
      // Municipality and whole are compared with anyway, unless they cannot be.
      const isSaid =
        (mode.against === 'region' || mode.against === 'parent') && row.outcome !== 'notComparable'
      const text = isSaid ? undefined : modeText(scene, row, language)
      return text === undefined ? undefined : say.sentence(text)
    }
    case 'bivariate':
      return (
        row.second &&
        say.listed(textIn(mode.second.name, language), cellText(mode.second, row.second, language))
      )
    case 'value':
    case 'circles':
      return undefined
  }
}
