// What stands under a picture of the map: what it is, what is painted, where it comes from.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { spokenUnit } from '../../formats/mappedFormats.ts'
import { headingText } from '../heading/headingText.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { severalWarnings } from './severalWarnings.ts'
import { warnings } from './warnings.ts'

/** What a scene does not know of itself. */
export interface Origin {
  /** In place of the indicator's own source. */
  readonly source?: string
  readonly release?: string
}

/** What the colours mean; nothing where the name says it. */
function shownText(scene: Scene, language: Language): string {
  const { mode, indicator } = scene
  const { shown } = sentencesIn(language)
  const unit = textIn(indicator.unit.name, language)
  const isUnitSaid = unit === textIn(indicator.name, language)
  switch (mode.kind) {
    case 'value':
      return isUnitSaid ? '' : unit
    case 'change': {
      const spoken = spokenUnit(scene, language)
      return mode.measure === 'relative'
        ? shown.relative
        : spoken === indicator
          ? unit
          : textIn(spoken.unit.symbol, language)
    }
    case 'circles':
      return indicator.kind === 'count' ? shown.count : shown.circles
    case 'moved':
    case 'threshold':
    case 'reference':
    case 'bivariate':
      return shown[mode.kind]
  }
}

/** Kinderarmut, Veränderung 2019 bis 2024, 12 Orte: Prozentpunkte. Quelle: Amt für Muster, Datenstand 2026.1. */
export function caption(scene: Scene, language: Language, { source, release }: Origin = {}): string {
  const say = sentencesIn(language)
  const shown = shownText(scene, language)
  const heading = headingText(scene, language)
  const from = source ?? textIn(scene.indicator.source, language)
  const origin = [from && say.source(from), release && say.release(release)].filter(Boolean).join(', ')
  return [
    say.sentence(shown === '' ? heading : `${heading}: ${shown}`),
    ...warnings(scene, language),
    ...severalWarnings(scene, language),
    ...(origin === '' ? [] : [say.sentence(origin)]),
  ].join(' ')
}
