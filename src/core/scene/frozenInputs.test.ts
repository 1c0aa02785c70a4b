// Map, legend, table and charts read the same rows: who sorts them in place changes what the others say. Inputs and scene are
// frozen here, and what cannot be frozen (columns, maps) is compared with a copy afterwards.
import { describe, expect, test } from 'vitest'
import { datasetOf, sampleAreas, sampleInput, sampleManifest } from '../../testing/sampleRelease.ts'
import { indicatorById } from '../release/lookups.ts'
import { modes, type ViewState } from '../view/viewState.ts'
import { distributionOf } from './distribution/distributionOf.ts'
import { inequalityOf } from './inequality/inequalityOf.ts'
import { quotientsOf } from './inequality/quotients.ts'
import { withinMeasures } from './inequality/withinMeasures.ts'
import { makeScene, type SceneInput } from './makeScene.ts'
import { movedAreas, movesOf } from './moved/movesOf.ts'
import { excludedGroups } from './pairs/excludedGroups.ts'
import { matrixOf } from './pairs/matrixOf.ts'
import { scatterOf } from './pairs/scatterOf.ts'
import { profileEntries } from './profile/profileEntry.ts'
import { heatmapRows } from './profile/heatmapOrder.ts'
import { profileColumn } from './profile/profileColumn.ts'
import { rankChanceInput } from './rankChance/rankChanceInput.ts'
import type { Scene } from './scene.ts'
import { similarOf } from './similar/similarOf.ts'
import { summaryColumns } from './summary/summaryColumns.ts'
import { trayOf } from './tray/trayOf.ts'
import { indexSeries } from './trend/indexSeries.ts'
import { trendOf } from './trend/trendOf.ts'
import { typesGround } from './types/typesGround.ts'

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (value instanceof Map) for (const [key, item] of value) deepFreeze([key, item])
  else if (value instanceof Set) for (const item of value) deepFreeze(item)
  else if (!ArrayBuffer.isView(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

const found = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('the sample has it')
  return thing
}
const files = ['kinderarmut', 'kinder'].map((id) => ({
  indicator: found(indicatorById(sampleManifest, id)),
  dataset: found(datasetOf(id, 'ort')),
}))
const figures = files.map((one) => ({ ...one, period: { period: '2024', is: 'same' as const } }))

/** What every panel makes of a scene. */
function modelsOf(scene: Scene): unknown {
  const { indicator, rows, legend } = scene
  const ground = { manifest: sampleManifest, scene, areas: sampleAreas, editions: new Map([['ort', '2011']]) }
  const columns = files.map((one) => profileColumn(ground, { ...one, ancestors: new Map() }))
  const { spread, ofValues } = inequalityOf(scene)
  const [scatter, moves] = [
    scatterOf(scene, found(figures[1])),
    movesOf(rows, (id) => found(rows.find((row) => row.id === id)).cell, legend.breaks),
  ]
  const points = scene.chosen[0]?.series[0]?.points ?? []
  return [
    distributionOf(scene),
    ofValues,
    spread.kind === 'spread' && quotientsOf(spread),
    withinMeasures(rows, indicator),
    movedAreas(moves),
    scatter,
    excludedGroups(scatter.excluded),
    matrixOf(scene, figures),
    heatmapRows(rows, columns, { kind: 'parent' }),
    heatmapRows(rows, columns, { kind: 'indicator', id: 'kinder' }),
    profileEntries(
      columns.map((column) => ({ ...column, parentOf: () => undefined })),
      found(rows[0]),
    ).map(({ position, cell }) => [position, cell]),
    rankChanceInput(scene),
    similarOf(scene, files, { isOwnParentLeftOut: false, most: 5 }),
    summaryColumns(scene),
    trayOf(scene),
    indexSeries(points, '2021', indicator.breaks),
    trendOf(points, indicator.breaks),
    typesGround(
      scene,
      files.map((one) => one.indicator),
      files.map((one) => one.dataset),
    ),
  ]
}

function inputFor(patch: Partial<ViewState>): SceneInput {
  const areas = ['K3-2', 'K1-1', 'kreis:K1']
  const input = sampleInput({ areas, combined: ['K1-2', 'K1-1'], second: 'kinder', ...patch })
  // Areas in an order that a sort would change.
  const turned = [...input.areas].map(([level, own]) => [level, own.toReversed()] as const)
  return structuredClone({ ...input, areas: new Map(turned), second: found(datasetOf('kinder', 'ort')) })
}

describe.each(modes)('KomMonitor error 13: nothing re-sorts what others read (mode %s)', (mode) => {
  const patches: Partial<ViewState>[] = [
    {},
    { classes: { method: 'jenks', count: 4, span: 'period' }, areOutliersMarked: true, isZeroApart: true },
    { scope: { kind: 'within', id: 'K1' }, filters: [{ kind: 'above', at: 9 }], weighted: true },
  ]

  test('scene and panels work on frozen inputs and leave them as they were', () => {
    for (const patch of patches) {
      const input = deepFreeze(inputFor({ mode, ...patch }))
      const before = structuredClone(input)
      const scene = deepFreeze(makeScene(input))
      const copy = structuredClone(scene)
      expect(modelsOf(scene)).toEqual(modelsOf(makeScene(inputFor({ mode, ...patch }))))
      expect(scene).toEqual(copy)
      expect(input).toEqual(before)
    }
  })
})
