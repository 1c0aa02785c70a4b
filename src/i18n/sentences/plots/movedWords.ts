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
  // As on the map: what has no number now is named by what it is, and only the rest of what has no move is not comparable.
  const absent = new Map<string, number>()
  for (const { row, outcome } of moves.moves)
    if (outcome === 'notComparable' && row.cell.kind === 'absent')
      absent.set(f.status(row.cell.status), (absent.get(f.status(row.cell.status)) ?? 0) + 1)
  const left = counts.notComparable - [...absent.values()].reduce((sum, count) => sum + count, 0)
  const told = outcomes
    .filter((outcome) => (outcome === 'notComparable' ? left > 0 : counts[outcome] > 0 || !hasNone))
    .map(
      (outcome) => [texts.outcomes[outcome], outcome === 'notComparable' ? left : counts[outcome]] as const,
    )
  const parts = [...told, ...absent].map(([text, count], i) => {
    const number = f.count(count)
    return `${i === 0 ? texts.areas(count, number) : number} ${text}`
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
