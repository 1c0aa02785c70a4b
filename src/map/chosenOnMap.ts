import { areaMark } from '../core/scene/marks/areaMarks.ts'
import type { MapPicture } from './mapPicture.ts'

/**
 * Which of the chosen areas are on a map, and where there are several what each is marked with: by its place among all of them, as
 * in the charts.
 */
export function chosenOnMap(
  areas: readonly string[],
  isHere: (id: string, place: number) => boolean,
): Pick<MapPicture, 'chosen' | 'marks'> {
  const here = areas.flatMap((id, place) => (isHere(id, place) ? { id, mark: areaMark(place) } : []))
  return {
    chosen: here.map(({ id }) => id),
    ...(areas.length > 1 && { marks: here.map(({ mark }) => mark) }),
  }
}
