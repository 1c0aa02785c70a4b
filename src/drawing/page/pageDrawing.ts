// The picture of a view that leaves the page: title, plain words, map with legend, the view's chart, source, release, licence and
// address. Everything that one needs who sees nothing but this picture.
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { describeScene } from '../../i18n/sentences.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import type { Drawing, Mark, Size } from '../drawing.ts'
import { legendPiece } from '../legend/legendDrawing.ts'
import { inks } from '../look/inks.ts'
import { lineD, movedMarks, rectD } from '../look/path.ts'
import { mapMarks } from '../choropleth/mapDrawing.ts'
import { mapTitle } from '../choropleth/mapTitle.ts'
import { mapAspect } from '../choropleth/placeMap.ts'
import { pageChart } from './pageChart.ts'
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

/** Higher than `size` only where legend or texts need it. */
export function pageDrawing(
  scene: Scene,
  outlines: MapOutlines,
  language: Language,
  origin: PageOrigin,
  size: Size,
): Drawing {
  const width = size.width - 2 * margin
  const head = pageHead(scene, language, width)
  const foot = pageFoot(scene, origin, language, width)
  const chart = pageChart(scene, language)
  const around = shownPart(scene)
  const top = margin + head.height + gap
  const room = { width, height: size.height - top - gap - 10 - foot.height - margin + 6 }
  const layout = pageLayout(room, {
    legendHeight: (of) => legendPiece(scene, language, of).height,
    chart,
    aspect: mapAspect(outlines, around),
  })
  const { map, legend, chart: chartBox } = layout
  const footLine = top + layout.height + gap
  const height = Math.ceil(footLine + 10 + foot.height + margin - 6)
  const shifted = (marks: readonly Mark[], x: number, y: number) => movedMarks(marks, margin + x, top + y)
  return {
    width: size.width,
    height,
    language,
    title: mapTitle(scene, language),
    description: describeScene(scene, language).mapDescription,
    marks: [
      { kind: 'path', d: rectD(0, 0, size.width, height), fill: inks.surface },
      ...movedMarks(head.marks, margin, margin - 4),
      ...mapMarks(scene, outlines, [margin + map.x, top + map.y], map, language, { around }),
      ...shifted(legendPiece(scene, language, legend.width).marks, legend.x, legend.y),
      ...(chart && chartBox ? shifted(chart.marks(chartBox), chartBox.x, chartBox.y) : []),
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
