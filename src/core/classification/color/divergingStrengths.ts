// How strongly classes on both sides of a centre are coloured: −1 (low end) to 1 (high end), 0 where a class holds the centre inside.
// The limits' distances from the centre are put in one order over both sides: equal distance, equal strength, also where one
// side has more classes than the other.
// Worked example: limits −2, −1, 1, 2 around 0 → −1, −0.5, 0, 0.5, 1; limits −2, 1, 2, 5 → −2/3, 0, 1/3, 2/3, 1.

/** A single step reaches two thirds of the way: three classes need no extremes. */
const singleStep = 2 / 3

/** Differences below this share of the widest distance come of rounding. */
const dust = 1e-9

function levelsOf(breaks: readonly number[], centre: number): readonly number[] {
  const distances = breaks.map((limit) => Math.abs(limit - centre)).toSorted((a, b) => a - b)
  const tolerance = (distances.at(-1) ?? 0) * dust
  return distances.filter((distance, i) => i === 0 || distance - (distances[i - 1] ?? 0) > tolerance)
}

export function divergingStrengths(breaks: readonly number[], centre: number): readonly number[] {
  const levels = levelsOf(breaks, centre)
  const tolerance = (levels.at(-1) ?? 0) * dust
  const strength = (limit: number) => {
    const level = levels.findIndex((distance) => distance >= Math.abs(limit - centre) - tolerance) + 1
    return levels.length === 1 ? singleStep : level / levels.length
  }
  return Array.from({ length: breaks.length + 1 }, (_, i) => {
    const [lower, upper] = [breaks[i - 1], breaks[i]]
    if (upper !== undefined && upper <= centre + tolerance) return -strength(upper)
    if (lower !== undefined && lower >= centre - tolerance) return strength(lower)
    return 0
  })
}
