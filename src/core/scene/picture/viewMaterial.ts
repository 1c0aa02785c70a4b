// What a picture of a view shows beyond its scene: further maps, and the figures of charts over several indicators. Made as the screen
// makes them, so that the picture says what the screen shows.
import type { Dataset } from '../../release/dataset.ts'
import { ancestorsOf, datasetEntryAt } from '../../release/lookups.ts'
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { sceneInPieces } from '../makeScene.ts'
import { movedOf, type Moved } from '../moved/movedOf.ts'
import { matrixSteps, type Matrix } from '../pairs/matrixOf.ts'
import { pairedPeriod } from '../pairs/pairedPeriod.ts'
import { scatterSteps, type Scatter } from '../pairs/scatterOf.ts'
import { breakdownAt } from '../profile/breakdown.ts'
import { profileColumn, type ProfileColumn } from '../profile/profileColumn.ts'
import { pyramidOfScene, type ScenePyramid } from '../profile/pyramidOfScene.ts'
import type { AreaName, Scene } from '../scene.ts'
import type { SceneInput } from '../setting.ts'
import { fifthsInput } from './fifthsInput.ts'
import { periodsShown } from './periodsShown.ts'
import { chartIndicators, editionsOf, isProfileView, mapIndicators } from './pictureFiles.ts'
import { plottedSecond } from './plottedSecond.ts'

export type MapsMaterial =
  | { readonly kind: 'one' }
  /** `all`: periods with values; fewer maps where outlines changed or there would be too many. */
  | { readonly kind: 'periods'; readonly scenes: readonly Scene[]; readonly all: number }
  | { readonly kind: 'indicators'; readonly scenes: readonly Scene[] }
  | { readonly kind: 'twoPeriods'; readonly before: Scene }

export type ChartMaterial =
  /** All it needs stands in the scene, or it has no chart. */
  | { readonly kind: 'scene' }
  | { readonly kind: 'scatter'; readonly scatter: Scatter }
  | { readonly kind: 'matrix'; readonly matrix: Matrix }
  | { readonly kind: 'columns'; readonly columns: readonly ProfileColumn[] }
  /** `indicators`: the parts that it is made of. */
  | { readonly kind: 'pyramid'; readonly pyramid: ScenePyramid; readonly indicators: readonly Indicator[] }
  | { readonly kind: 'moved'; readonly moved: Moved }

export interface ViewMaterial {
  readonly maps: MapsMaterial
  readonly chart: ChartMaterial
}

/** Nothing beyond the scene: a picture of one map, and of the charts that need no other figures. */
export const sceneAlone: ViewMaterial = { maps: { kind: 'one' }, chart: { kind: 'scene' } }

/** Files that are there; undefined where one did not come. */
export interface PictureData {
  readonly manifest: Manifest
  readonly datasetOf: (indicator: string, level: string) => Dataset | undefined
  readonly areasOf: (level: string, edition: string) => readonly AreaName[] | undefined
}

type Pieces<T> = Generator<undefined, T>
type Shared = Omit<SceneInput, 'view'>

function ancestorFiles({ manifest, datasetOf }: PictureData, indicator: Indicator, { level }: Scene) {
  return new Map(
    ancestorsOf(manifest, level).flatMap(({ id }): [string, Dataset][] => {
      const file = datasetEntryAt(indicator, id) && datasetOf(indicator.id, id)
      return file ? [[id, file]] : []
    }),
  )
}

/** What further scenes are made from; undefined where the scene's own file is not there. */
function sharedOf(scene: Scene, data: PictureData): Shared | undefined {
  const { indicator, level } = scene
  const dataset = data.datasetOf(indicator.id, level.id)
  const areas = new Map(
    editionsOf(data.manifest, scene).flatMap(([id, edition]): [string, readonly AreaName[]][] => {
      const found = data.areasOf(id, edition)
      return found ? [[id, found]] : []
    }),
  )
  if (!dataset || !areas.has(level.id)) return undefined
  return { manifest: data.manifest, dataset, areas, ancestors: ancestorFiles(data, indicator, scene) }
}

function* periodScenes(scene: Scene, shared: Shared): Pieces<MapsMaterial> {
  const scenes: Scene[] = []
  for (const period of periodsShown(scene))
    scenes.push(
      period === scene.view.period
        ? scene
        : yield* sceneInPieces({ ...shared, view: { ...scene.view, period } }),
    )
  return { kind: 'periods', scenes, all: scene.timeline.filter(({ hasValues }) => hasValues).length }
}

