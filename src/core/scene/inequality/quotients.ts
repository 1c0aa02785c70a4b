// Location quotients: each area's share beside that of all areas together.
import { locationQuotient } from '../../statistics/inequality/locationQuotient.ts'
import type { AreaRow } from '../scene.ts'
import type { Spread } from './inequalityOf.ts'

export interface Quotient {
  readonly row: AreaRow
  readonly quotient: number
}

/** The highest first; equal ones in natural order of the keys, as the rows are. */
export function quotientsOf({ groups, cases, people }: Spread): readonly Quotient[] {
  return groups
    .flatMap((group) => {
      const quotient = locationQuotient(group, { cases, people })
      return quotient === undefined ? [] : [{ row: group.row, quotient }]
    })
    .toSorted((a, b) => b.quotient - a.quotient)
}
