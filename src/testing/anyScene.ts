// Scenes at random over the sample release's areas: any indicator, mode, comparison, scope, filter and choice, for laws that
// must hold for all of them (fast-check).
import fc from 'fast-check'
import type { Dataset } from '../core/release/dataset.ts'
import { languages } from '../core/release/localText.ts'
import type { Edition, Indicator, Manifest } from '../core/release/manifest.ts'
import { isModePossible } from '../core/view/resolveMap.ts'
import { modes, type Against, type Filter, type Scope, type ViewState } from '../core/view/viewState.ts'
import { makeScene, type SceneInput } from '../core/scene/makeScene.ts'
import type { Scene } from '../core/scene/scene.ts'
import { cellsOf, type CellShape } from './any/anyCells.ts'
import { anyShape, indicatorOf, periodsOf, type IndicatorShape } from './any/anyIndicator.ts'
import { sampleAreas, sampleManifest, sampleView } from './sampleRelease.ts'
import { sampleDataset } from './sampleDataset.ts'

const places = (sampleAreas.get('ort') ?? []).map(({ id }) => id)
const districts = (sampleAreas.get('kreis') ?? []).map(({ id }) => id)
const levels = ['ort', 'ort', 'ort', 'ort', 'kreis', 'land'] as const

const number = fc.constantFrom(0, 1, 5, 12.5, 40)
const anyAgainst: fc.Arbitrary<Against> = fc.oneof(
  fc.constant({ kind: 'region' } as const),
  fc.constant({ kind: 'parent' } as const),
  fc.constantFrom(...places, ...districts).map((id) => ({ kind: 'area', id }) as const),
  number.map((value) => ({ kind: 'number', value }) as const),
)
const anyScope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constantFrom(...districts).map((id) => ({ kind: 'within', id }) as const),
  fc.subarray(places, { minLength: 1 }).map((ids) => ({ kind: 'group', ids }) as const),
)
const anyFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.subarray(districts, { minLength: 1 }).map((ids) => ({ kind: 'within', ids }) as const),
  fc.subarray(places, { minLength: 1 }).map((ids) => ({ kind: 'only', ids }) as const),
  fc
    .tuple(number, number)
    .map(([a, b]) => ({ kind: 'range', from: Math.min(a, b), to: Math.max(a, b) }) as const),
  number.map((at) => ({ kind: 'above', at }) as const),
  number.map((at) => ({ kind: 'below', at }) as const),
)
const anyCellShape: fc.Arbitrary<CellShape> = fc.record({
  seed: fc.nat(),
  absent: fc.constantFrom(0, 1, 3, 9),
  flagged: fc.constantFrom(0, 2),
  areTied: fc.boolean(),
  hasCounts: fc.boolean(),
  hasIntervals: fc.constantFrom(true, true, false),
})

const anyChoice = fc.record({
  shape: anyShape,
  cells: anyCellShape,
  second: anyShape,
  secondCells: anyCellShape,
  level: fc.constantFrom(...levels),
  mode: fc.constantFrom(...modes, 'change', 'change', 'reference'),
  language: fc.constantFrom(...languages),
  period: fc.nat(3),
  from: fc.option(fc.nat(3), { nil: undefined }),
  change: fc.constantFrom('absolute', 'absolute', 'relative'),
  against: fc.option(anyAgainst, { nil: undefined }),
  classes: fc.constantFrom(undefined, undefined, { method: 'quantile', count: 5, span: 'all' } as const),
  scope: fc.option(anyScope, { nil: undefined, freq: 3 }),
  filters: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(anyFilter, { maxLength: 2 })),
  areas: fc.subarray([...places, 'kreis:K1', 'land:L'], { maxLength: 3 }),
  areOutliersMarked: fc.boolean(),
  hasOtherOutlines: fc.constantFrom(true, false, false, false),
})
type Choice = typeof anyChoice extends fc.Arbitrary<infer T> ? T : never

/** Two sets of outlines, the later one from the last period on. */
const twoEditions = (edition: Edition, last: string): Edition[] => {
  const year = last.slice(0, 4)
  return [
    { ...edition, to: String(Number(year) - 1) },
    { ...edition, id: year, from: year },
  ]
}

function manifestOf(indicators: Indicator[], last: string, hasOtherOutlines: boolean): Manifest {
  if (!hasOtherOutlines) return { ...sampleManifest, indicators }
  const cut = sampleManifest.levels.map((level) => ({
    ...level,
    editions: level.editions.flatMap((edition) => twoEditions(edition, last)),
  }))
  return { ...sampleManifest, indicators, levels: cut }
}

function datasetsOf(indicator: Indicator, shape: IndicatorShape, cells: CellShape) {
  const cellOf = cellsOf(indicator, cells)
  return new Map<string, Dataset>(
    ['ort', 'kreis', 'land'].map((level) => {
      const ids = (sampleAreas.get(level) ?? []).map(({ id }) => id)
      const at = (area: string, period: string) => cellOf(level, area, period)
      return [level, sampleDataset(indicator.id, level, ids, periodsOf(shape), at)]
    }),
  )
}

/** The view as `resolveView` would leave it. */
function viewOf(choice: Choice, indicator: Indicator, manifest: Manifest): ViewState {
  const { level, mode, from, against, classes, scope } = choice
  const periods = periodsOf(choice.shape)
  const period = periods[choice.period % periods.length] ?? ''
  const isPossible = isModePossible(mode, { manifest, indicator, level, periods })
  return {
    ...sampleView,
    indicator: indicator.id,
    level,
    period,
    mode: isPossible ? mode : 'value',
    language: choice.language,
    change: choice.change,
    areas: level === 'ort' ? choice.areas : choice.areas.filter((id) => id === 'land:L' && level === 'kreis'),
    filters: choice.filters,
    areOutliersMarked: choice.areOutliersMarked,
    second: 'zweiter',
    ...(from !== undefined && { from: periods[from % periods.length] ?? period }),
    ...(against && { against }),
    ...(classes && { classes }),
    ...(scope && { scope }),
  }
}

export interface AnyScene {
  readonly input: SceneInput
  readonly scene: Scene
}

function sceneOf(choice: Choice): AnyScene {
  const { level, hasOtherOutlines, shape } = choice
  const indicator = indicatorOf('erster', { de: 'Kinderarmut', en: 'Child poverty' }, shape)
  const kind = choice.second.kind === 'category' ? 'median' : choice.second.kind
  const secondShape = { ...choice.second, kind }
  const second = indicatorOf('zweiter', { de: 'Wohndauer', en: 'Length of residence' }, secondShape)
  const last = periodsOf(shape).at(-1) ?? ''
  const manifest = manifestOf([indicator, second], last, hasOtherOutlines)
  const datasets = datasetsOf(indicator, shape, choice.cells)
  const dataset = datasets.get(level)
  const other = datasetsOf(second, secondShape, choice.secondCells).get(level)
  if (!dataset || !other) throw new Error(`anyScene: no ${level}`)
  const view = viewOf(choice, indicator, manifest)
  const ancestors = new Map([...datasets].filter(([id]) => id !== level))
  const isPair = view.mode === 'bivariate'
  const input = { manifest, view, dataset, ancestors, areas: sampleAreas, ...(isPair && { second: other }) }
  return { input, scene: makeScene(input) }
}

export const anyScene: fc.Arbitrary<AnyScene> = anyChoice.map(sceneOf)
