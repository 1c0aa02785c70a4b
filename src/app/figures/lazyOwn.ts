// What belongs to the reader's own choices comes with them.
import { lazy } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { runInPieces } from '../scene/pieces/runInPieces.ts'

export const CombinedFigures = lazy(async () => ({
  default: (await import('../../features/combined/CombinedFigures.tsx')).CombinedFigures,
}))
export const ScopeSwitch = lazy(async () => ({
  default: (await import('../../features/scope/ScopeSwitch.tsx')).ScopeSwitch,
}))
export const Downloads = lazy(async () => ({
  default: (await import('./downloads/Downloads.tsx')).Downloads,
}))

export async function saveTable(scene: Scene, release: string): Promise<void> {
  const [{ csvInPieces }, { fileStem }, { saveFile }] = await Promise.all([
    import('../../export/csv/spreadsheetCsv.ts'),
    import('../../export/about/figuresFile.ts'),
    import('../../ui/saveFile.ts'),
  ])
  const text = await new Promise<string>((done, failed) => {
    runInPieces(csvInPieces(scene), done, failed)
  })
  saveFile(`${fileStem(scene, release)}.csv`, text, 'text/csv;charset=utf-8')
}
