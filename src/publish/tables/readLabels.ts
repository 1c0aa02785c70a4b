import type { Atlas, AtlasLevel } from '../atlas/atlas.ts'
import type { AtlasFolder } from '../folder.ts'
import { applyAreaKey } from '../geometry/areas/applyAreaKey.ts'
import type { Findings } from '../problem.ts'
import { textOf } from './grid/grid.ts'
import { readGrid } from './grid/readGrid.ts'
import { countingRows, findLayout, neededHeaders } from './layout.ts'

/** Names of areas by key, from the table that `labels` of a level names; for geometry that has no names. */
export async function readLabels(
  folder: AtlasFolder,
  atlas: Atlas,
  level: AtlasLevel,
): Promise<Findings<ReadonlyMap<string, string>>> {
  const { labels } = level
  const table = atlas.tables.find((t) => t.id === labels?.table)
  if (!labels || !table) return { problems: [] }
  const wanted = { numbers: [], texts: [labels.column] }
  const asLong = { ...table, layout: 'long' as const }
  const names = new Map<string, string>()
  const problems = []
  for (const { file } of table.files) {
    const { result: grid, problems: found } = await readGrid(
      folder,
      file,
      asLong,
      neededHeaders(asLong, wanted),
    )
    problems.push(...found)
    if (!grid) continue
    const { layout, problems: missing } = findLayout(grid, asLong, wanted)
    problems.push(...missing)
    if (!layout) continue
    for (const row of countingRows(grid, layout)) {
      const cells = grid.rows[row - 1] ?? []
      if (table.levelColumn !== undefined && textOf(cells[layout.level ?? -1]) !== level.id) continue
      const name = textOf(cells[layout.wanted.get(labels.column) ?? -1])
      if (name !== '') names.set(applyAreaKey(textOf(cells[layout.area]), table.areaKey), name)
    }
  }
  return { result: names, problems }
}
