// Outlines of every edition of every level: read, reprojected, checked, repaired, with parents.
// A result is there as soon as all files could be read with their keys, also beside errors: tables are checked against
// its keys, so that one run finds everything. Who publishes looks at the problems first.
import type { Atlas, AtlasEdition, AtlasLevel } from '../atlas/atlas.ts'
import type { AtlasFolder } from '../folder.ts'
import type { Findings, Problem } from '../problem.ts'
import type { AreaFeature, EditionGeometry } from '../published.ts'
import type { AreaDraft, EditionDraft, Polygons } from './areas/areaDraft.ts'
import { readAreas } from './areas/readAreas.ts'
import { boxOfLayer, checkCoordinates, checkDeclaration } from './crs/checkCoordinates.ts'
import { projectionOf, type Projection } from './crs/projection.ts'
import type { RawLayer } from './formats/rawLayer.ts'
import { readLayer } from './formats/readLayer.ts'
import { assignParents } from './parents/assignParents.ts'
import { checkPlaces } from './parents/checkPlaces.ts'
import { parentEditions } from './parents/parentEditions.ts'
import { boxAround, boxOf, type Box } from './shape/boxOf.ts'
import { checkShapes } from './faults/checkShapes.ts'

/** Called before each file: how many are done, of how many, and which comes now. */
type GeometryProgress = (done: number, total: number, file: string) => void

export async function readGeometry(
  folder: AtlasFolder,
  atlas: Atlas,
  progress?: GeometryProgress,
): Promise<Findings<readonly EditionGeometry[]>> {
  const declared = atlas.levels.flatMap((level) => level.editions.map((edition) => ({ level, edition })))
  const drafts: EditionDraft[] = []
  const problems: Problem[] = []
  for (const [done, { level, edition }] of declared.entries()) {
    progress?.(done, declared.length, edition.file)
    const draft = await readEdition(folder, level, edition, drafts)
    problems.push(...draft.problems)
    if (draft.result) drafts.push(draft.result)
  }
  const placed = drafts.map((draft) => withParents(draft, drafts))
  problems.push(...placed.flatMap((draft) => draft.problems))
  if (drafts.length < declared.length) return { problems }
  return { result: placed.map(({ geometry }) => geometry), problems }
}

async function readEdition(
  folder: AtlasFolder,
  level: AtlasLevel,
  edition: AtlasEdition,
  before: readonly EditionDraft[],
): Promise<Findings<EditionDraft>> {
  const layer = await readLayer(folder, edition)
  if (!layer.result) return { problems: layer.problems }
  const projection = projectionOfLayer(layer.result, edition, before.flatMap(boxOfEdition))
  const problems = [...layer.problems, ...projection.problems]
  if (!projection.result) return { problems }
  const areas = readAreas(layer.result, edition, projection.result)
  problems.push(...areas.problems)
  if (!areas.result) return { problems }
  const checked = await checkShapes(areas.result, edition.file)
  return { result: { level, edition, areas: checked.areas }, problems: [...problems, ...checked.problems] }
}

/** The box around all areas of an edition, or none. */
function boxOfEdition({ areas }: EditionDraft): Box[] {
  const boxes = areas.map(({ polygons }) => boxOf(polygons)).filter((box) => box !== undefined)
  const box = boxAround(boxes)
  return box ? [box] : []
}

function projectionOfLayer(
  layer: RawLayer,
  edition: AtlasEdition,
  near: readonly Box[],
): Findings<Projection> {
  const { file, crs } = edition
  const projection = projectionOf(crs, layer.system, file)
  const box = boxOfLayer(layer.areas)
  if (!projection.result || !box) return projection
  const problem = checkCoordinates(box, projection.result, file, near)
  if (problem) return { problems: [...projection.problems, problem] }
  const stated = crs === undefined ? undefined : projectionOf(undefined, layer.system, file).result
  const doubt =
    stated && layer.system.kind !== 'unstated' && checkDeclaration(box, projection.result, stated, file)
  return doubt ? { ...projection, problems: [...projection.problems, doubt] } : projection
}

function withParents(
  draft: EditionDraft,
  drafts: readonly EditionDraft[],
): { geometry: EditionGeometry; problems: readonly Problem[] } {
  const parents = parentEditions(draft, drafts)
  if (draft.level.parent === undefined || parents.length === 0)
    return { geometry: geometryOf(draft, draft.areas), problems: [] }
  const { areas, problems } = assignParents(draft, parents)
  const misplaced = checkPlaces({ ...draft, areas }, parents)
  return { geometry: geometryOf(draft, areas), problems: [...problems, ...misplaced] }
}

function geometryOf({ level, edition }: EditionDraft, areas: readonly AreaDraft[]): EditionGeometry {
  const { id, from, to } = edition
  return {
    level: level.id,
    edition: id,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    areas: areas.map(featureOf),
  }
}

function featureOf({ id, name, parent, polygons }: AreaDraft): AreaFeature {
  return {
    type: 'Feature',
    properties: { id, name, ...(parent !== undefined && { parent }) },
    geometry: geometryOfPolygons(polygons),
  }
}

function geometryOfPolygons(polygons: Polygons): AreaFeature['geometry'] {
  const [only] = polygons
  return only && polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: [...polygons] }
}
