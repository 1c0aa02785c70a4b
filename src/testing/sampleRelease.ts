// A small release in memory: a country, three districts, twelve places; four indicators; every state of a cell (2023), a
// series break (2021), a year left out (2020), a tie (2024). For tests of the scene and of what is drawn from it.
import type { Dataset } from '../core/release/dataset.ts'
import { ancestorsOf, datasetEntryAt, indicatorById, levelById } from '../core/release/lookups.ts'
import { makeScene, type SceneInput } from '../core/scene/makeScene.ts'
import type { AreaName, Scene } from '../core/scene/scene.ts'
import { usualSettings } from '../core/view/panelSettings.ts'
import type { ViewState } from '../core/view/viewState.ts'
import { sampleDistricts, samplePlaces } from './sampleAreas.data.ts'
import { sampleCellOf } from './sampleCells.ts'
import { sampleDataset } from './sampleDataset.ts'
import { sampleManifest } from './sampleManifest.data.ts'

export { sampleManifest } from './sampleManifest.data.ts'

export const sampleAreas: ReadonlyMap<string, readonly AreaName[]> = new Map<string, readonly AreaName[]>([
  ['land', [{ id: 'L', name: 'Musterland' }]],
  ['kreis', sampleDistricts.map(([id, name]) => ({ id, name, parent: 'L' }))],
  ['ort', samplePlaces.map(([id, name, parent]) => ({ id, name, parent }))],
])

const datasets = new Map<string, Dataset>()

/** The dataset of an indicator at a level, the same object each time, as the app's cache gives it. */
export function datasetOf(indicator: string, levelId: string): Dataset | undefined {
  const key = `${indicator}.${levelId}`
  const known = datasets.get(key)
  if (known) return known
  const found = indicatorById(sampleManifest, indicator)
  const of = found && datasetEntryAt(found, levelId)
  if (!of) return undefined
  const ids = (sampleAreas.get(levelId) ?? []).map(({ id }) => id)
  const made = sampleDataset(indicator, levelId, ids, of.periods, (id, period) => {
    const cell = sampleCellOf[indicator]?.(levelId, id, period)
    if (!cell) throw new Error(`${key}: the sample has no such cell`)
    return cell
  })
  datasets.set(key, made)
  return made
}

export const sampleView: ViewState = {
  level: 'ort',
  indicator: 'kinderarmut',
  period: '2024',
  areas: [],
  view: 'map',
  sort: { column: 'value', descending: true },
  weighted: false,
  language: 'de',
  mode: 'value',
  change: 'absolute',
  isZeroApart: false,
  areOutliersMarked: false,
  indicators: [],
  filters: [],
  combined: [],
  ...usualSettings,
}

export function sampleInput(patch: Partial<ViewState> = {}): SceneInput {
  const view = { ...sampleView, ...patch }
  const dataset = datasetOf(view.indicator, view.level)
  const chosen = levelById(sampleManifest, view.level)
  if (!dataset || !chosen) throw new Error(`the sample has no ${view.indicator} at ${view.level}`)
  const above = ancestorsOf(sampleManifest, chosen).flatMap(({ id }) => {
    const known = datasetOf(view.indicator, id)
    return known ? [[id, known] as const] : []
  })
  return { manifest: sampleManifest, view, dataset, ancestors: new Map(above), areas: sampleAreas }
}

export const sampleScene = (patch: Partial<ViewState> = {}): Scene => makeScene(sampleInput(patch))
