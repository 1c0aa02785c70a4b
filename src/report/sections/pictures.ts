// The drawings of a report at the sizes of its pages: drawn at the width they are printed at, so that letters keep their size.
import type { Scene } from '../../core/scene/scene.ts'
import { changeDrawing } from '../../drawing/figures/changeDrawing.ts'
import { rankingDrawing } from '../../drawing/figures/rankingDrawing.ts'
import { seriesDrawing } from '../../drawing/figures/seriesDrawing.ts'
import type { Drawing, Size } from '../../drawing/drawing.ts'
import { legendDrawing } from '../../drawing/legend/legendDrawing.ts'
import { mapDrawing } from '../../drawing/choropleth/mapDrawing.ts'
import type { ReportOutlines } from '../setup/reportData.ts'
import type { ReportGround } from './ground.ts'

/** Of a page's text, in the drawings' pixels. */
export const pageWidth = 640
export const [mapShare, legendShare] = [0.44, 0.36]

/** Of charts for a phone, where those of a page would be too small to read. */
export const phoneWidth = 340

/** Two figures beside each other. */
export const [halfWidth, halfShare] = [380, 0.5]

/** As many rows as a page holds beside heading and caption. */
export const mostRows = 36

/** As tall as the areas are, within what a page bears. */
function mapSize({ bbox: [west, south, east, north] }: ReportOutlines, width: number, tallest = 0.85): Size {
  const flat = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180)
  const tall = (north - south) / Math.max(flat, 1e-9)
  return { width, height: Math.round(width * Math.min(tallest, Math.max(0.6, tall))) }
}

interface MapRoom {
  readonly width?: number
  /** Where areas are to fill the picture. */
  readonly height?: number
  readonly around?: readonly string[]
  /** Height by width at most, where all areas are shown. */
  readonly tallest?: number | undefined
}

/** Undefined where the outlines did not come. */
export function mapPicture(
  { data, areas, language }: ReportGround,
  scene: Scene,
  { width = pageWidth * mapShare, height = width * 0.8, around, tallest }: MapRoom = {},
): Drawing | undefined {
  const outlines = data.outlinesOf(scene.level.id, scene.edition.id)
  if (!outlines) return undefined
  const shown = around ?? (areas.within && scene.view.level === scene.level.id ? areas.ids : undefined)
  const size = shown ? { width, height: Math.round(height) } : mapSize(outlines, width, tallest)
  return mapDrawing(scene, outlines, size, language, shown ? { around: shown } : {})
}

export const legendPicture = ({ language }: ReportGround, scene: Scene): Drawing =>
  legendDrawing(scene, language, Math.round(pageWidth * legendShare))

export const seriesPicture = (
  { language }: ReportGround,
  scene: Scene,
  width = pageWidth,
): Drawing | undefined =>
  scene.indicator.kind === 'category'
    ? undefined
    : seriesDrawing(scene, language, { width, height: width === pageWidth ? 180 : 190 })

export const rankingPicture = (
  { language }: ReportGround,
  scene: Scene,
  most = mostRows,
  width = pageWidth,
): Drawing | undefined =>
  scene.indicator.kind === 'category' ? undefined : rankingDrawing(scene, language, { most, width })

export const changePicture = (
  { language }: ReportGround,
  scene: Scene,
  most = mostRows,
  width = pageWidth,
): Drawing | undefined =>
  scene.indicator.kind === 'category' ? undefined : changeDrawing(scene, language, { most, width })
