// Index of dissimilarity: D = ½ Σ |x_i/X − o_i/O|, x the cases, o = people − cases. The part of the cases that would have to
// live elsewhere for the same share everywhere, the others staying where they are (exchanged one for one it would be the
// segregation index, D times the part of the others).
// Source: Duncan & Duncan 1955. Example: 10, 20, 30, 40 of 100 each → D = 0.2667.
// Biased upwards for small groups, and dependent on number and size of areas (Massey & Denton 1988).
import type { Group } from './lorenz.ts'

/** Under so many members chance alone makes a group look uneven. */
export const fewestMembers = 100

export type Dissimilarity =
  | { readonly kind: 'value'; readonly value: number; readonly areas: number; readonly isSmallGroup: boolean }
  | { readonly kind: 'none'; readonly reason: 'noCases' | 'noOthers' | 'tooFew' }

/** Without cases, or where everybody is one, nobody can be apart. Areas without people count for nothing. */
export function dissimilarity(groups: readonly Group[]): Dissimilarity {
  const peopled = groups.filter(({ people }) => people > 0)
  if (peopled.length < 2) return { kind: 'none', reason: 'tooFew' }
  const cases = peopled.reduce((sum, group) => sum + group.cases, 0)
  const others = peopled.reduce((sum, group) => sum + group.people - group.cases, 0)
  if (!(cases > 0)) return { kind: 'none', reason: 'noCases' }
  if (!(others > 0)) return { kind: 'none', reason: 'noOthers' }
  const twice = peopled.reduce(
    (sum, group) => sum + Math.abs(group.cases / cases - (group.people - group.cases) / others),
    0,
  )
  return {
    kind: 'value',
    value: twice / 2,
    areas: peopled.length,
    isSmallGroup: Math.min(cases, others) < fewestMembers,
  }
}
