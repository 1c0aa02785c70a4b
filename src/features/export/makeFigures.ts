// Files of the view's figures. Published files are fetched, held against their digests, and handed to the worker unread: it reads
// and writes, and the page goes on answering.
import type { FileEntry } from '../../core/release/manifest.ts'
import { sceneTableInPieces } from '../../core/scene/table/sceneTable.ts'
import { fault, FaultError, valueOrThrow } from '../../data/files/fault.ts'
import { loadBlob } from '../../data/files/loadBlob.ts'
import type { Release } from '../../data/release.ts'
import { aboutView } from '../../export/about/aboutView.ts'
import { figuresFile, fileStem } from '../../export/about/figuresFile.ts'
import type { Bundle } from '../../export/bundle/bundle.ts'
import { csvInPieces } from '../../export/csv/spreadsheetCsv.ts'
import { figureFileTypes, type FigureFileInput } from '../../export/figureFile.ts'
import { inSlices } from '../../work/pieces/inSlices.ts'
import { runJob } from '../../work/runJob.ts'
import { dayOf, type ExportSource, type MakeFile, type PictureChoice } from './exportJob.ts'

/** Outlines of a country have many megabytes. */
const timeoutMs = 120_000

async function published(release: Release, file: FileEntry | undefined, path: string, signal: AbortSignal) {
  if (!file) throw new FaultError(fault('schema', path, 'files'))
  return valueOrThrow(await loadBlob(release.baseUrl, file, { signal, timeoutMs }))
}

export const outlinesFile = ({ release, scene }: ExportSource): FileEntry | undefined =>
  release.fileByPath.get(scene.edition.exact)

const outlinesOf = (source: ExportSource, signal: AbortSignal) =>
  published(source.release, outlinesFile(source), source.scene.edition.exact, signal)

const figuresOf = ({ release, scene }: ExportSource, signal: AbortSignal) =>
  published(release, figuresFile(scene, release.manifest), `data/${scene.indicator.id}`, signal)

const aboutOf = ({ scene, release, site, pageUrl }: ExportSource) =>
  aboutView(scene, {
    manifest: release.manifest,
    page: pageUrl,
    start: site.start,
    day: dayOf(new Date()),
  })

export const makeCsv =
  ({ scene, release, loadPlotted }: ExportSource): MakeFile =>
  async (signal) => {
    const blob = await inSlices(csvInPieces(scene, await loadPlotted?.()), signal)
    return { name: `${fileStem(scene, release.id)}.csv`, blob }
  }

const pictureFiles = (
  pictures: readonly PictureChoice[],
  signal: AbortSignal,
): Promise<NonNullable<Bundle['extras']>> =>
  Promise.all(
    pictures.map(async ({ ending, make }) => ({ name: `view.${ending}`, content: await make(signal) })),
  )

async function inputOf(
  kind: FigureFileInput['kind'],
  source: ExportSource,
  signal: AbortSignal,
): Promise<FigureFileInput> {
  const about = aboutOf(source)
  const table = await inSlices(sceneTableInPieces(source.scene, await source.loadPlotted?.()), signal)
  switch (kind) {
    case 'xlsx':
      return { kind, table, about }
    case 'geojson':
    case 'gpkg':
      return { kind, table, about, outlines: await outlinesOf(source, signal) }
    case 'series':
      return { kind, about, figures: await figuresOf(source, signal) }
    case 'zip': {
      const [outlines, figures, extras] = await Promise.all([
        outlinesOf(source, signal),
        figuresOf(source, signal),
        pictureFiles(source.pictures, signal),
      ])
      return { kind, table, about, outlines, figures, extras }
    }
  }
}

export const makeFigureFile =
  (kind: FigureFileInput['kind'], source: ExportSource): MakeFile =>
  async (signal, report) => {
    const input = await inputOf(kind, source, signal)
    const blob = await runJob('figureFile', input, { signal, onProgress: report })
    return { name: `${input.about.stem}.${figureFileTypes[kind].ending}`, blob }
  }

export const makePicture =
  ({ ending, make }: PictureChoice, { scene, release }: ExportSource): MakeFile =>
  async (signal) => {
    const blob = await make(signal)
    signal.throwIfAborted()
    return { name: `${fileStem(scene, release.id)}.${ending}`, blob }
  }
