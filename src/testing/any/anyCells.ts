// Cells at random: ties, zeros, ones, every absence and flag, with and without counts and intervals.
import type { Cell } from '../../core/release/dataset.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { absentStatuses, flagStatuses } from '../../core/release/status.ts'
import { seededRandom } from '../../core/statistics/random/seededRandom.ts'
import { poissonInterval } from '../../core/statistics/poissonInterval.ts'
import { wilsonInterval } from '../../core/statistics/wilsonInterval.ts'

export interface CellShape {
  readonly seed: number
  /** Out of ten cells so many are absent, and so many bear a flag. */
  readonly absent: number
  readonly flagged: number
  /** Values come from so few numbers that many are equal. */
  readonly areTied: boolean
  readonly hasCounts: boolean
  readonly hasIntervals: boolean
}

type NumberCell = Extract<Cell, { kind: 'number' }>

/** Denominators of withheld cells begin here, nothing else reaches a million: no text may hold such a number. */
const hiddenFrom = 7_000_000

function counted(random: () => number, { kind, per = 1 }: Indicator, shape: CellShape): NumberCell {
  const denominator = shape.areTied ? 400 : 1 + Math.floor(random() ** 2 * 3000)
  const share = kind === 'rate' ? random() * 0.1 : random()
  const numerator = Math.floor(
    shape.areTied ? Math.floor(random() * 4) * 40 : random() ** 2 * share * denominator,
  )
  const value = (per * numerator) / denominator
  const counts = shape.hasCounts ? { numerator, denominator } : {}
  if (!shape.hasIntervals) return { kind: 'number', value, ...counts }
  const [lower, upper] =
    kind === 'share'
      ? wilsonInterval(numerator, denominator)
      : poissonInterval(numerator).map((limit) => limit / denominator)
  return { kind: 'number', value, ...counts, lower: (lower ?? 0) * per, upper: (upper ?? 0) * per }
}

function plain(random: () => number, indicator: Indicator, { areTied, hasIntervals }: CellShape): NumberCell {
  if (indicator.kind === 'category') return { kind: 'number', value: Math.floor(random() * 2) }
  const isSigned = indicator.kind === 'change'
  const drawn = areTied ? Math.floor(random() * 4) : random() * 60
  const value = indicator.kind === 'count' ? Math.floor(drawn) : isSigned ? drawn - 20 : drawn
  const margin = random() * 5
  return {
    kind: 'number',
    value,
    ...(hasIntervals && indicator.kind !== 'count' && { lower: value - margin, upper: value + margin }),
  }
}

/** The same cell for the same area and period, whatever is asked first. */
export function cellsOf(indicator: Indicator, shape: CellShape) {
  const known = new Map<string, Cell>()
  return (level: string, area: string, period: string): Cell => {
    const key = `${indicator.id} ${level} ${area} ${period}`
    const made = known.get(key) ?? makeCell(indicator, shape, key)
    known.set(key, made)
    return made
  }
}

const hash = (text: string) =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)

function makeCell(indicator: Indicator, shape: CellShape, key: string): Cell {
  const random = seededRandom(shape.seed ^ hash(key))
  if (random() * 10 < shape.absent) {
    const status = absentStatuses[Math.floor(random() * absentStatuses.length)] ?? 'missing'
    const denominator = hiddenFrom + Math.floor(random() * 1_000_000)
    return { kind: 'absent', status, ...(status === 'withheld' && { denominator }) }
  }
  const isCounted = indicator.kind === 'share' || indicator.kind === 'rate'
  const cell = (isCounted ? counted : plain)(random, indicator, shape)
  if (random() * 10 >= shape.flagged) return cell
  const flag = [...flagStatuses, 'unreliable' as const][Math.floor(random() * 4)] ?? 'revised'
  return { ...cell, flag }
}
