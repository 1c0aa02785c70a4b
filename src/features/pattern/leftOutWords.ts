import type { LeftOutReason } from '../../core/scene/space/patternQuestion.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { spaceTexts } from '../../i18n/texts/space.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'

const namesShown = 5

/** 3 (geheim zu halten), 1 ohne Nachbarn mit Wert (Insel): who took no part; empty where all did. */
export function leftOutWords(
  { rowById }: Pick<Scene, 'rowById'>,
  { areas }: MapOutlines,
  leftOut: ReadonlyMap<LeftOutReason, number>,
  islands: Uint32Array,
  texts: (typeof spaceTexts)['de']['pattern'],
  f: Formats,
): string {
  const parts = [...leftOut].map(([reason, count]) => {
    if (reason === 'filtered') return texts.filtered(f.count(count))
    if (reason === 'outlineless') return texts.outlineless(f.count(count))
    return texts.absent(f.count(count), f.status(reason))
  })
  const names = Array.from(
    islands.slice(0, namesShown),
    (position) => rowById.get(areas[position]?.properties.id ?? '')?.name ?? '',
  )
  const more = islands.length - names.length
  if (islands.length > 0)
    parts.push(texts.islands(f.count(islands.length), names.join(', ') + (more > 0 ? ', …' : '')))
  return parts.join(', ')
}
