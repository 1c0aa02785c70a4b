// Segregation index against the total: IS = ½ Σ |x_i/X − N_i/N|, as dissimilarity but beside all people, not the others.
// IS = D · (1 − X/N). Source: Duncan & Duncan 1955. Example: 10, 20, 30, 40 of 100 each → 0.2.
import type { Group } from './lorenz.ts'

/** 0 to 1; undefined without cases or with fewer than two areas that have people. */
export function segregationIndex(groups: readonly Group[]): number | undefined {
  const peopled = groups.filter(({ people }) => people > 0)
  const cases = peopled.reduce((sum, group) => sum + group.cases, 0)
  const people = peopled.reduce((sum, group) => sum + group.people, 0)
  if (peopled.length < 2 || !(cases > 0)) return undefined
  return peopled.reduce((sum, g) => sum + Math.abs(g.cases / cases - g.people / people), 0) / 2
}
