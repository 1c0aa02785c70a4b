// Outlines of one edition: those that cross themselves are repaired, overlaps are measured and reported.
// The clipping library is loaded only where there is something to clip: most atlases have clean borders.
import type { Problem } from '../../problem.ts'
import type { AreaDraft } from '../areas/areaDraft.ts'
import { geometryError, geometryWarning } from '../geometryProblem.ts'
import { findFaults } from './findFaults.ts'
import { findOverlaps } from './findOverlaps.ts'

/**
 * More area than this share gained by a repair, and nobody knows which outline was meant: a bow tie has no area before.
 * Real outlines thinned by their publisher gain up to 0.11 (municipalities of VG250).
 */
const mostGained = 0.2
/** Overlaps as shares of the smaller area: below the first they are rounding, above the second a wrong border. */
const leastOverlap = 0.0001
const mostOverlap = 0.1

interface CheckedShapes {
  readonly areas: readonly AreaDraft[]
  readonly problems: readonly Problem[]
}

export async function checkShapes(areas: readonly AreaDraft[], file: string): Promise<CheckedShapes> {
  const { tangled, byRounding, entering } = findFaults(areas)
  const repaired = await repair(areas, tangled, byRounding, file)
  const overlaps = await overlapProblems(repaired.areas, findOverlaps(repaired.areas, entering), file)
  return { areas: repaired.areas, problems: [...repaired.problems, ...overlaps] }
}

async function repair(
  areas: readonly AreaDraft[],
  tangled: ReadonlySet<number>,
  byRounding: ReadonlySet<number>,
  file: string,
): Promise<CheckedShapes> {
  if (tangled.size === 0) return { areas, problems: [] }
  const { repairArea } = await import('./repairArea.ts')
  const problems: Problem[] = []
  const repaired = areas.map((area, number) => {
    if (!tangled.has(number)) return area
    const { polygons, gained } = repairArea(area.polygons)
    if (!byRounding.has(number) || Math.abs(gained) > leastOverlap)
      problems.push(repairProblem(area.id, gained, file))
    return { ...area, polygons }
  })
  return { areas: repaired, problems }
}

function repairProblem(id: string, gained: number, file: string): Problem {
  const details = { value: id, hint: 'Correct the outline in a GIS ("fix geometries").' }
  if (gained > mostGained)
    return geometryError(
      file,
      'area-crosses-itself',
      `The outline of the area ${id} crosses itself; which part was meant cannot be told.`,
      details,
    )
  const change =
    Math.abs(gained) < leastOverlap
      ? 'the same'
      : `${percent(Math.abs(gained))} ${gained < 0 ? 'smaller' : 'larger'}`
  return geometryWarning(
    file,
    'area-repaired',
    `The outline of the area ${id} crosses or doubles itself and was repaired; its area is ${change}.`,
    details,
  )
}

async function overlapProblems(
  areas: readonly AreaDraft[],
  pairs: readonly (readonly [number, number])[],
  file: string,
): Promise<Problem[]> {
  if (pairs.length === 0) return []
  const { sharedPart } = await import('./sharedPart.ts')
  return pairs.flatMap(([a, b]) => {
    const [one, other] = [areas[a], areas[b]]
    if (!one || !other) return []
    const share = sharedPart(one.polygons, other.polygons)
    return share < leastOverlap ? [] : [overlapProblem(one.id, other.id, share, file)]
  })
}

function overlapProblem(a: string, b: string, share: number, file: string): Problem {
  const report = share > mostOverlap ? geometryError : geometryWarning
  const message = `The areas ${a} and ${b} overlap by ${percent(share)} of the smaller one.`
  return report(file, 'areas-overlap', message, { value: a, hint: 'Every place must lie in one area only.' })
}

const percent = (share: number) => `${Number((share * 100).toPrecision(2))} %`
