// What pictures of the sample's views are made from.
import '../core/scene/allParts.ts'
import { viewMaterial, type ViewMaterial } from '../core/scene/picture/viewMaterial.ts'
import type { Scene } from '../core/scene/scene.ts'
import { datasetOf, sampleAreas, sampleManifest } from './sampleRelease.ts'

export function sampleMaterial(scene: Scene): ViewMaterial {
  const pieces = viewMaterial(scene, {
    manifest: sampleManifest,
    datasetOf,
    areasOf: (level) => sampleAreas.get(level),
  })
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}
