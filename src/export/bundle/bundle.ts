// Everything of a view in one archive, with a README. Files of pictures are made elsewhere and only put in.
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import type { AboutView } from '../about/aboutView.ts'
import { csvwMetadata } from '../csv/csvwMetadata.ts'
import { machineCsv } from '../csv/machineCsv.ts'
import { figuresGeoJson } from '../geo/figuresGeoJson.ts'
import { figuresGeoPackage } from '../geo/figuresGeoPackage.ts'
import { outlineShapes } from '../geo/outlineShapes.ts'
import { figuresJsonStat } from '../series/figuresJsonStat.ts'
import { workbookBytes } from '../xlsx/workbookBytes.ts'
import { bundleNames } from './bundleNames.ts'
import { licenseText, readmeText } from './readme.ts'
import { zipOf, type BundledFile } from './zipOf.ts'

export interface Bundle {
  readonly table: SceneTable
  readonly about: AboutView
  /** The published file of the figures. */
  readonly figures: Blob
  /** The published exact outlines. */
  readonly outlines: Blob
  /** Such as pictures of the view. */
  readonly extras?: readonly { readonly name: string; readonly content: Blob }[]
}

/** `report`: share done, 0 to 1; may end the work by throwing. */
async function bundleFiles(
  { table, about, figures, outlines, extras = [] }: Bundle,
  report: (fraction: number) => Promise<void>,
): Promise<readonly BundledFile[]> {
  const names = bundleNames
  const shapes = outlineShapes(await outlines.text())
  const data: readonly (() => BundledFile | Promise<BundledFile>)[] = [
    () => ({ name: names.csv, content: machineCsv(table) }),
    () => ({ name: names.csvw, content: csvwMetadata(table, about, names.csv) }),
    async () => ({ name: names.xlsx, content: await workbookBytes(table, about) }),
    () => ({ name: names.geojson, content: figuresGeoJson(table, about, shapes) }),
    () => ({ name: names.gpkg, content: figuresGeoPackage(table, about, shapes) }),
    async () => ({ name: names.series, content: figuresJsonStat(await figures.text(), about) }),
  ]
  const made: BundledFile[] = []
  for (const make of data) {
    made.push(await make())
    // The archive itself takes about as long as one of its files.
    await report(made.length / (data.length + 1))
  }
  const pictures = await Promise.all(
    extras.map(async ({ name, content }) => ({ name, content: new Uint8Array(await content.arrayBuffer()) })),
  )
  const license = { name: names.license, content: licenseText(about) }
  const all = [...made, license, ...pictures].map(({ name }) => name)
  return [{ name: names.readme, content: readmeText(table, about, all) }, license, ...made, ...pictures]
}

export const bundle = async (
  input: Bundle,
  report: (fraction: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> => zipOf(await bundleFiles(input, report), input.about.day)
