// A published indicator file and a wish → what a frame can say before the program is there. Nothing is guessed: where the file
// does not say it all, there is no figure.
import type { Cell } from '../../../core/release/dataset.ts'
import type { About, FullJsonStat } from '../../../core/release/fullJsonStat.ts'
import { isStatus, type AbsentStatus, type Status } from '../../../core/release/status.ts'
import type { FirstWish } from './firstWish.ts'

export interface Spread {
  readonly lowest: number
  readonly highest: number
}

export interface FirstFigure {
  readonly about: About
  readonly period: string
  /** How many areas there are; absent where a scope leaves some out. */
  readonly count?: number
  readonly shown:
    | { readonly kind: 'area'; readonly name: string; readonly cell: Cell }
    | ({ readonly kind: 'spread' } & Spread)
}

type Position = (measure: string) => number

const isFlag = (status: Status): boolean =>
  status === 'provisional' || status === 'revised' || status === 'estimated'

/** As `cellAt` of a dataset. */
function cellOf(file: FullJsonStat, positionOf: Position): Cell {
  const numberOf = (measure: string): number | undefined => file.value[positionOf(measure)] ?? undefined
  const [value, numerator, denominator] = ['value', 'numerator', 'denominator'].map(numberOf)
  const word = file.status?.[positionOf('value')]
  const status = word !== undefined && isStatus(word) ? word : 'missing'
  if (value === undefined)
    return { kind: 'absent', status: isFlag(status) ? 'missing' : (status as AbsentStatus) }
  return {
    kind: 'number',
    value,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  }
}

const idsOf = (dimension: FullJsonStat['dimension']['area']): readonly string[] => {
  const { index } = dimension.category
  return Array.isArray(index) ? index : []
}

/** Positions of the areas inside; undefined where the file does not know who lies where. */
function areasWithin(file: FullJsonStat, areas: readonly string[], scope: string | undefined) {
  const all = [...areas.keys()]
  if (scope === undefined) return all
  const parents = file.extension?.parents
  const inside = all.filter((a) => areas[a] === scope || parents?.[a] === scope)
  return inside.length > 0 ? inside : undefined
}

function isWhole(file: FullJsonStat, sizes: readonly number[]): boolean {
  const cells = sizes.reduce((product, size) => product * size, 1)
  return cells > 0 && file.value.length === cells && sizes.every((size, i) => size === file.size[i])
}

function spreadOf(cells: readonly Cell[]): Spread | undefined {
  const values = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []))
  if (values.length === 0) return undefined
  const lowest = values.reduce((a, b) => Math.min(a, b))
  return { lowest, highest: values.reduce((a, b) => Math.max(a, b)) }
}

/** Throws or answers undefined for what is no such file; older releases say nothing about themselves. */
export function firstFigure(file: FullJsonStat, wish: FirstWish): FirstFigure | undefined {
  const { extension, dimension } = file
  const about = extension?.about
  if (!about || extension.indicator !== wish.indicator || extension.level !== wish.level) return undefined
  const [measures, areas, periods] = [dimension.measure, dimension.area, dimension.period].map(idsOf)
  if (!measures || !areas || !periods || about.kind === 'category') return undefined
  if (!isWhole(file, [measures.length, areas.length, periods.length])) return undefined
  const period = wish.period ?? periods.at(-1) ?? ''
  const p = periods.indexOf(period)
  const count = about.areas[p]
  const inside = areasWithin(file, areas, wish.scope)
  if (!measures.includes('value') || !inside || count === undefined) return undefined
  // An area of another level, or one that is not there: the program knows what to do with it.
  if (wish.areas.some((id) => !areas.includes(id))) return undefined
  const at = (a: number) =>
    cellOf(file, (measure) => {
      const m = measures.indexOf(measure)
      return m < 0 ? -1 : (m * areas.length + a) * periods.length + p
    })
  const told = { about, period, ...(wish.scope === undefined && { count }) }
  const chosen = wish.areas.map((id) => areas.indexOf(id)).find((a) => inside.includes(a))
  if (chosen === undefined) {
    const spread = spreadOf(inside.map(at))
    return spread ? { ...told, shown: { kind: 'spread', ...spread } } : undefined
  }
  const id = areas[chosen] ?? ''
  const name = dimension.area.category.label?.[id]
  return name === undefined ? undefined : { ...told, shown: { kind: 'area', name, cell: at(chosen) } }
}
