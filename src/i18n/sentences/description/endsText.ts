// The areas at one end of the numbers, by name, at most three. Areas whose numbers read the same stand together: if more
// share a place than can be named, they are counted, so that none is picked out by chance.
import type { Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { countOfAreas } from '../heading/extentText.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { numberText, type PaintedNumber } from './paintedNumbers.ts'

export const mostNamed = 3

/** Jettingen (33,0 %) · Mitte (Südkreis: 33,0 %), where another area bears the same name */
export function namedText(scene: Scene, { row, value }: PaintedNumber, language: Language): string {
  const { id, name, parentName } = row
  const say = sentencesIn(language)
  const text = numberText(scene, value, language)
  const isShared = scene.rows.some((other) => other.name === name && other.id !== id)
  return isShared && parentName !== undefined ? say.namedIn(name, parentName, text) : say.named(name, text)
}

/** Jettingen (33,0 %) und 4 Orte mit je 28,0 %; `numbers` from this end on */
export function endsText(scene: Scene, numbers: readonly PaintedNumber[], language: Language): string {
  const parts: string[] = []
  let at = 0
  let named = 0
  while (at < numbers.length && named < mostNamed) {
    const text = numberText(scene, numbers[at]?.value ?? 0, language)
    const end = numbers.findIndex((other, i) => i > at && numberText(scene, other.value, language) !== text)
    const alike = numbers.slice(at, end === -1 ? undefined : end)
    const isCounted = named + alike.length > mostNamed
    if (isCounted) parts.push(sentencesIn(language).alike(countOfAreas(alike.length, scene, language), text))
    else parts.push(...alike.map((number) => namedText(scene, number, language)))
    if (isCounted) break
    named += alike.length
    at += alike.length
  }
  return formatsFor(language).list(parts)
}
