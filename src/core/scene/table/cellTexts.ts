// What a cell says in a table: its number, or the word that stands for it.
import type { Cell } from '../../release/dataset.ts'
import { textIn, type Language } from '../../release/localText.ts'
import type { Indicator } from '../../release/manifest.ts'

export const numberOf = (cell: Cell | undefined): number | undefined =>
  cell?.kind === 'number' ? cell.value : undefined

/** The absence, or the flag beside a number; an ordinary value bears none, as in the published files. */
export function statusOf(cell: Cell | undefined): string {
  if (!cell) return ''
  return (cell.kind === 'absent' ? cell.status : cell.flag) ?? ''
}

/** A category by its label; undefined for one that the release does not know, which the map paints as missing. */
export function categoryOf({ categories }: Indicator, cell: Cell, language: Language): string | undefined {
  const category = cell.kind === 'number' ? categories?.[cell.value] : undefined
  return category && (textIn(category.label, language) || category.value)
}

export const unitOf = ({ unit }: Indicator, language: Language): string =>
  textIn(unit.symbol, language) || textIn(unit.name, language)

/** Limits of class `index`, (lower, upper]; the first has no lower one and the last no upper one. */
export interface ClassLimits {
  readonly lower: number | undefined
  readonly upper: number | undefined
}
export const limitsAt = (breaks: readonly number[], index: number): ClassLimits => ({
  lower: breaks[index - 1],
  upper: breaks[index],
})
