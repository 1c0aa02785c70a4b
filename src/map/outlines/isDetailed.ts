import { many } from '../../core/scene/many.ts'
import { remember } from '../../core/scene/remember.ts'
import type { MapOutlines } from '../mapPicture.ts'

/** Points of lines between areas that take longer to paint than a frame may: the districts of a country have as many. */
const manyPoints = 15_000

/** Whether the map is painted a part at a time. */
export const isDetailed = remember(({ areas, borders, rim, parentBorders }: MapOutlines): boolean => {
  if (areas.length >= many) return true
  const lines = [borders, rim, parentBorders].flatMap((some) => some?.coordinates ?? [])
  return lines.reduce((sum, { length }) => sum + length, 0) >= manyPoints
})
