// Numbers as delivered, times `scale`; categories as texts.
import type { AtlasIndicator } from '../atlas/atlas.ts'
import type { Geography } from './geography.ts'
import { emptyValues, type LevelValues } from './levelValues.ts'
import { absenceAt, type SeriesAtLevel } from './series/series.ts'

export function directValues(
  indicator: AtlasIndicator,
  scale: number,
  series: SeriesAtLevel,
  level: string,
  geography: Geography,
): LevelValues {
  const values = emptyValues(indicator.id, level, geography, series.periods, false)
  const texts = series.texts && Array.from<string | undefined>({ length: values.value.length })
  for (let cell = 0; cell < values.value.length; cell++) {
    const number = series.numbers[cell] ?? NaN
    const text = series.texts?.get(cell)
    if (texts && text !== undefined) texts[cell] = text
    if (text !== undefined || !Number.isNaN(number)) {
      values.value[cell] = number * scale
      values.status[cell] = series.flags.get(cell)
      values.isEntry[cell] = 1
    } else values.status[cell] = absenceAt(series, cell)
    if (series.absent.has(cell)) values.isEntry[cell] = 1
  }
  return { ...values, ...(texts && { texts }), origin: (cell) => series.origin(cell) }
}
