// Areas must lie where their parents lie. One that doesn't may be an island; if most don't, the coordinates are wrong.
import type { Problem } from '../../problem.ts'
import type { AreaDraft, EditionDraft, Polygons } from '../areas/areaDraft.ts'
import { geometryError, geometryWarning, listed } from '../geometryProblem.ts'
import { interiorPoint } from '../shape/interiorPoint.ts'
import { isInPolygons } from '../shape/pointInArea.ts'
import { areaFinder } from './areaFinder.ts'

/** Vertices tried besides the point inside; an outline simplified apart from its parent has a few on the wrong side. */
const samples = 32

interface Pair {
  readonly area: AreaDraft
  readonly parent: AreaDraft
}

export function checkPlaces(draft: EditionDraft, parents: readonly EditionDraft[]): Problem[] {
  const byId = new Map(parents.toReversed().flatMap(({ areas }) => areas.map((area) => [area.id, area])))
  const pairs = draft.areas.flatMap((area): Pair[] => {
    const parent = area.parent === undefined ? undefined : byId.get(area.parent)
    return parent && parent.polygons.length > 0 && area.polygons.length > 0 ? [{ area, parent }] : []
  })
  const outside = pairs.filter(({ area, parent }) => !liesIn(area.polygons, parent.polygons))
  if (outside.length * 2 > pairs.length) return [allOutside(draft, outside, pairs.length)]
  const finders = parents.map(({ areas }) => areaFinder(areas))
  return outside.map(({ area, parent }) => {
    const point = interiorPoint(area.polygons)
    const found = point && finders.map((find) => find(point)).find((other) => other !== undefined)
    const where = found ? `in ${found.id}` : `outside every area of the level ${draft.level.parent}`
    return geometryWarning(
      draft.edition.file,
      'area-outside-parent',
      `The area ${area.id} lies ${where}, not in its parent ${parent.id}.`,
      {
        value: area.id,
        hint: 'Correct the outline or the parent, unless it is an island.',
      },
    )
  })
}

function liesIn(polygons: Polygons, parent: Polygons): boolean {
  const point = interiorPoint(polygons)
  if (point && isInPolygons(point, parent)) return true
  const vertices = polygons.flatMap(([outer = []]) => outer)
  const step = Math.max(1, Math.floor(vertices.length / samples))
  const tried = vertices.filter((_, i) => i % step === 0)
  return tried.filter((vertex) => isInPolygons(vertex, parent)).length * 2 > tried.length
}

function allOutside({ edition, level }: EditionDraft, outside: readonly Pair[], total: number): Problem {
  const ids = outside.map(({ area }) => area.id)
  const isSwapped = outside.every(({ area, parent }) => liesIn(swapped(area.polygons), parent.polygons))
  const message = `${outside.length} of ${total} areas lie outside their parents in the level ${level.parent}${isSwapped ? ': latitude and longitude are swapped' : ''}.`
  return geometryError(edition.file, 'areas-outside-parents', message, {
    value: listed(ids),
    hint: isSwapped
      ? 'Write longitude before latitude, in this file or in that of the parents.'
      : 'Check crs: here and at the parent level, and the keys of the parents.',
  })
}

const swapped = (polygons: Polygons): Polygons =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [y, x])))
