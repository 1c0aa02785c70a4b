// One file of figures, made of plain data and published files: the same in the page, in the worker and in a test. What a format
// needs is loaded with it.
import type { SceneTable } from '../core/scene/table/sceneTable.ts'
import type { AboutView } from './about/aboutView.ts'
import type { Bundle } from './bundle/bundle.ts'

interface Figures {
  readonly table: SceneTable
  readonly about: AboutView
}

export type FigureFileInput =
  | ({ readonly kind: 'xlsx' } & Figures)
  /** `outlines`: the published exact outlines of the view's edition. */
  | ({ readonly kind: 'geojson' | 'gpkg'; readonly outlines: Blob } & Figures)
  /** `figures`: the published file of the indicator at the level. */
  | { readonly kind: 'series'; readonly about: AboutView; readonly figures: Blob }
  | ({ readonly kind: 'zip' } & Bundle)

export type FigureFileKind = FigureFileInput['kind']

/** Media type and ending of each file. */
export const figureFileTypes = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  geojson: { type: 'application/geo+json', ending: 'geojson' },
  gpkg: { type: 'application/geopackage+sqlite3', ending: 'gpkg' },
  series: { type: 'application/json', ending: 'json' },
  zip: { type: 'application/zip', ending: 'zip' },
} as const satisfies Record<FigureFileKind, { type: string; ending: string }>

type Content = string | Uint8Array<ArrayBuffer>

async function onOutlines(input: Extract<FigureFileInput, { kind: 'geojson' | 'gpkg' }>): Promise<Content> {
  const { outlineShapes } = await import('./geo/outlineShapes.ts')
  const shapes = outlineShapes(await input.outlines.text())
  if (input.kind === 'geojson') {
    const { figuresGeoJson } = await import('./geo/figuresGeoJson.ts')
    return figuresGeoJson(input.table, input.about, shapes)
  }
  const { figuresGeoPackage } = await import('./geo/figuresGeoPackage.ts')
  return figuresGeoPackage(input.table, input.about, shapes)
}

async function contentOf(
  input: FigureFileInput,
  report: (fraction: number) => Promise<void>,
): Promise<Content> {
  switch (input.kind) {
    case 'xlsx': {
      const { workbookBytes } = await import('./xlsx/workbookBytes.ts')
      return workbookBytes(input.table, input.about)
    }
    case 'geojson':
    case 'gpkg':
      return onOutlines(input)
    case 'series': {
      const { figuresJsonStat } = await import('./series/figuresJsonStat.ts')
      return figuresJsonStat(await input.figures.text(), input.about)
    }
    case 'zip': {
      const { bundle } = await import('./bundle/bundle.ts')
      return bundle(input, report)
    }
  }
}

/** `report`: share done, 0 to 1; may end the work by throwing. */
export const figureFile = async (
  input: FigureFileInput,
  report: (fraction: number) => Promise<void>,
): Promise<Blob> => new Blob([await contentOf(input, report)], { type: figureFileTypes[input.kind].type })
