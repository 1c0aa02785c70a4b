import { datasetEntryAt } from '../../core/release/lookups.ts'
import type { FileEntry, Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'

/** What, where, when and from which release stands in the name of a file. */
export const fileStem = ({ indicator, level, view }: Scene, release: string): string =>
  [indicator.id, level.id, view.period, release].join('_').replaceAll(/[^\w.-]+/g, '-')

/** The published file that the figures come from. */
export function figuresFile({ indicator, level }: Scene, manifest: Manifest): FileEntry | undefined {
  const path = datasetEntryAt(indicator, level.id)?.path
  return manifest.files.find((file) => file.path === path)
}
