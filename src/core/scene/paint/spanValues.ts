// The published numbers of an indicator at a level, over all periods or in one.
import type { Dataset } from '../../release/dataset.ts'
import { remember } from '../remember.ts'

const finite = (column: Float64Array): readonly number[] => {
  const values: number[] = []
  for (const value of column) if (Number.isFinite(value)) values.push(value)
  return values
}

export const allValues = remember((dataset: Dataset): readonly number[] => finite(dataset.columns.value))

export function periodValues({ columns, periods, areas, periodIndex }: Dataset, period: string) {
  const at = periodIndex.get(period)
  if (at === undefined) return []
  return finite(Float64Array.from(areas, (_, area) => columns.value[area * periods.length + at] ?? NaN))
}

export const spanValues = (dataset: Dataset, span: 'all' | 'period', period: string): readonly number[] =>
  span === 'all' ? allValues(dataset) : periodValues(dataset, period)
