// "12 Raumeinheiten in einer höheren Klasse, 70 in derselben, …", and what stands in the way of comparing.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Moved } from '../../../core/scene/moved/movedOf.ts'
import { outcomes, type Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { movedTexts } from '../../texts/inequality/moved.ts'

export function movedWords(
  scene: Pick<Scene, 'rows'>,
  { moves, seriesBreaks, hasOtherOutlines }: Moved,
  language: Language,
): { readonly sentence: string; readonly warnings: readonly string[] } {
  const f = formatsFor(language)
  const texts = movedTexts[language]
  const { counts } = moves
  const hasNone = counts.higher === 0 && counts.lower === 0
  const parts = outcomes
    .filter((outcome) => counts[outcome] > 0 || (!hasNone && outcome !== 'notComparable'))
    .map((outcome, i) => {
      const count = f.count(counts[outcome])
      return `${i === 0 ? texts.areas(counts[outcome], count) : count} ${texts.outcomes[outcome]}`
    })
  const filtered = scene.rows.length - moves.moves.length
  return {
    sentence: [
      hasNone ? texts.none : '',
      parts.length > 0 ? `${parts.join(', ')}.` : '',
      filtered > 0 ? texts.filtered(f.count(filtered)) : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    warnings: [
      ...seriesBreaks.map(({ at, note }) => texts.break(f.period(at), textIn(note, language))),
      ...(hasOtherOutlines ? [texts.outlines] : []),
    ],
  }
}
