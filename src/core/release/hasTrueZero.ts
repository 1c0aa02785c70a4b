import type { Indicator } from './manifest.ts'

/** Whether a percentage of a value means anything: not of an index (its zero is agreed upon), nor of a balance or a change. */
export const hasTrueZero = ({ kind }: Pick<Indicator, 'kind'>): boolean =>
  kind !== 'index' && kind !== 'change' && kind !== 'category'
