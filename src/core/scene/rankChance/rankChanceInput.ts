// What is known about the ranked areas' values, for the simulation of their ranks. Only what the release publishes an interval
// for may vary; the others stay where they are.
import type { Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { Spread } from '../../statistics/ranks/rankSimulation.ts'
import { remember2 } from '../remember.ts'
import type { AreaRow, Scene } from '../scene.ts'

export interface RankChanceInput {
  /** In the order of `spreads`. */
  readonly ids: readonly string[]
  readonly spreads: readonly Spread[]
  /** Shown with the result: the same seed gives the same ranks. */
  readonly seed: number
  readonly draws: number
}

const rankDraws = 1000

type NumberCell = Extract<Cell, { kind: 'number' }>
/** Two-sided 95 % limits stand so many standard deviations apart. */
const widthOf95 = 2 * 1.959963984540054

function countsOf(cell: NumberCell, { kind, per }: Indicator): Spread | undefined {
  const { numerator: x, denominator: n } = cell
  if (per === undefined || x === undefined || n === undefined || !(x >= 0 && n > 0)) return undefined
  if (kind === 'share' && x <= n) return { kind, x, n, per }
  return kind === 'rate' ? { kind, x, n, per } : undefined
}

/** Counts where they are published, else a normal distribution as wide as the published interval. */
export function spreadOf(cell: NumberCell, indicator: Indicator): Spread {
  const { value, lower, upper } = cell
  if (lower === undefined || upper === undefined || !(upper > lower)) return { kind: 'fixed', value }
  return countsOf(cell, indicator) ?? { kind: 'normal', mean: value, sd: (upper - lower) / widthOf95 }
}

/** Rows that take part in the ranking: with a number, and not left out by scope or filters. */
export const isRanked = ({ cell, isFiltered, rank }: AreaRow): boolean =>
  cell.kind === 'number' && isFiltered === undefined && rank !== undefined

const inputOf = remember2(
  (rows: readonly AreaRow[], indicator: Indicator): Omit<RankChanceInput, 'seed'> | undefined => {
    const ids: string[] = []
    const spreads: Spread[] = []
    for (const row of rows) {
      if (!isRanked(row) || row.cell.kind !== 'number') continue
      ids.push(row.id)
      spreads.push(spreadOf(row.cell, indicator))
    }
    if (spreads.every(({ kind }) => kind === 'fixed')) return undefined
    return { ids, spreads, draws: rankDraws }
  },
)

/** The same lists for the same rows. Undefined where nothing may vary: categories, and where no interval is published. */
export function rankChanceInput({ rows, indicator, view }: Scene): RankChanceInput | undefined {
  const input = indicator.kind === 'category' ? undefined : inputOf(rows, indicator)
  return input && { ...input, seed: view.seed }
}
