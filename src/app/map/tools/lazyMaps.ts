// What the map can be instead or beside comes when it is asked for.
import { lazy } from 'react'

export const ModeSettings = lazy(async () => ({
  default: (await import('../../../features/map-modes/ModeSettings.tsx')).ModeSettings,
}))
export const FilterSettings = lazy(async () => ({
  default: (await import('../../../features/filters/FilterSettings.tsx')).FilterSettings,
}))
export const ClassSettings = lazy(async () => ({
  default: (await import('../../../features/classes/ClassSettings.tsx')).ClassSettings,
}))
export const BivariateKey = lazy(async () => ({
  default: (await import('../../../features/bivariate/BivariateKey.tsx')).BivariateKey,
}))
export const LegendMarks = lazy(async () => ({
  default: (await import('./LegendMarks.tsx')).LegendMarks,
}))
export const ViewChips = lazy(async () => ({
  default: (await import('../../../features/view-chips/ViewChips.tsx')).ViewChips,
}))
export const SeveralMaps = lazy(async () => ({
  default: (await import('../multiples/SeveralMaps.tsx')).SeveralMaps,
}))
