// The areas in which two indicators both bear a number, and the others with the reason. Zero is a number.
import type { AbsentStatus } from '../../release/status.ts'
import type { AreaRow } from '../scene.ts'
import type { Column } from './column.ts'

/** Why an area is no pair: left out by scope or filters, or absent in the first, the second, or both. */
export type Exclusion =
  | { readonly kind: 'filtered' }
  | { readonly kind: 'absent'; readonly first?: AbsentStatus; readonly second?: AbsentStatus }

export interface Pairs {
  /** Places in the scene's rows. */
  readonly places: readonly number[]
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly excluded: readonly { readonly place: number; readonly why: Exclusion }[]
}

export function pairsOf(rows: readonly AreaRow[], first: Column, second: Column): Pairs {
  const places: number[] = []
  const xs = new Float64Array(rows.length)
  const ys = new Float64Array(rows.length)
  const excluded: { place: number; why: Exclusion }[] = []
  for (const [place, row] of rows.entries()) {
    const x = first.cells[place]
    const y = second.cells[place]
    if (!x || !y) throw new Error(`${row.id}: a column without a cell for it`)
    if (row.isFiltered) excluded.push({ place, why: { kind: 'filtered' } })
    else if (x.kind === 'number' && y.kind === 'number') {
      xs[places.length] = x.value
      ys[places.length] = y.value
      places.push(place)
    } else {
      const why: Exclusion = {
        kind: 'absent',
        ...(x.kind === 'absent' && { first: x.status }),
        ...(y.kind === 'absent' && { second: y.status }),
      }
      excluded.push({ place, why })
    }
  }
  return { places, xs: xs.subarray(0, places.length), ys: ys.subarray(0, places.length), excluded }
}
