// What has to be said about a comparison over time before anybody believes it.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { sentencesIn } from '../sentencesIn.ts'

export function warnings({ mode }: Scene, language: Language): readonly string[] {
  if (mode.kind !== 'change' && mode.kind !== 'moved') return []
  const f = formatsFor(language)
  const say = sentencesIn(language)
  const breaks = mode.breaks.map(({ at, note }) => [f.period(at), textIn(note, language)].filter(Boolean))
  return [
    ...(breaks.length > 0 ? [say.breakBetween(breaks.map((parts) => parts.join(': ')).join('; '))] : []),
    ...(mode.hasOtherOutlines ? [say.otherOutlines] : []),
  ]
}
