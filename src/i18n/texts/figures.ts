// Texts of the figures part of the screen. German is the shape; English must satisfy it.
// Parameters are finished texts: numbers, names and periods come formatted.
import { areaDe } from './figures/area.ts'
import { municipalitiesDe, seriesDe } from './figures/charts.ts'
import { legendDe } from './figures/legend.ts'
import { tableDe, tabsDe } from './figures/lists.ts'
import { sourceDe } from './figures/source.ts'

export const figuresDe = {
  legend: legendDe,
  area: areaDe,
  source: sourceDe,
  tabs: tabsDe,
  series: seriesDe,
  municipalities: municipalitiesDe,
  table: tableDe,
}
