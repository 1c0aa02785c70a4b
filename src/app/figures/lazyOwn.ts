// What belongs to the reader's own choices comes with them.
import { lazy } from 'react'
import type { Scene } from '../../core/scene/scene.ts'

export const CombinedFigures = lazy(async () => ({
  default: (await import('../../features/combined/CombinedFigures.tsx')).CombinedFigures,
}))
export const ScopeSwitch = lazy(async () => ({
  default: (await import('../../features/scope/ScopeSwitch.tsx')).ScopeSwitch,
}))

export async function saveTable(scene: Scene, release: string): Promise<void> {
  const [{ areaTableCsv, csvFileName }, { saveFile }] = await Promise.all([
    import('../../features/area-table/areaTableCsv.ts'),
    import('../../ui/saveFile.ts'),
  ])
  saveFile(csvFileName(scene, release), areaTableCsv(scene), 'text/csv;charset=utf-8')
}
