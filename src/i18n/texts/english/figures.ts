// English; the shape is the German one.
import type { figuresDe } from '../figures.ts'
import { areaEn } from './area.ts'
import { countsEn, municipalitiesEn, seriesEn } from './charts.ts'
import { legendEn } from './legend.ts'
import { rankingEn, tableEn, tabsEn } from './lists.ts'
import { methodEn, sourceEn } from './source.ts'

export const figuresEn: typeof figuresDe = {
  legend: legendEn,
  area: areaEn,
  source: sourceEn,
  method: methodEn,
  tabs: tabsEn,
  series: seriesEn,
  municipalities: municipalitiesEn,
  ranking: rankingEn,
  counts: countsEn,
  table: tableEn,
}
