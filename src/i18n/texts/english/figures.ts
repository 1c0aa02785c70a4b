// English; the shape is the German one.
import type { figuresDe } from '../figures.ts'
import { areaEn } from './area.ts'
import { municipalitiesEn, seriesEn } from './charts.ts'
import { legendEn } from './legend.ts'
import { tableEn, tabsEn } from './lists.ts'
import { sourceEn } from './source.ts'

export const figuresEn: typeof figuresDe = {
  legend: legendEn,
  area: areaEn,
  source: sourceEn,
  tabs: tabsEn,
  series: seriesEn,
  municipalities: municipalitiesEn,
  table: tableEn,
}
