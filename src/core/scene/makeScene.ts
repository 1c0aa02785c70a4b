// release + view state → scene. Pure; what does not depend on the period is remembered per dataset.
import { atOnce } from '../statistics/progress/atOnce.ts'
import { chosenOf } from './compare/chosenFigures.ts'
import { comparisonOf } from './compare/comparison.ts'
import { regionReference, wholeCell } from './compare/references.ts'
import { regionLine } from './compare/seriesLines.ts'
import { modePaintingOf, modePieces } from './mode/modePainting.ts'
import { legendOf } from './paint/legend.ts'
import { withFilteredSlot } from './paint/painting.ts'
import { valuePainting } from './paint/valuePainting.ts'
import { rowsOf } from './rows.ts'
import type { Scene } from './scene.ts'
import { scenePart } from './sceneParts.ts'
import { idsOf, isTotal, settingOf, type SceneInput, type Setting } from './setting.ts'
import { lineageOf, sieveOf } from './sieve/leftOut.ts'
import { timelineOf } from './timeline.ts'
import { valueRange } from './valueRange.ts'

export type { SceneInput } from './setting.ts'

const areaIds = ({ tiers, besides }: Setting): Scene['areaIds'] =>
  new Map(
    [...tiers, ...besides].flatMap(({ level, areas }) => (areas ? [[level.id, idsOf(areas)] as const] : [])),
  )

/** Where everything is compared within one area, its name. */
function scopeNameOf({ view: { scope }, tiers }: Setting): string | undefined {
  if (scope?.kind !== 'within') return undefined
  for (const { areas } of tiers) {
    const found = areas?.find(({ id }) => id === scope.id)
    if (found) return found.name
  }
  return undefined
}

/**
 * The scene, piece by piece: whoever has thousands of areas may let other work in at each `yield`. Nothing of it is to be seen
 * before it is whole.
 */
export function* sceneInPieces(input: SceneInput): Generator<undefined, Scene> {
  const setting = settingOf(input)
  const { view, indicator, level, edition, dataset, tiers } = setting
  const range = indicator.kind === 'category' ? undefined : valueRange(dataset)
  yield
  for (const work of modePieces(setting)) {
    work()
    yield
  }
  const mode = modePaintingOf(setting)
  yield
  const sieve = sieveOf(view, lineageOf(tiers))
  const painting = sieve ? withFilteredSlot(mode.painting) : mode.painting
  const rows = yield* rowsOf(setting, mode.paintedOf, painting, sieve)
  yield
  const rowById = new Map(rows.map((row) => [row.id, row]))
  if (indicator.kind !== 'category')
    for (const period of dataset.periods) {
      // Where it is a sum it is remembered: the whole's line below costs nothing then.
      wholeCell(setting, period)
      yield
    }
  const region = { reference: regionReference(setting), line: regionLine(setting) }
  yield
  const comparison = comparisonOf(
    setting,
    rows.some(({ isFiltered }) => isFiltered) ? rows.filter(({ isFiltered }) => !isFiltered) : rows,
  )
  const combined = view.combined.length > 0 ? scenePart('combinedArea', 'combined areas')(setting) : undefined
  yield
  const scopeName = scopeNameOf(setting)
  return {
    view,
    indicator,
    level,
    edition,
    timeline: timelineOf(dataset.periods),
    slots: painting.slots,
    rows,
    rowById,
    areaIds: areaIds(setting),
    legend: legendOf(rows, painting),
    valueDomain: mode.measure === 'value' ? painting.domain : valuePainting(setting).domain,
    mode: mode.facts,
    measure: mode.measure,
    ...(range && { range }),
    ...(combined && { combined }),
    ...(scopeName !== undefined && { scopeName }),
    ...(region.reference && { region: region.reference }),
    ...(region.reference && !isTotal(indicator) && { regionMark: region.reference }),
    ...(region.line && { regionSeries: region.line }),
    chosen: chosenOf(setting, rowById, region),
    ...(comparison && { comparison }),
  }
}

export const makeScene = (input: SceneInput): Scene => atOnce(sceneInPieces(input))
