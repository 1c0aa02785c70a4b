// What belongs to the reader's own choices comes with them.
import { lazy } from 'react'
import type { QueryClient } from '@tanstack/react-query'
import type { Scene } from '../../core/scene/scene.ts'
import type { Release } from '../../data/release.ts'

export const CombinedFigures = lazy(async () => ({
  default: (await import('../../features/combined/CombinedFigures.tsx')).CombinedFigures,
}))
export const ScopeSwitch = lazy(async () => ({
  default: (await import('../../features/scope/ScopeSwitch.tsx')).ScopeSwitch,
}))
export const Downloads = lazy(async () => {
  const { loadDownloads } = await import('../parts/largeParts.ts')
  return { default: await loadDownloads() }
})

export async function saveTable(scene: Scene, release: Release, client: QueryClient): Promise<void> {
  const { loadTable } = await import('../parts/largeParts.ts')
  const save = await loadTable()
  await save(scene, release, client)
}
