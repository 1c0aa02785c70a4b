// What is behind the other tabs comes when it is asked for, so that the first figures come sooner.
import { lazy } from 'react'

export const RankingPanel = lazy(async () => ({
  default: (await import('../../features/ranking/RankingPanel.tsx')).RankingPanel,
}))
export const ComparePanel = lazy(async () => ({
  default: (await import('../../features/compare/ComparePanel.tsx')).ComparePanel,
}))
export const ScatterPanel = lazy(async () => ({
  default: (await import('../../features/scatter/ScatterPanel.tsx')).ScatterPanel,
}))
export const CountsPanel = lazy(async () => ({
  default: (await import('../../features/counts/CountsPanel.tsx')).CountsPanel,
}))
export const AreaTable = lazy(async () => ({
  default: (await import('../../features/area-table/AreaTable.tsx')).AreaTable,
}))
export const DistributionPanel = lazy(async () => ({
  default: (await import('../../features/distribution/DistributionPanel.tsx')).DistributionPanel,
}))
export const StatisticsPanel = lazy(async () => ({
  default: (await import('../../features/statistics/StatisticsPanel.tsx')).StatisticsPanel,
}))
export const MovedPanel = lazy(async () => ({
  default: (await import('../../features/moved/MovedPanel.tsx')).MovedPanel,
}))
export const InequalityPanel = lazy(async () => ({
  default: (await import('../../features/inequality/InequalityPanel.tsx')).InequalityPanel,
}))
export const PatternPanel = lazy(async () => ({
  default: (await import('../../features/pattern/PatternPanel.tsx')).PatternPanel,
}))
