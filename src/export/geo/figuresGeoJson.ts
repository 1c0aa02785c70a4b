// The view's table on the exact outlines as published: RFC 7946 (WGS 84, no `crs`), an area a line. What the collection is and
// under which licence stands in the foreign member `raumblick`, which the RFC allows (6.1).
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import type { AboutView } from '../about/aboutView.ts'
import type { AreaShape } from './outlineShapes.ts'

/** Numbers as they are; what there is not is null, and its status beside it says why. */
function propertiesOf(
  { columns }: SceneTable,
  row: number,
): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    columns.map(({ name, cells }) => {
      const cell = cells[row]
      return [name, cell === undefined || cell === '' ? null : cell]
    }),
  )
}

const originOf = (about: AboutView) => ({
  title: about.title,
  ...(about.notice && { notice: about.notice }),
  source: about.source,
  publisher: about.publisher,
  release: about.release.id,
  released: about.release.date,
  licence: about.license,
  attribution: about.attribution,
  checksum: about.checksum,
  exported: about.day,
  link: about.link,
})

/** An area without outlines stays in the file, without geometry. */
export function figuresGeoJson(
  table: SceneTable,
  about: AboutView,
  shapes: ReadonlyMap<string, AreaShape>,
): string {
  const features = table.ids.map((id, row) =>
    JSON.stringify({
      type: 'Feature',
      id,
      properties: propertiesOf(table, row),
      geometry: shapes.get(id) ?? null,
    }),
  )
  const origin = JSON.stringify(originOf(about))
  return `{"type":"FeatureCollection","raumblick":${origin},"features":[\n${features.join(',\n')}\n]}\n`
}
