// The chart that stood beside the map when a view was collected, as far as it can be drawn.
import type { ChartMaterial } from '../../../core/scene/picture/viewMaterial.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { View } from '../../../core/view/viewState.ts'
import type { Drawing } from '../../../drawing/drawing.ts'
import { pageChart } from '../../../drawing/page/pageChart.ts'
import { describeScene } from '../../../i18n/sentences.ts'
import type { Block } from '../../document/reportDocument.ts'
import type { ReportGround } from '../ground.ts'
import { pageWidth, phoneWidth } from '../pictures.ts'
import { alone, captionOf, rankingFigure, seriesFigure, type ToldFigure } from '../sceneBlocks.ts'

/** In a text to be read, from both ends. */
const mostRows = 20

/** Room for a chart; those that need more take it. */
const [wideHeight, narrowHeight] = [380, 440]

type PageChart = NonNullable<ReturnType<typeof pageChart>>

/** A chart of a picture on its own. */
function chartDrawing(chart: PageChart, title: string, width: number, ground: ReportGround): Drawing {
  const { height, marks } = chart.piece({ width, height: width < pageWidth ? narrowHeight : wideHeight })
  const { language } = ground
  return { width, height: Math.ceil(height) + 4, language, title, description: chart.description, marks }
}

function panelFigure(ground: ReportGround, scene: Scene, material: ChartMaterial): ToldFigure | undefined {
  const { language } = ground
  const chart = pageChart(scene, material, language)
  if (!chart) return undefined
  const title = describeScene(scene, language).heading
  return {
    drawing: chartDrawing(chart, title, pageWidth, ground),
    narrow: chartDrawing(chart, title, phoneWidth, ground),
    caption: captionOf(ground, scene, chart.indicators),
    sentences: [],
  }
}

const viewsOfChosen: ReadonlySet<View> = new Set(['map', 'compare', 'profile'])

function toldFigure(ground: ReportGround, scene: Scene, material: ChartMaterial): ToldFigure | undefined {
  const { view } = scene.view
  if (view === 'ranking') return rankingFigure(ground, scene, mostRows)
  if (!viewsOfChosen.has(view)) return panelFigure(ground, scene, material)
  // The whole alone is told in its figure.
  const isOneTold = scene.chosen.length > 0 || scene.combined?.kind === 'value'
  return isOneTold ? seriesFigure(ground, scene) : undefined
}

/** The way to the view stands at its map. */
export function viewChart(ground: ReportGround, scene: Scene, material: ChartMaterial): readonly Block[] {
  const told = toldFigure(ground, scene, material)
  return told ? alone({ ...told, href: undefined }) : []
}