function* indicatorScenes(scene: Scene, data: PictureData, shared: Shared): Pieces<MapsMaterial> {
  const scenes: Scene[] = []
  for (const indicator of mapIndicators(data.manifest, scene)) {
    const dataset = data.datasetOf(indicator.id, scene.level.id)
    const input = dataset && fifthsInput(scene, shared, indicator, dataset)
    if (input) scenes.push(yield* sceneInPieces(input))
  }
  return { kind: 'indicators', scenes }
}

function* mapsOf(scene: Scene, data: PictureData): Pieces<MapsMaterial> {
  const { mode } = scene.view
  const shared = sharedOf(scene, data)
  if (!shared) return { kind: 'one' }
  if (mode === 'multiples') return yield* periodScenes(scene, shared)
  if (mode === 'indicators') return yield* indicatorScenes(scene, data, shared)
  const period = mode === 'swipe' && scene.mode.kind === 'value' ? scene.mode.from : undefined
  if (period === undefined) return { kind: 'one' }
  const before = yield* sceneInPieces({ ...shared, view: { ...scene.view, period } })
  return { kind: 'twoPeriods', before }
}

/** The indicators whose files came, each as charts over several of them need it. */
function* columnsOf(scene: Scene, data: PictureData): Pieces<readonly ProfileColumn[]> {
  const { manifest, datasetOf, areasOf } = data
  const { view, level, edition, rows } = scene
  const editions = new Map(editionsOf(manifest, scene))
  const areas = new Map(
    [...editions].flatMap(([id, of]): [string, readonly AreaName[]][] => {
      const found = areasOf(id, of)
      return found ? [[id, found]] : []
    }),
  )
  const ground = { manifest, scene: { view, level, edition, rows }, areas, editions }
  const columns: ProfileColumn[] = []
  for (const indicator of chartIndicators(manifest, scene).indicators) {
    const dataset = datasetOf(indicator.id, level.id)
    const ancestors = ancestorFiles(data, indicator, scene)
    if (dataset) columns.push(profileColumn(ground, { indicator, dataset, ancestors }))
    yield
  }
  return columns
}

const ofScene: ChartMaterial = { kind: 'scene' }

function* scatterMaterial(scene: Scene, { manifest, datasetOf }: PictureData): Pieces<ChartMaterial> {
  const second = plottedSecond(manifest, scene)
  const dataset = second && datasetOf(second.indicator.id, scene.level.id)
  if (!dataset) return ofScene
  return { kind: 'scatter', scatter: yield* scatterSteps(scene, { ...second, dataset }) }
}

function* matrixMaterial(scene: Scene, { manifest, datasetOf }: PictureData): Pieces<ChartMaterial> {
  const { level, view } = scene
  const figures = chartIndicators(manifest, scene).indicators.flatMap((indicator) => {
    const dataset = datasetOf(indicator.id, level.id)
    const period = pairedPeriod(datasetEntryAt(indicator, level.id)?.periods ?? [], view.period)
    return dataset && period ? [{ indicator, dataset, period }] : []
  })
  if (figures.length < 2) return ofScene
  return { kind: 'matrix', matrix: yield* matrixSteps(scene, figures) }
}

function* pyramidMaterial(scene: Scene, data: PictureData): Pieces<ChartMaterial> {
  const breakdown = breakdownAt(data.manifest, scene.level.id, scene.indicator.id)
  const columns = new Map((yield* columnsOf(scene, data)).map((one) => [one.indicator.id, one]))
  const pyramid = breakdown && pyramidOfScene(scene, breakdown, columns)
  const indicators = [...columns.values()].map((one) => one.indicator)
  return pyramid ? { kind: 'pyramid', pyramid, indicators } : ofScene
}

function movedMaterial(scene: Scene, { manifest, datasetOf }: PictureData): ChartMaterial {
  const { indicator, level } = scene
  const dataset = datasetOf(indicator.id, level.id)
  const moved = dataset && indicator.kind !== 'category' ? movedOf(scene, manifest, dataset) : undefined
  return moved ? { kind: 'moved', moved } : ofScene
}

function* chartOf(scene: Scene, data: PictureData): Pieces<ChartMaterial> {
  const { view } = scene.view
  if (isProfileView(view)) return { kind: 'columns', columns: yield* columnsOf(scene, data) }
  if (view === 'scatter') return yield* scatterMaterial(scene, data)
  if (view === 'matrix') return yield* matrixMaterial(scene, data)
  if (view === 'pyramid') return yield* pyramidMaterial(scene, data)
  if (view === 'moved') return movedMaterial(scene, data)
  return ofScene
}

/** Yields between pieces of work: with thousands of areas and many maps the page must stay alive between them. */
export function* viewMaterial(scene: Scene, data: PictureData): Pieces<ViewMaterial> {
  const maps = yield* mapsOf(scene, data)
  yield
  return { maps, chart: yield* chartOf(scene, data) }
}
