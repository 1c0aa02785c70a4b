// The picture of a view as a file to upload, made when it is asked for.
import type { Language } from '../../../core/release/localText.ts'
import type { Manifest } from '../../../core/release/manifest.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { LoadMaterial } from '../../../data/picture/useViewMaterial.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { inSlices } from '../../../work/pieces/inSlices.ts'

export interface PictureOf {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly manifest: Manifest
  readonly language: Language
  /** Of the interactive view. */
  readonly link: string
  readonly loadMaterial: LoadMaterial
}
export type PictureFormat = 'svg' | 'png'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

async function drawn({ scene, outlines, manifest, language, link, loadMaterial }: PictureOf) {
  const [{ pageInPieces, pageSizes }, material] = await Promise.all([
    import('../../../drawing/page/pageDrawing.ts'),
    loadMaterial(scene),
  ])
  return inSlices(pageInPieces(scene, outlines, language, { manifest, link }, pageSizes.landscape, material))
}

/** CSS pixels. */
export async function pictureSize(of: PictureOf): Promise<PictureSize> {
  const { width, height } = await drawn(of)
  return { width, height }
}

/** Rejects where the browser cannot draw it. */
export async function pictureFile(of: PictureOf, format: PictureFormat): Promise<Blob> {
  const drawing = await drawn(of)
  if (format === 'svg') {
    const { svgBlobInPieces } = await import('../../../export/picture/drawingSvg.ts')
    return inSlices(svgBlobInPieces(drawing))
  }
  const { pngOf } = await import('../../../work/pngOf.ts')
  return pngOf(drawing)
}
