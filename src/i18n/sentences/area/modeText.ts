// What the mode of the map adds to an area's value: its change, its outcome. Directions come from intervals and outcomes of
// the scene, never from a sign.
import type { Language } from '../../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { mappedText, mappedUnit, limitText } from '../../formats/mappedFormats.ts'
import { sinceText, whenText } from '../grammar/periodWords.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { directionOf } from './directionOf.ts'
import { modeTexts } from './modeTexts.ts'
import { heldAgainst } from './referenceText.ts'

/** 0,4 bis 3,8 */
export function changeInterval(scene: Scene, { mapped }: AreaRow, language: Language): string | undefined {
  if (mapped.kind === 'absent' || mapped.lower === undefined || mapped.upper === undefined) return undefined
  const { bare } = formatsFor(language)
  const unit = mappedUnit(scene, language)
  return sentencesIn(language).fromTo(bare(unit, mapped.lower), bare(unit, mapped.upper))
}

/** Why a change means little. */
export function doubtText({ mode }: Scene, language: Language): string | undefined {
  const own = modeTexts[language]
  if (mode.kind !== 'change') return undefined
  return mode.breaks.length > 0 ? own.acrossBreak : mode.hasOtherOutlines ? own.acrossOutlines : undefined
}

/** +2,1 Pp. (0,4 bis 3,8) seit 2019 */
function changeText(scene: Scene, row: AreaRow, language: Language): string {
  const { mode, view } = scene
  const say = sentencesIn(language)
  const own = modeTexts[language]
  if (mode.kind !== 'change' || mode.from === view.period) return say.noEarlier
  const since = sinceText(mode.from, language)
  const { mapped } = row
  if (mapped.kind === 'absent') return own.noChange(since, formatsFor(language).status(mapped.status))
  const beside = mode.measure === 'relative' ? say.relative : changeInterval(scene, row, language)
  return [
    own.changed(mappedText(scene, mapped, language), beside, since),
    directionOf(scene, mapped) === 'unclear' ? own.unclear : undefined,
    doubtText(scene, language),
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** Höher als Musterland insgesamt (19,5 %): by the outcome alone. */
function referenceText(scene: Scene, row: AreaRow, language: Language): string | undefined {
  const { mode } = scene
  if (mode.kind !== 'reference' || row.outcome === undefined) return undefined
  const say = sentencesIn(language)
  const own = modeTexts[language]
  if (mode.against !== 'number' && mode.reference?.id === row.id) return own.itself
  const held = (grammar: 'nominative' | 'dative') => heldAgainst(scene, row, language, grammar)
  if (row.outcome === 'notComparable') {
    const other = held('dative')
    return other === undefined ? say.outcome.notComparable : own.notComparableWith(other)
  }
  const other = held('nominative')
  return other && say.standing[row.outcome](other)
}

/** Whether chance may have put the value on its side of the threshold. */
export function isUnclearAt({ mode }: Scene, { cell }: AreaRow): boolean {
  if (mode.kind !== 'threshold' || cell.kind === 'absent') return false
  const { lower, upper } = cell
  return lower !== undefined && upper !== undefined && lower <= mode.at && mode.at <= upper
}

function thresholdText(scene: Scene, row: AreaRow, language: Language): string | undefined {
  const { mode, indicator } = scene
  if (mode.kind !== 'threshold' || row.outcome === undefined) return undefined
  const say = sentencesIn(language)
  const own = modeTexts[language]
  const side = say.threshold[row.outcome === 'higher' ? 'above' : 'below']
  const text = side(limitText(indicator, mode.at, mode.isChosen, language))
  return isUnclearAt(scene, row) ? `${text}, ${own.unclear}` : text
}

/** Undefined where the mode says nothing beyond the value. */
export function modeText(scene: Scene, row: AreaRow, language: Language): string | undefined {
  const { mode, view } = scene
  if (row.cell.kind === 'absent') return undefined
  switch (mode.kind) {
    case 'change':
      return changeText(scene, row, language)
    case 'moved':
      if (mode.from === view.period) return sentencesIn(language).noEarlier
      return row.outcome && modeTexts[language].movedSince[row.outcome](whenText(mode.from, language))
    case 'threshold':
      return thresholdText(scene, row, language)
    case 'reference':
      return referenceText(scene, row, language)
    case 'value':
    case 'circles':
    case 'bivariate':
      return undefined
  }
}
