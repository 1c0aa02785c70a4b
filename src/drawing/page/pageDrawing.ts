// The picture of a view that leaves the page: title, plain words, map with legend, the view's chart, source, release, licence and
// address. Everything that one needs who sees nothing but this picture.
import type { Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { sceneAlone, type ViewMaterial } from '../../core/scene/picture/viewMaterial.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import { describeScene } from '../../i18n/sentences.ts'
import { headingText } from '../../i18n/sentences/heading/headingText.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import type { Drawing, Mark, Size } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { lineD, movedMarks, rectD } from '../look/path.ts'
import { mapTitle } from '../choropleth/mapTitle.ts'
import { mapAspect } from '../choropleth/placeMap.ts'
import type { Piece } from '../text/textBlock.ts'
import type { PageChart } from '../views/chartPiece.ts'
import { pageChart } from './pageChart.ts'
import { pageLegend } from './pageLegend.ts'
import { gridAspect, namedMaps, pageMaps } from './pageMaps.ts'
import { pageFoot, pageHead, type PageOrigin } from './pageParts.ts'
import { pageLayout } from './pageLayout.ts'

export type { PageOrigin } from './pageParts.ts'

const margin = 28
const gap = 16

/** Usual sizes: a slide or a site, a square, a sheet. */
export const pageSizes = {
  landscape: { width: 1200, height: 800 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const satisfies Record<string, Size>

/** Where everything is compared within one area the map shows that one, with a strip of what lies around it. */
const shownPart = ({ view, rows }: Scene): readonly string[] =>
  view.scope?.kind === 'within' ? rows.flatMap(({ id, leftOutBy }) => (leftOutBy === 'scope' ? [] : id)) : []

/** What one map shows; of several ones what all of them together do. */
const titleOf = (scene: Scene, { maps }: ViewMaterial, language: Language): string =>
  maps.kind === 'one' ? mapTitle(scene, language) : headingText(scene, language)

/** Every indicator that is to be seen, each once: the map's, the other one of a map of two, those of further maps and charts. */
function shownIndicators(
  scene: Scene,
  { maps }: ViewMaterial,
  chart: PageChart | undefined,
): readonly Indicator[] {
  const all = [
    ...(maps.kind === 'indicators' ? maps.scenes.map(({ indicator }) => indicator) : [scene.indicator]),
    ...(scene.mode.kind === 'bivariate' ? [scene.mode.second] : []),
    ...(chart?.indicators ?? []),
  ]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** The sentences of the scenes that are drawn, one after the other, and of the chart. */
function* descriptionOf(
  scene: Scene,
  { maps }: ViewMaterial,
  chart: PageChart | undefined,
  language: Language,
): Generator<undefined, string> {
  const { charts, maps: texts } = drawingTexts[language]
  const named = namedMaps(scene, maps, language)
  const told: string[] = []
  for (const { scene: one, caption } of named ?? []) {
    told.push(texts.each(caption, describeScene(one, language).mapDescription))
    yield
  }
  const map = named ? told.join(' ') : describeScene(scene, language).mapDescription
  return chart && chart.description !== '' ? charts.parts(map, chart.description) : map
}

/** A chart of thousands of marks is drawn once for its height and for the page. */
function chartAt({ piece }: PageChart): (width: number, height: number) => Piece {
  const drawn = new Map<string, Piece>()
  return (width, height) => {
    const key = `${width} ${height}`
    const there = drawn.get(key) ?? piece({ width, height })
    drawn.set(key, there)
    return there
  }
}

/**
 * Higher than `size` only where legend, chart or texts need it. Some areas after the other, so that whoever has thousands of them lets
 * other work in at each `yield`.
 */
export function* pageInPieces(
  scene: Scene,
  outlines: MapOutlines,
  language: Language,
  origin: PageOrigin,
  size: Size,
  material: ViewMaterial = sceneAlone,
): Generator<undefined, Drawing> {
  const width = size.width - 2 * margin
  const { maps } = material
  const chart = pageChart(scene, material.chart, language)
  const chartPiece = chart && chartAt(chart)
  yield
  const title = titleOf(scene, material, language)
  const head = pageHead(scene, title, maps.kind !== 'indicators', language, width)
  yield
  const foot = pageFoot(shownIndicators(scene, material, chart), origin, language, width)
  yield
  const around = shownPart(scene)
  const top = margin + head.height + gap
  const room = { width, height: size.height - top - gap - 10 - foot.height - margin + 6 }
  const aspect = mapAspect(outlines, around)
  const count = namedMaps(scene, maps, language)?.length ?? 1
  const layout = yield* pageLayout(room, {
    legendHeight: (of) => pageLegend(scene, maps, language, of).height,
    chartHeight: chartPiece && ((of, height) => chartPiece(of, height).height),
    aspect: count > 1 ? gridAspect(count, aspect) : aspect,
  })
  const { map, legend, chart: chartBox } = layout
  const footLine = top + layout.height + gap
  const height = Math.ceil(footLine + 10 + foot.height + margin - 6)
  const shifted = (marks: readonly Mark[], x: number, y: number) => movedMarks(marks, margin + x, top + y)
  yield
  const drawn = yield* pageMaps(
    { scene, maps, outlines, language, around, aspect },
    [margin + map.x, top + map.y],
    map,
  )
  yield
  const chartMarks = chartPiece && chartBox ? chartPiece(chartBox.width, chartBox.room).marks : []
  yield
  const charted = chartBox ? shifted(chartMarks, chartBox.x, chartBox.y) : []
  yield
  const description = yield* descriptionOf(scene, material, chart, language)
  yield
  return {
    width: size.width,
    height,
    language,
    title,
    description,
    marks: [
      { kind: 'path', d: rectD(0, 0, size.width, height), fill: inks.surface },
      ...movedMarks(head.marks, margin, margin - 4),
      ...drawn,
      ...shifted(pageLegend(scene, maps, language, legend.width).marks, legend.x, legend.y),
      ...charted,
      {
        kind: 'path',
        d: lineD([
          [margin, footLine],
          [size.width - margin, footLine],
        ]),
        stroke: inks.line,
        width: 1,
      },
      ...movedMarks(foot.marks, margin, footLine + 8),
    ],
  }
}

/** At once, for a few hundred areas. */
export const pageDrawing = (...of: Parameters<typeof pageInPieces>): Drawing => atOnce(pageInPieces(...of))
