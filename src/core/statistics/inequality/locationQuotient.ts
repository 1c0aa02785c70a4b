// Location quotient of an area: its share beside that of the whole, (x_i/N_i) / (X/N). 1: as in the whole.
// Source: Isard 1960. Example: 10 of 100 where the whole has 100 of 400 → 0.1/0.25 = 0.4.
import type { Group } from './lorenz.ts'

/** Undefined for an area without people and in a whole without cases. */
export function locationQuotient(area: Group, whole: Group): number | undefined {
  if (!(area.people > 0) || !(whole.people > 0) || !(whole.cases > 0)) return undefined
  return area.cases / area.people / (whole.cases / whole.people)
}
