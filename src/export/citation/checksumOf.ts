import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { figuresFile } from '../about/figuresFile.ts'

/** SHA-256 of the file that the figures come from; undefined where the manifest does not list it. */
export const checksumOf = (scene: Scene, manifest: Manifest): string | undefined =>
  figuresFile(scene, manifest)?.sha256

/** 9f2c…41 */
export const shortDigest = (digest: string): string => `${digest.slice(0, 4)}…${digest.slice(-2)}`
