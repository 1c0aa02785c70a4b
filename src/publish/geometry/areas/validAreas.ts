// KomMonitor's GeoJSON may hold several states of an area, each with its dates; an edition takes those of its own time.
import { firstDay, lastDay } from '../../../core/release/period.ts'
import type { AtlasEdition } from '../../atlas/atlas.ts'
import type { Problem } from '../../problem.ts'
import type { RawArea, RawLayer } from '../formats/rawLayer.ts'
import { geometryNote } from '../geometryProblem.ts'

/** Days as KomMonitor writes them: 2019-01-01, with or without a time; anything else is open. */
const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined

function isValidIn({ from, to }: AtlasEdition, { properties }: RawArea): boolean {
  const begin = dayOf(properties['validStartDate'])
  const end = dayOf(properties['validEndDate'])
  // The end is the first day on which an area is no more.
  const isOver = from !== undefined && end !== undefined && end <= firstDay(from)
  const isYetToCome = to !== undefined && begin !== undefined && begin > lastDay(to)
  return !isOver && !isYetToCome
}

export function validAreas(
  layer: RawLayer,
  edition: AtlasEdition,
): { areas: readonly RawArea[]; problems: Problem[] } {
  if (!layer.columns.includes('validStartDate')) return { areas: layer.areas, problems: [] }
  const areas = layer.areas.filter((area) => isValidIn(edition, area))
  const left = layer.areas.length - areas.length
  if (left === 0) return { areas, problems: [] }
  const message = `${left} of ${layer.areas.length} areas are not valid in the time of this edition and were left out.`
  return {
    areas,
    problems: [geometryNote(edition.file, 'areas-not-valid', message, { column: 'validStartDate' })],
  }
}
