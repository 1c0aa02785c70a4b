// A few words to send along with a link: what it shows, and the first chosen area.
import type { Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { announcement } from '../description/announcement.ts'
import { arrangementText, titleText } from '../heading/titleText.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { areaSentence } from './areaSentence.ts'
import { rowWords } from './rowWords.ts'

/**
 * Kinderarmut, 31.12.2024. Altenau (Nordkreis): 15,0 %, 60 von 400. Etwa wie der Nordkreis insgesamt (13,6 %). `beside`: what a
 * chart shows with it, as "Zusammenhang: Medianalter".
 */
export function shareText(scene: Scene, language: Language, beside?: string): string {
  const say = sentencesIn(language)
  const [first] = scene.chosen
  const more = beside === undefined ? [] : [beside]
  if (!first) return [announcement(scene, language), ...more].map(say.sentence).join(' ')
  const arrangement = arrangementText(scene, language)
  const title = [
    titleText(scene, language),
    ...(arrangement === undefined ? [] : [arrangement]),
    ...more,
  ].join(', ')
  const { row } = first
  const { name, place, value, counts, text } = rowWords(scene, row, language)
  // A row says all there is to say of absences, categories and pairs; else the sentence says the rest of it.
  if (row.cell.kind === 'absent' || scene.indicator.kind === 'category' || scene.mode.kind === 'bivariate')
    return [title, text].map(say.sentence).join(' ')
  const head = place === undefined ? name : say.named(name, place)
  const figures = [value, counts].filter((part) => part !== undefined).join(', ')
  return [say.sentence(title), say.listed(head, figures), areaSentence(scene, first, language)]
    .join(' ')
    .trim()
}
