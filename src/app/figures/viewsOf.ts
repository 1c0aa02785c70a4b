import type { Scene } from '../../core/scene/scene.ts'
import { views, type View } from '../../core/view/viewState.ts'

/** Tabs that have something to show: counts only where numerators are published in some period. */
export function viewsOf({ rows, chosen, regionSeries }: Scene): readonly View[] {
  const series = [...chosen.flatMap(({ series: own }) => own), ...(regionSeries ? [regionSeries] : [])]
  const points = series.flatMap(({ points: own }) => own)
  const hasCounts = [...rows, ...points].some(
    ({ cell }) => cell.kind === 'number' && cell.numerator !== undefined,
  )
  return views.filter((view) => view !== 'counts' || hasCounts)
}
