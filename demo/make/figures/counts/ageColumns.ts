// The age groups that offices ask for, from the twelve groups drawn. Used for Sozialräume and Lebensräume alike.

export interface AgeColumns {
  people: number
  under3: number
  under6: number
  under15: number
  under18: number
  under20: number
  under21: number
  aged15to17: number
  aged15to24: number
  aged15to64: number
  aged18to24: number
  aged20to64: number
  aged25to44: number
  aged25to54: number
  aged55to64: number
  over65: number
  over80: number
}

export function ageColumns(ages: readonly number[]): AgeColumns {
  const sum = (from: number, to: number) => ages.slice(from, to).reduce((a, b) => a + b, 0)
  return {
    people: sum(0, 12),
    under3: sum(0, 1),
    under6: sum(0, 2),
    under15: sum(0, 3),
    under18: sum(0, 4),
    under20: sum(0, 5),
    under21: sum(0, 5) + Math.round(sum(5, 6) / 5),
    aged15to17: sum(3, 4),
    aged15to24: sum(3, 6),
    aged15to64: sum(3, 10),
    aged18to24: sum(4, 6),
    aged20to64: sum(5, 10),
    aged25to44: sum(6, 8),
    aged25to54: sum(6, 9),
    aged55to64: sum(9, 10),
    over65: sum(10, 12),
    over80: sum(11, 12),
  }
}

/** Lower ends of the twelve age groups, and where the last one is taken to end. */
const limits = [0, 3, 6, 15, 18, 20, 25, 35, 45, 55, 65, 80, 100]

/** Age that half of the people have not reached: even spread inside the group that holds it. [0×11, 2] gives 90. */
export function medianAge(ages: readonly number[]): number {
  const half = ages.reduce((a, b) => a + b, 0) / 2
  let below = 0
  for (const [i, count] of ages.entries()) {
    const [from, to] = [limits[i] ?? 0, limits[i + 1] ?? 100]
    if (count > 0 && below + count >= half) return from + ((half - below) / count) * (to - from)
    below += count
  }
  return 0
}
