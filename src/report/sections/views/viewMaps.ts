// The map of a view, or its maps beside each other, with the legend.
import { textIn } from '../../../core/release/localText.ts'
import type { MapsMaterial } from '../../../core/scene/picture/viewMaterial.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { mapAspect } from '../../../drawing/choropleth/placeMap.ts'
import type { Drawing } from '../../../drawing/drawing.ts'
import { movedMarks } from '../../../drawing/look/path.ts'
import { pageLegend } from '../../../drawing/page/pageLegend.ts'
import { namedMaps, pageMaps } from '../../../drawing/page/pageMaps.ts'
import { describeScene } from '../../../i18n/sentences.ts'
import { sentencesIn } from '../../../i18n/sentences/sentencesIn.ts'
import { drawingTexts } from '../../../i18n/texts/drawing.ts'
import type { Block } from '../../document/reportDocument.ts'
import type { ReportOutlines } from '../../setup/reportData.ts'
import type { Pieces, ReportGround } from '../ground.ts'
import { legendShare, pageWidth, phoneWidth } from '../pictures.ts'
import { captionOf, extrasOf, hrefOf, mapBlocks, mapFigures } from '../sceneBlocks.ts'

/** One map has the section to itself: it may be larger than in a list of indicators. */
const [oneShare, tallest] = [0.6, 1.05]

/** What stands above and between small maps, below all of them, and above the legend. */
const [head, foot, gap] = [40, 24, 14]
const mostHeight = 600

type Named = NonNullable<ReturnType<typeof namedMaps>>

/** As tall as the maps are in so many columns; a page ends, a phone does not. */
function heightOf(count: number, columns: number, width: number, aspect: number): number {
  const rows = Math.ceil(count / columns)
  const height = Math.round(rows * (width / columns / aspect + head) + foot)
  return width < pageWidth ? height : Math.min(mostHeight, height)
}

interface Several {
  readonly scene: Scene
  readonly maps: MapsMaterial
  readonly named: Named
  readonly outlines: ReportOutlines
}

function* severalDrawing(
  { language }: ReportGround,
  { scene, maps, named, outlines }: Several,
  width: number,
  columns: number,
): Pieces<Drawing> {
  const aspect = mapAspect(outlines)
  const size = { width, height: heightOf(named.length, Math.min(columns, named.length), width, aspect) }
  const { maps: texts } = drawingTexts[language]
  const marks = yield* pageMaps({ scene, maps, outlines, language, around: [], aspect }, [0, 0], size)
  const legend = pageLegend(scene, maps, language, pageWidth * legendShare)
  const top = size.height + gap
  return {
    width,
    height: Math.ceil(top + legend.height) + 4,
    language,
    title: describeScene(scene, language).heading,
    description: named
      .map((one) => texts.each(one.caption, describeScene(one.scene, language).mapDescription))
      .join(' '),
    // One legend for all of them, in the same picture: they are never parted.
    marks: [...marks, ...movedMarks(legend.marks, 0, top)],
  }
}

/** Of several indicators: no unit is that of all. */
function captionOfAll({ language, setup }: ReportGround, scene: Scene, shown: readonly Scene[]): string {
  const say = sentencesIn(language)
  const sources = [...new Set(shown.map(({ indicator }) => textIn(indicator.source, language)))]
  const source = say.source(sources.filter((text) => text !== '').join('; '))
  const heading = say.sentence(describeScene(scene, language).heading)
  return `${heading} ${say.sentence(`${source}, ${say.release(setup.manifest.release.id)}`)}`
}

export function* viewMaps(ground: ReportGround, scene: Scene, maps: MapsMaterial): Pieces<readonly Block[]> {
  const outlines = ground.data.outlinesOf(scene.level.id, scene.edition.id)
  if (!outlines) return mapBlocks(ground, scene)
  const named = namedMaps(scene, maps, ground.language)
  if (!named || named.length === 0) return mapFigures(ground, scene, oneShare, tallest)
  const several = { scene, maps, named, outlines }
  const drawing = yield* severalDrawing(ground, several, pageWidth, named.length > 6 ? 4 : 3)
  const narrow = yield* severalDrawing(ground, several, phoneWidth, 2)
  const caption =
    maps.kind === 'indicators' ? captionOfAll(ground, scene, maps.scenes) : captionOf(ground, scene)
  const extras = extrasOf({ narrow, href: hrefOf(ground, scene) })
  return [{ kind: 'figure', drawing, caption, share: 1, ...extras }]
}
