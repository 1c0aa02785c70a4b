// Which views have something to show, in the order of depth: those of the row of tabs, then the groups behind "more".
import type { Manifest } from '../../core/release/manifest.ts'
import { hasPyramid } from '../../core/scene/profile/breakdown.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'

export const mainViews = ['map', 'ranking', 'compare', 'scatter', 'table'] as const satisfies readonly View[]

export const moreViews = {
  spread: ['distribution', 'counts', 'statistics', 'moved'],
  many: ['spine', 'radar', 'heatmap', 'parallel', 'matrix', 'pyramid', 'profile'],
  structure: ['similar', 'types', 'pattern', 'inequality'],
} as const satisfies Record<string, readonly View[]>
export type MoreGroup = keyof typeof moreViews

/** Categories have no more and less: what remains is where they are, and what others say of the same areas. */
const ofCategories: ReadonlySet<View> = new Set([
  'map',
  'ranking',
  'table',
  'spine',
  'radar',
  'heatmap',
  'parallel',
  'matrix',
  'pyramid',
  'similar',
  'types',
  'profile',
])

/** Counts are published in some period. */
function hasCounts({ rows, chosen, regionSeries }: Scene): boolean {
  const series = [...chosen.flatMap(({ series: own }) => own), ...(regionSeries ? [regionSeries] : [])]
  const points = series.flatMap(({ points: own }) => own)
  return [...rows, ...points].some(({ cell }) => cell.kind === 'number' && cell.numerator !== undefined)
}

export function isOffered(view: View, scene: Scene, manifest: Manifest): boolean {
  if (scene.indicator.kind === 'category' && !ofCategories.has(view)) return false
  if (view === 'profile') return scene.chosen.length > 0 || scene.combined !== undefined
  // A page of its own, opened from the head of the page.
  if (view === 'report') return false
  if (view === 'counts') return hasCounts(scene)
  if (view === 'pyramid') return hasPyramid(manifest, scene.level.id)
  return view !== 'moved' || scene.timeline.length > 1
}
