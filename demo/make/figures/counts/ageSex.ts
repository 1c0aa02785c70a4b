// Women and men in the age groups of the pyramid, from the twelve age groups drawn: they add up to all people exactly.
import { chanceOf } from '../../random.ts'

/** The first and the one behind the last of the twelve groups that each group of the pyramid takes together. */
export const pyramidGroups = [
  { label: 'unter 6', from: 0, to: 5, bands: [0, 2] },
  { label: '6 bis 17', from: 6, to: 17, bands: [2, 4] },
  { label: '18 bis 24', from: 18, to: 24, bands: [4, 6] },
  { label: '25 bis 34', from: 25, to: 34, bands: [6, 7] },
  { label: '35 bis 44', from: 35, to: 44, bands: [7, 8] },
  { label: '45 bis 54', from: 45, to: 54, bands: [8, 9] },
  { label: '55 bis 64', from: 55, to: 64, bands: [9, 10] },
  { label: '65 bis 79', from: 65, to: 79, bands: [10, 11] },
  { label: '80 und älter', from: 80, to: undefined, bands: [11, 12] },
] as const
export type PyramidGroup = (typeof pyramidGroups)[number]

/** Women by group: slightly more boys are born, more men study at a technical university, women live longer. */
const shareOfWomen = [0.486, 0.487, 0.462, 0.481, 0.492, 0.499, 0.503, 0.526, 0.622]

const ofGroup = (ages: readonly number[], { bands: [first, end] }: PyramidGroup) =>
  ages.slice(first, end).reduce((sum, n) => sum + n, 0)

/** Neighbourhoods differ a little, the same way in all ages and years. */
const leanOf = (key: string) => Math.max(-0.03, Math.min(0.03, 0.011 * chanceOf(`women ${key}`).normal()))

export function womenIn(ages: readonly number[], group: PyramidGroup, key: string): number {
  const share = (shareOfWomen[pyramidGroups.indexOf(group)] ?? 0.5) + leanOf(key)
  return Math.round(ofGroup(ages, group) * share)
}
export const menIn = (ages: readonly number[], group: PyramidGroup, key: string): number =>
  ofGroup(ages, group) - womenIn(ages, group, key)
