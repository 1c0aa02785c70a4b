import type { Indicator } from './manifest.ts'

/** A part of a breakdown (women of 18 to 24) is told by the population pyramid and would only clutter lists of indicators. */
export const isListed = ({ breakdown }: Pick<Indicator, 'breakdown'>): boolean => breakdown === undefined
