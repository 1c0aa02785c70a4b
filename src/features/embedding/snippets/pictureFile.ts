// The picture of a view as a file to upload, made when it is asked for.
import type { Language } from '../../../core/release/localText.ts'
import type { Manifest } from '../../../core/release/manifest.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'

export interface PictureOf {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly manifest: Manifest
  readonly language: Language
  /** Of the interactive view. */
  readonly link: string
}
export type PictureFormat = 'svg' | 'png'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

async function drawn({ scene, outlines, manifest, language, link }: PictureOf) {
  const { pageDrawing, pageSizes } = await import('../../../drawing/page/pageDrawing.ts')
  return pageDrawing(scene, outlines, language, { manifest, link }, pageSizes.landscape)
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
    const { drawingSvg } = await import('../../../export/picture/drawingSvg.ts')
    return new Blob([drawingSvg(drawing)], { type: 'image/svg+xml' })
  }
  const [{ drawingPng }, { loadPageFonts, pageCanvas }] = await Promise.all([
    import('../../../export/picture/drawingPng.ts'),
    import('../../../export/picture/pageCanvas.ts'),
  ])
  await loadPageFonts()
  return drawingPng(drawing, 2, pageCanvas)
}
