import type { Manifest } from '../core/release/manifest.ts'
import { sampleManifest } from './sampleRelease.ts'

/** The sample's, in which areas were cut otherwise up to the year `last`. */
export const cutManifest = (last: string): Manifest => ({
  ...sampleManifest,
  levels: sampleManifest.levels.map((level) => ({
    ...level,
    editions: level.editions.flatMap((edition) => [
      { ...edition, id: 'old', to: last },
      { ...edition, id: 'new', from: String(Number(last) + 1) },
    ]),
  })),
})
