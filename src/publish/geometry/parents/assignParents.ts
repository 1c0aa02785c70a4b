// Every area of a level with a parent level gets its parent: by key, or by place where no key is declared.
import type { Problem } from '../../problem.ts'
import { applyAreaKey } from '../areas/applyAreaKey.ts'
import type { AreaDraft, EditionDraft } from '../areas/areaDraft.ts'
import { geometryError, listed } from '../geometryProblem.ts'
import { interiorPoint } from '../shape/interiorPoint.ts'
import { areaFinder } from './areaFinder.ts'

export interface Placed {
  readonly areas: readonly AreaDraft[]
  readonly problems: readonly Problem[]
}

export function assignParents(draft: EditionDraft, parents: readonly EditionDraft[]): Placed {
  return draft.edition.parentKey === undefined
    ? assignByPlace(draft, parents)
    : assignByKey(draft, draft.edition.parentKey, parents)
}

function assignByKey(
  { areas, edition, level }: EditionDraft,
  column: string,
  parents: readonly EditionDraft[],
): Placed {
  const known = new Set(parents.flatMap((parent) => parent.areas.map(({ id }) => id)))
  const rules = [undefined, ...parents.map((parent) => parent.edition.areaKey), edition.areaKey]
  const unknown = new Map<string, string[]>()
  const withParents = areas.map((area) => {
    const { parentText } = area
    if (parentText === undefined) return area
    const parent = rules.map((rule) => applyAreaKey(parentText, rule)).find((key) => known.has(key))
    if (parent !== undefined) return { ...area, parent }
    unknown.set(parentText, [...(unknown.get(parentText) ?? []), area.id])
    return area
  })
  const orphans = areas.filter(({ parentText }) => parentText === undefined)
  const problems = [
    ...[...unknown].map(([key, ids]) =>
      geometryError(
        edition.file,
        'parent-unknown',
        `The level ${level.parent} has no area ${key}, the parent of ${listed(ids)}.`,
        {
          column,
          value: key,
        },
      ),
    ),
    ...orphans.map(({ id }) =>
      geometryError(edition.file, 'parent-missing', `The area ${id} names no parent.`, { column, value: id }),
    ),
  ]
  return { areas: withParents, problems }
}

function assignByPlace({ areas, edition, level }: EditionDraft, parents: readonly EditionDraft[]): Placed {
  const finders = parents.map((parent) => areaFinder(parent.areas))
  const placed = areas.map((area) => {
    const point = interiorPoint(area.polygons)
    if (!point) return area
    for (const find of finders) {
      const parent = find(point)
      if (parent) return { ...area, parent: parent.id }
    }
    return area
  })
  const lost = placed.filter(({ parent, polygons }) => parent === undefined && polygons.length > 0)
  const hint = `Declare parentKey:, or check crs: and the outlines of ${level.parent}.`
  const problem = (message: string, value: string) =>
    geometryError(edition.file, 'parent-not-found', message, { value, hint })
  if (lost.length > 0 && lost.length === areas.length)
    return {
      areas: placed,
      problems: [
        problem(
          `All ${lost.length} areas lie in no area of the level ${level.parent}: wrong coordinate system, or axes swapped.`,
          listed(lost.map(({ id }) => id)),
        ),
      ],
    }
  const problems = lost.map(({ id }) =>
    problem(`The area ${id} lies in no area of the level ${level.parent}.`, id),
  )
  return { areas: placed, problems }
}
