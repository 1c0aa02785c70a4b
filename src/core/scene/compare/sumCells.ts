// The value of a whole from its parts: from counts, never from rates, and only where every part is published.
import type { Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { FlagStatus } from '../../release/status.ts'

/** What is said beside a part is said beside the whole, the gravest word first; that a part was corrected is past. */
const gravity: readonly FlagStatus[] = ['unreliable', 'estimated', 'provisional']

function flagOf(parts: readonly Cell[]): { readonly flag?: FlagStatus } {
  const flag = gravity.find((word) => parts.some((cell) => cell.kind === 'number' && cell.flag === word))
  return flag ? { flag } : {}
}

/**
 * `counts`: per · Σ numerator / Σ denominator; `sum`: Σ value; `none`: never. Undefined where a part bears no number (a
 * part to which the statement does not apply, with denominator 0, adds nothing) or no count.
 */
export function sumCells(cells: readonly Cell[], indicator: Indicator): Cell | undefined {
  if (indicator.aggregate === 'none' || indicator.kind === 'category') return undefined
  const parts = cells.filter((cell) => cell.kind === 'number' || cell.status !== 'notApplicable')
  if (parts.length === 0) return undefined
  let value = 0
  let numerator = 0
  let denominator = 0
  for (const cell of parts) {
    if (cell.kind === 'absent') return undefined
    if (indicator.aggregate === 'counts' && (cell.numerator === undefined || cell.denominator === undefined))
      return undefined
    value += cell.value
    numerator += cell.numerator ?? 0
    denominator += cell.denominator ?? 0
  }
  if (indicator.aggregate === 'sum') return { kind: 'number', value, ...flagOf(parts) }
  if (indicator.per === undefined || denominator <= 0) return undefined
  const share = (indicator.per * numerator) / denominator
  return { kind: 'number', value: share, numerator, denominator, ...flagOf(parts) }
}
