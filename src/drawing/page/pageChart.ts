// The chart that belongs to a view, as far as its picture has one.
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'
import { histogramMarks } from '../figures/histogramDrawing.ts'
import { rankingMarks, rankingRow } from '../figures/rankingDrawing.ts'
import { seriesMarks } from '../figures/seriesDrawing.ts'
import type { Mark, Size } from '../drawing.ts'

export interface PageChart {
  /** What it needs, and what it makes use of. */
  readonly least: number
  readonly most: number
  readonly marks: (size: Size) => readonly Mark[]
}

const headHeight = 20

/** Undefined: the view is the map alone. */
export function pageChart(scene: Scene, language: Language): PageChart | undefined {
  const charts: Partial<Record<View, () => PageChart>> = {
    // The panel beside the map shows the series.
    map: () => ({
      least: 150,
      most: 300,
      marks: (size) => seriesMarks(scene, language, size),
    }),
    ranking: () => ({
      least: headHeight + 8 * rankingRow,
      most: headHeight + Math.min(60, scene.rows.length) * rankingRow,
      marks: ({ width, height }) =>
        rankingMarks(scene, language, width, Math.floor((height - headHeight) / rankingRow)).marks,
    }),
    distribution: () => ({
      least: 170,
      most: 300,
      marks: (size) => histogramMarks(scene, language, size),
    }),
  }
  return charts[scene.view.view]?.()
}
