// The table of the shown figures as a file. To be loaded when a reader asks for it.
import type { QueryClient } from '@tanstack/react-query'
import { plottedOf } from '../../core/scene/picture/viewMaterial.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Release } from '../../data/release.ts'
import { loadViewMaterial } from '../../data/picture/useViewMaterial.ts'
import { fileStem } from '../../export/about/figuresFile.ts'
import { csvInPieces } from '../../export/csv/spreadsheetCsv.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { runInPieces } from '../scene/pieces/runInPieces.ts'

export async function saveTable(scene: Scene, release: Release, client: QueryClient): Promise<void> {
  // Only of a scatter plot the table bears more than the scene.
  const isPlot = scene.view.view === 'scatter'
  const plotted = isPlot ? plottedOf(await loadViewMaterial(client, release, scene)) : undefined
  const text = await new Promise<string>((done, failed) => {
    runInPieces(csvInPieces(scene, plotted), done, failed)
  })
  saveFile(`${fileStem(scene, release.manifest.release.id)}.csv`, text, 'text/csv;charset=utf-8')
}
