import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { modesTexts } from '../../i18n/texts/modes.ts'

/** What has to be said about a comparison over time before anybody believes it. */
export function warningsOf({ mode }: Scene, language: Language): readonly string[] {
  if (mode.kind !== 'change' && mode.kind !== 'moved') return []
  const words = modesTexts[language]
  const f = formatsFor(language)
  const periods = f.list(mode.breaks.map(({ at }) => f.period(at)))
  return [
    ...(mode.breaks.length > 0 ? [words.breakWarning(periods)] : []),
    ...(mode.hasOtherOutlines ? [words.outlinesWarning] : []),
  ]
}
