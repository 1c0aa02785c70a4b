// A layer as delivered → areas with keys, names and outlines in degrees.
import type { AtlasEdition } from '../../atlas/atlas.ts'
import type { Findings, Problem } from '../../problem.ts'
import type { Projection } from '../crs/projection.ts'
import type { RawArea, RawLayer } from '../formats/rawLayer.ts'
import { geometryError, geometryWarning, listed } from '../geometryProblem.ts'
import { polygonsOf, type Outline } from '../shape/polygonsOf.ts'
import { applyAreaKey } from './applyAreaKey.ts'
import type { AreaDraft } from './areaDraft.ts'
import { keyText } from './keyText.ts'
import { validAreas } from './validAreas.ts'

export function readAreas(
  layer: RawLayer,
  edition: AtlasEdition,
  projection: Projection,
): Findings<AreaDraft[]> {
  const missing = missingColumns(layer, edition)
  const valid = validAreas(layer, edition)
  const problems = [...missing, ...valid.problems]
  if (!layer.columns.includes(edition.key)) return { problems }
  const areas = new Map<string, AreaDraft>()
  const repeated = new Map<string, number>()
  for (const [i, raw] of valid.areas.entries()) {
    const id = idOf(raw, edition, i + 1)
    if (typeof id !== 'string') problems.push(id)
    else if (areas.has(id)) repeated.set(id, (repeated.get(id) ?? 1) + 1)
    else areas.set(id, draftOf(raw, id, edition, projection, problems))
  }
  for (const [id, times] of repeated) problems.push(duplicate(edition, id, times))
  return { result: [...areas.values()], problems }
}

function missingColumns(
  { areas, columns }: RawLayer,
  { file, key, label, parentKey }: AtlasEdition,
): Problem[] {
  if (areas.length === 0) return [geometryError(file, 'areas-missing', `${file} holds no areas.`)]
  return [key, label, parentKey]
    .filter((name) => name !== undefined && !columns.includes(name))
    .map((name) =>
      geometryError(file, 'column-missing', `${file} has no property "${name}".`, {
        column: name ?? '',
        hint: `There are ${listed(columns, 30)}.`,
      }),
    )
}

function idOf({ properties }: RawArea, edition: AtlasEdition, number: number): string | Problem {
  const { file, key, areaKey } = edition
  const found = keyText(properties[key])
  if (found.kind === 'key') return applyAreaKey(found.text, areaKey)
  if (found.kind === 'absent')
    return geometryError(file, 'key-missing', `Area number ${number} of the file has no key.`, {
      column: key,
    })
  return geometryError(file, 'key-unusable', `The key of area number ${number} is no text: ${found.text}.`, {
    column: key,
    value: found.text,
    hint: 'Store keys as text; long numbers lose their last digits.',
  })
}

const duplicate = ({ file, key }: AtlasEdition, id: string, times: number) =>
  geometryError(file, 'key-duplicate', `The key ${id} occurs ${times} times.`, {
    column: key,
    value: id,
    hint: 'An area of several parts must be one multipolygon: dissolve by key.',
  })

function draftOf(
  raw: RawArea,
  id: string,
  edition: AtlasEdition,
  projection: Projection,
  problems: Problem[],
): AreaDraft {
  const { file, label, parentKey } = edition
  const name = label === undefined ? undefined : keyText(raw.properties[label])
  if (label !== undefined && label in raw.properties && name?.kind !== 'key')
    problems.push(
      geometryWarning(file, 'label-missing', `The area ${id} has no name.`, { column: label, value: id }),
    )
  const parent = parentKey === undefined ? undefined : keyText(raw.properties[parentKey])
  const outline = polygonsOf(raw.geometry, projection.toDegrees)
  const problem = outlineProblem(outline, id, file)
  if (problem) problems.push(problem)
  return {
    id,
    name: name?.kind === 'key' ? name.text : id,
    ...(parent?.kind === 'key' && { parentText: parent.text }),
    polygons: outline.polygons,
  }
}

function outlineProblem({ kind, types }: Outline, id: string, file: string): Problem | undefined {
  const details = { value: id }
  const found = types.join(', ')
  if (kind === 'mixed') {
    const message = `The area ${id} holds ${found} besides polygons; only the polygons are used.`
    return geometryWarning(file, 'area-mixed', message, details)
  }
  if (kind === 'empty') return geometryError(file, 'area-empty', `The area ${id} has no outline.`, details)
  if (kind === 'noPolygons')
    return geometryError(file, 'area-no-polygon', `The area ${id} is a ${found}, not a polygon.`, details)
  if (kind === 'broken')
    return geometryError(
      file,
      'area-unreadable',
      `The coordinates of the area ${id} are not all numbers.`,
      details,
    )
  return undefined
}
