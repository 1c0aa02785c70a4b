// The chart that belongs to a view, drawn from the same figures as on the screen.
import type { Language } from '../../core/release/localText.ts'
import type { ChartMaterial } from '../../core/scene/picture/viewMaterial.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { countChart } from '../bars/countMarks.ts'
import { boxChart } from '../boxes/boxMarks.ts'
import { rankingMarks, rankingRow } from '../figures/rankingDrawing.ts'
import { seriesMarks, seriesWords } from '../figures/seriesDrawing.ts'
import { heatChart } from '../grids/heatMarks.ts'
import { matrixChart } from '../grids/matrixMarks.ts'
import { movedChart } from '../grids/movedMarks.ts'
import { lorenzChart } from '../lorenz/lorenzMarks.ts'
import { parallelChart } from '../profiles/parallelMarks.ts'
import { radarChart } from '../profiles/radarMarks.ts'
import { spineChart } from '../profiles/spineRows.ts'
import { pyramidChart } from '../pyramid/pyramidMarks.ts'
import { scatterChart } from '../scatter/scatterMarks.ts'
import { stripPiece } from '../strip/stripMarks.ts'
import { stack } from '../text/stack.ts'
import { bodyOf, heightWithin, type PageChart } from '../views/chartPiece.ts'
import { compareChart } from '../views/compareRows.ts'

/** The series and, where there is a level above, the areas by municipality: what stands beside the map at first. */
const mapChart = (scene: Scene, language: Language): PageChart => ({
  description: seriesWords(scene, language),
  piece: ({ width, height }) => {
    const strip = stripPiece(scene, language, width)
    const tall = heightWithin(height - (strip ? strip.height + 18 : 0), 150, 300)
    const series = bodyOf(tall, seriesMarks(scene, language, { width, height: tall }))
    return stack([series, ...(strip ? [strip] : [])], 18)
  },
})

const headHeight = 20
const [fewestRows, mostRows] = [8, 60]

const rankingChart = (scene: Scene, language: Language): PageChart => {
  const f = formatsFor(language)
  const count = Math.min(mostRows, scene.rows.length)
  return {
    description: drawingTexts[language].rankingLists(f.count(count), f.count(scene.rows.length)),
    piece: ({ width, height }) => {
      const room = Math.floor((height - headHeight) / rankingRow)
      return rankingMarks(scene, language, width, heightWithin(room, fewestRows, mostRows))
    },
  }
}

type ColumnChart = (
  scene: Scene,
  columns: readonly ProfileColumn[],
  language: Language,
) => PageChart | undefined
type SceneChart = (scene: Scene, language: Language) => PageChart | undefined

const columnCharts: Partial<Record<View, ColumnChart>> = {
  spine: spineChart,
  radar: radarChart,
  heatmap: heatChart,
  parallel: parallelChart,
}
const sceneCharts: Partial<Record<View, SceneChart>> = {
  map: mapChart,
  ranking: rankingChart,
  distribution: boxChart,
  inequality: lorenzChart,
  counts: countChart,
  compare: compareChart,
}

/** Undefined: the view has no chart that a picture shows, or none for what was chosen. */
export function pageChart(scene: Scene, chart: ChartMaterial, language: Language): PageChart | undefined {
  const { view } = scene.view
  switch (chart.kind) {
    case 'scatter':
      return scatterChart(scene, chart.scatter, language)
    case 'matrix':
      return matrixChart(scene, chart.matrix, language)
    case 'columns':
      return columnCharts[view]?.(scene, chart.columns, language)
    case 'pyramid':
      return pyramidChart(chart.pyramid, chart.indicators, language)
    case 'moved':
      return movedChart(scene, chart.moved, language)
    case 'scene':
      return sceneCharts[view]?.(scene, language)
  }
}
