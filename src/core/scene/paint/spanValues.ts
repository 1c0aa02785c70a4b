// The published numbers of an indicator at a level, over all periods or in one.
import type { Dataset } from '../../release/dataset.ts'
import { remember } from '../remember.ts'

/** An absent number is NaN within columns. Counted by hand: of 11,000 areas and 20 periods there are a quarter of a million. */
function finite(column: Float64Array): Float64Array {
  const values = new Float64Array(column.length)
  let n = 0
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? NaN
    if (Number.isFinite(value)) values[n++] = value
  }
  return n === values.length ? values : values.slice(0, n)
}

export const allValues = remember((dataset: Dataset): Float64Array => finite(dataset.columns.value))

export function periodValues({ columns, periods, areas, periodIndex }: Dataset, period: string) {
  const at = periodIndex.get(period)
  if (at === undefined) return new Float64Array()
  return finite(Float64Array.from(areas, (_, area) => columns.value[area * periods.length + at] ?? NaN))
}

export const spanValues = (dataset: Dataset, span: 'all' | 'period', period: string): Float64Array =>
  span === 'all' ? allValues(dataset) : periodValues(dataset, period)
