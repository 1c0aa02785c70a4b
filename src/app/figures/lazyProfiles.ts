// Charts over several indicators, and the list they are chosen from.
import { lazy } from 'react'

export const IndicatorSet = lazy(async () => ({
  default: (await import('../../features/indicator-set/IndicatorSet.tsx')).IndicatorSet,
}))
export const SpinePanel = lazy(async () => ({
  default: (await import('../../features/spine/SpinePanel.tsx')).SpinePanel,
}))
export const RadarPanel = lazy(async () => ({
  default: (await import('../../features/radar/RadarPanel.tsx')).RadarPanel,
}))
export const HeatmapPanel = lazy(async () => ({
  default: (await import('../../features/heatmap/HeatmapPanel.tsx')).HeatmapPanel,
}))
export const ParallelPanel = lazy(async () => ({
  default: (await import('../../features/parallel/ParallelPanel.tsx')).ParallelPanel,
}))
export const PyramidPanel = lazy(async () => ({
  default: (await import('../../features/pyramid/PyramidPanel.tsx')).PyramidPanel,
}))
export const MatrixPanel = lazy(async () => ({
  default: (await import('../../features/matrix/MatrixPanel.tsx')).MatrixPanel,
}))
export const SimilarPanel = lazy(async () => ({
  default: (await import('../../features/similar/SimilarPanel.tsx')).SimilarPanel,
}))
export const TypesPanel = lazy(async () => ({
  default: (await import('../../features/types/TypesPanel.tsx')).TypesPanel,
}))
