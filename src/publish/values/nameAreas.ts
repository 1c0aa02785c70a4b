import type { Atlas } from '../atlas/atlas.ts'
import type { AtlasFolder } from '../folder.ts'
import type { Problem } from '../problem.ts'
import type { EditionGeometry } from '../published.ts'
import { readLabels } from '../tables/readLabels.ts'

function named({ areas, ...edition }: EditionGeometry, names: ReadonlyMap<string, string>): EditionGeometry {
  return {
    ...edition,
    areas: areas.map((area) => {
      const name = names.get(area.properties.id)
      return name === undefined ? area : { ...area, properties: { ...area.properties, name } }
    }),
  }
}

/** Names from a table, where a level declares `labels`. */
export async function nameAreas(
  folder: AtlasFolder,
  atlas: Atlas,
  geometries: readonly EditionGeometry[],
): Promise<{ result: readonly EditionGeometry[]; problems: readonly Problem[] }> {
  const problems: Problem[] = []
  let result = geometries
  for (const level of atlas.levels) {
    if (!level.labels) continue
    const { result: names, problems: found } = await readLabels(folder, atlas, level)
    problems.push(...found)
    if (names)
      result = result.map((edition) => (edition.level === level.id ? named(edition, names) : edition))
  }
  return { result, problems }
}
