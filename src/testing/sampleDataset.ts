// A Dataset from cells, by way of the published format, so that samples pass through the same reading as releases do.
import { measures, toDataset, type Cell, type Dataset, type JsonStat } from '../core/release/dataset.ts'

type CellAt = (area: string, period: string) => Cell

const statusOf = (cell: Cell) => (cell.kind === 'absent' ? cell.status : cell.flag)
const numberOf = (cell: Cell, measure: (typeof measures)[number]) =>
  cell.kind === 'number' ? cell[measure] : measure === 'denominator' ? cell.denominator : undefined

/** The JSON-stat file that a release would hold. */
export function sampleFile(
  indicator: string,
  level: string,
  areas: readonly string[],
  periods: readonly string[],
  cellOf: CellAt,
): JsonStat {
  const cells = areas.flatMap((area) => periods.map((period) => cellOf(area, period)))
  const status = cells.flatMap((cell, i) => {
    const word = statusOf(cell)
    return word === undefined ? [] : [[String(i), word] as const]
  })
  const dimension = (ids: readonly string[]) => ({ category: { index: [...ids] } })
  return {
    version: '2.0',
    class: 'dataset',
    id: ['measure', 'area', 'period'],
    size: [measures.length, areas.length, periods.length],
    role: { metric: ['measure'], geo: ['area'], time: ['period'] },
    dimension: { measure: dimension(measures), area: dimension(areas), period: dimension(periods) },
    value: measures.flatMap((measure) => cells.map((cell) => numberOf(cell, measure) ?? null)),
    status: Object.fromEntries(status),
    extension: { indicator, level },
  }
}

export const sampleDataset = (
  indicator: string,
  level: string,
  areas: readonly string[],
  periods: readonly string[],
  cellOf: CellAt,
): Dataset => toDataset(sampleFile(indicator, level, areas, periods, cellOf), indicator, level)
