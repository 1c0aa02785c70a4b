// release + view state → scene. Pure; what does not depend on the period is remembered per dataset.
import { chosenOf } from './compare/chosenFigures.ts'
import { comparisonOf } from './compare/comparison.ts'
import { legendOf } from './legend.ts'
import { regionReference } from './compare/references.ts'
import { regionLine } from './compare/seriesLines.ts'
import { rowsOf } from './rows.ts'
import type { Scene } from './scene.ts'
import { isTotal, settingOf, type SceneInput } from './setting.ts'
import { slotsOf } from './slots.ts'
import { timelineOf } from './timeline.ts'

export type { SceneInput } from './setting.ts'

const noAreas: readonly never[] = []

export function makeScene(input: SceneInput): Scene {
  const setting = settingOf(input)
  const { view, indicator, level, edition, entry, dataset, areas, tiers } = setting
  const isCategory = indicator.kind === 'category'
  const slots = slotsOf(indicator, dataset)[view.language]
  const rows = rowsOf(areas, tiers[1]?.areas ?? noAreas, dataset, view.period, slots, isCategory)
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const region = { reference: regionReference(setting), line: regionLine(setting) }
  const comparison = comparisonOf(setting, rows)
  return {
    view,
    indicator,
    level,
    edition,
    timeline: timelineOf(dataset.periods),
    slots: slots.all,
    rows,
    rowById,
    legend: legendOf(rows, slots, entry.classes?.method ?? 'fixed', isCategory),
    ...(region.reference && { region: region.reference }),
    ...(region.reference && !isTotal(indicator) && { regionMark: region.reference }),
    ...(region.line && { regionSeries: region.line }),
    chosen: chosenOf(setting, rowById, region),
    ...(comparison && { comparison }),
  }
}
