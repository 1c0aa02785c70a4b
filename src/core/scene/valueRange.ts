// The least and the greatest value of all areas in each period: the band behind a series.
import type { Dataset } from '../release/dataset.ts'
import { remember } from './remember.ts'
import type { Scene } from './scene.ts'

export const valueRange = remember(({ columns, periods, areas }: Dataset): Scene['range'] => {
  const band = periods.map((period) => ({ period, least: Infinity, greatest: -Infinity }))
  for (let area = 0; area < areas.length; area++)
    for (const [p, ends] of band.entries()) {
      const value = columns.value[area * periods.length + p]
      if (value === undefined || !Number.isFinite(value)) continue
      if (value < ends.least) ends.least = value
      if (value > ends.greatest) ends.greatest = value
    }
  const known = band.filter(({ least, greatest }) => least <= greatest)
  return known.length === 0 ? undefined : known
})
