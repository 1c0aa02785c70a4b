// The pictures of a view to take along: drawn from the same figures as the screen, loaded and painted only when asked for.
import type { Language } from '../../../core/release/localText.ts'
import type { Manifest } from '../../../core/release/manifest.ts'
import type { ViewMaterial } from '../../../core/scene/picture/viewMaterial.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { LoadMaterial } from '../../../data/picture/useViewMaterial.ts'
import type { Drawing } from '../../../drawing/drawing.ts'
import { pageInPieces, pageSizes } from '../../../drawing/page/pageDrawing.ts'
import { svgBlobInPieces } from '../../../export/picture/drawingSvg.ts'
import { pictureWords } from '../../../export/picture/pictureWords.ts'
import type { PictureChoice } from '../../../features/export/exportJob.ts'
import { downloadTexts } from '../../../i18n/texts/export/pictures.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { inSlices } from '../../../work/pieces/inSlices.ts'
import { pngOf } from '../../../work/pngOf.ts'

interface Source {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly manifest: Manifest
  /** Address of the view. */
  readonly link: string
  readonly language: Language
  readonly loadMaterial: LoadMaterial
}

export function viewPictures(source: Source): readonly PictureChoice[] {
  const { scene, outlines, manifest, link, language, loadMaterial } = source
  const texts = downloadTexts[language]
  const shown = pictureWords(scene, language)
  let loading: Promise<ViewMaterial> | undefined
  /** Once for all pictures; again only where it failed. */
  const material = () => {
    loading ??= loadMaterial(scene).catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  const draw = async (signal: AbortSignal) =>
    inSlices(
      pageInPieces(scene, outlines, language, { manifest, link }, pageSizes.landscape, await material()),
      signal,
    )
  const drawn = new WeakMap<AbortSignal, Promise<Drawing>>()
  /** Once for all pictures of an archive, which are made for one signal. */
  const drawing = (signal: AbortSignal) => {
    const made = drawn.get(signal) ?? draw(signal)
    drawn.set(signal, made)
    return made
  }
  return [
    {
      name: 'PNG',
      description: `${shown} ${texts.png}`,
      ending: 'png',
      make: async (signal) => pngOf(await drawing(signal), signal),
    },
    {
      name: 'SVG',
      description: texts.svg,
      ending: 'svg',
      make: async (signal) => inSlices(svgBlobInPieces(await drawing(signal)), signal),
    },
  ]
}
