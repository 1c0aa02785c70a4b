// The pictures of a view to take along: drawn from the same scene as everything else, painted only when asked for.
import type { Language } from '../../../core/release/localText.ts'
import type { Manifest } from '../../../core/release/manifest.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { pageDrawing, pageSizes } from '../../../drawing/page/pageDrawing.ts'
import { drawingPng } from '../../../export/picture/drawingPng.ts'
import { drawingSvg } from '../../../export/picture/drawingSvg.ts'
import { loadPageFonts, pageCanvas } from '../../../export/picture/pageCanvas.ts'
import type { PictureChoice } from '../../../features/export/exportJob.ts'
import { downloadTexts } from '../../../i18n/texts/export/pictures.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'

/** Twice as many pixels as points: sharp in print and on dense screens. */
const scale = 2

interface Source {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly manifest: Manifest
  /** Address of the view. */
  readonly link: string
  readonly language: Language
}

export function viewPictures({
  scene,
  outlines,
  manifest,
  link,
  language,
}: Source): readonly PictureChoice[] {
  const texts = downloadTexts[language]
  const drawing = () => pageDrawing(scene, outlines, language, { manifest, link }, pageSizes.landscape)
  return [
    {
      name: 'PNG',
      description: texts.png,
      ending: 'png',
      make: async () => {
        await loadPageFonts()
        return drawingPng(drawing(), scale, pageCanvas)
      },
    },
    {
      name: 'SVG',
      description: texts.svg,
      ending: 'svg',
      make: () => Promise.resolve(new Blob([drawingSvg(drawing())], { type: 'image/svg+xml' })),
    },
  ]
}
