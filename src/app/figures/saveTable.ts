// The table of the shown figures as a file. To be loaded when a reader asks for it.
import type { QueryClient } from '@tanstack/react-query'
import type { Scene } from '../../core/scene/scene.ts'
import type { Release } from '../../data/release.ts'
import { loadPlotted } from '../../data/picture/loadPlotted.ts'
import { fileStem } from '../../export/about/figuresFile.ts'
import { csvInPieces } from '../../export/csv/spreadsheetCsv.ts'
import { saveBlob } from '../../ui/saveFile.ts'
import { inSlices } from '../../work/pieces/inSlices.ts'

export async function saveTable(scene: Scene, release: Release, client: QueryClient): Promise<void> {
  const plotted = await loadPlotted(client, release, scene)
  const table = await inSlices(csvInPieces(scene, plotted))
  saveBlob(`${fileStem(scene, release.manifest.release.id)}.csv`, table)
}
