// What is behind the other tabs comes when it is asked for, so that the first figures come sooner.
import { lazy } from 'react'
import type { Scene } from '../../core/scene/scene.ts'

export const RankingPanel = lazy(async () => ({
  default: (await import('../../features/ranking/RankingPanel.tsx')).RankingPanel,
}))
export const CountsPanel = lazy(async () => ({
  default: (await import('../../features/counts/CountsPanel.tsx')).CountsPanel,
}))
export const AreaTable = lazy(async () => ({
  default: (await import('../../features/area-table/AreaTable.tsx')).AreaTable,
}))

export async function saveTable(scene: Scene, release: string): Promise<void> {
  const [{ areaTableCsv, csvFileName }, { saveFile }] = await Promise.all([
    import('../../features/area-table/areaTableCsv.ts'),
    import('../../ui/saveFile.ts'),
  ])
  saveFile(csvFileName(scene, release), areaTableCsv(scene), 'text/csv;charset=utf-8')
}
