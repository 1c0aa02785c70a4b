// The other indicator of a scatter plot, for tables of the view.
import type { QueryClient } from '@tanstack/react-query'
import { plottedSecond } from '../../core/scene/picture/plottedSecond.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { SecondOfPlot } from '../../core/scene/table/secondColumns.ts'
import { datasetQuery } from '../queries.ts'
import type { Release } from '../release.ts'

/** Undefined for any other view; rejects with the FaultError of a file that did not come. */
export async function loadPlotted(
  client: QueryClient,
  release: Release,
  scene: Scene,
): Promise<SecondOfPlot | undefined> {
  const second = plottedSecond(release.manifest, scene)
  if (!second) return undefined
  const { indicator, period } = second
  const dataset = await client.ensureQueryData(datasetQuery(release, indicator.id, scene.level.id))
  return { indicator, dataset, period: period.period }
}
