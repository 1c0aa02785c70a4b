// Texts of the figures part of the screen. German is the shape; English must satisfy it.
// Parameters are finished texts: numbers, names and periods come formatted.
import { areaDe, areaEn } from './figures/area.ts'
import {
  countsDe,
  countsEn,
  municipalitiesDe,
  municipalitiesEn,
  seriesDe,
  seriesEn,
} from './figures/charts.ts'
import { legendDe, legendEn } from './figures/legend.ts'
import { rankingDe, rankingEn, tableDe, tableEn, tabsDe, tabsEn } from './figures/lists.ts'
import { methodDe, methodEn, sourceDe, sourceEn } from './figures/source.ts'

export const figuresDe = {
  legend: legendDe,
  area: areaDe,
  source: sourceDe,
  method: methodDe,
  tabs: tabsDe,
  series: seriesDe,
  municipalities: municipalitiesDe,
  ranking: rankingDe,
  counts: countsDe,
  table: tableDe,
}

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
