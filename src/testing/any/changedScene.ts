// The sample release with one indicator and its cells changed: for what the sample itself does not hold.
import type { Cell } from '../../core/release/dataset.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { makeScene } from '../../core/scene/makeScene.ts'
import type { AreaName, Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { sampleDataset } from '../sampleDataset.ts'
import { datasetOf, sampleAreas, sampleInput, sampleManifest } from '../sampleRelease.ts'

interface Changes {
  readonly view?: Partial<ViewState>
  readonly indicator?: Partial<Indicator>
  readonly periods?: readonly string[]
  /** Of a place in a period; districts and the country have none. */
  readonly cell?: (place: string, period: string) => Cell
  readonly places?: readonly AreaName[]
  /** The other indicator of a map of two. */
  readonly second?: string
}

export function changedScene({ view = {}, indicator = {}, periods, cell, places, second }: Changes): Scene {
  const input = sampleInput({ ...view, ...(second !== undefined && { second }) })
  const { id, datasets } = input.manifest.indicators.find((each) => each.id === input.view.indicator) ?? {}
  if (id === undefined || datasets === undefined) throw new Error('the sample has no such indicator')
  const manifest = {
    ...sampleManifest,
    indicators: input.manifest.indicators.map((each) =>
      each.id === id
        ? {
            ...each,
            ...indicator,
            datasets: datasets.map((entry) => ({ ...entry, periods: [...(periods ?? entry.periods)] })),
          }
        : each,
    ),
  }
  const areas = places ? new Map([...sampleAreas, ['ort', places] as const]) : sampleAreas
  const ids = (areas.get('ort') ?? []).map((place) => place.id)
  const other = second === undefined ? undefined : datasetOf(second, input.view.level)
  return makeScene({
    ...input,
    manifest,
    areas,
    ...(cell && {
      dataset: sampleDataset(id, 'ort', ids, periods ?? input.dataset.periods, cell),
      ancestors: new Map(),
    }),
    ...(other && { second: other }),
  })
}
