// How large circles are that stand for counts: their areas are proportional to the counts.

/** Radius of the greatest circle among so many areas, CSS pixels: 26 for 93, more for few, less for many. */
export const greatestRadius = (areas: number): number =>
  // The fourth root: circles may overlap more where there are many, or the small ones could not be seen.
  Math.min(34, Math.max(8, 26 * (93 / Math.max(areas, 1)) ** 0.25))

/** CSS pixels; 0 for a count of 0 or less. Worked example: 25 of at most 100 among 93 areas has half of 26: 13. */
export const circleRadius = (count: number, greatest: number, areas: number): number =>
  count > 0 && greatest > 0 ? greatestRadius(areas) * Math.sqrt(count / greatest) : 0

/** The greatest round number up to x: 1, 2 or 5 with zeros. */
function roundBelow(x: number): number {
  const power = 10 ** Math.floor(Math.log10(x))
  return [5, 2, 1].map((digit) => digit * power).find((round) => round <= x) ?? power
}

/** One or two round counts whose circles explain the others in a key. `greatest`: 1 or more. */
export function roundCounts(greatest: number): readonly number[] {
  const large = roundBelow(greatest)
  return [...new Set([large, Math.max(1, roundBelow(large / 4))])]
}
