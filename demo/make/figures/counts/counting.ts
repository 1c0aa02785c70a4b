// Counting with chance: binomial numerators whose luck persists from year to year, because most people counted in one
// year are counted again in the next. Each year alone is still binomial (Gaussian copula with an AR(1) path).
import { levels, years, type Level, type LevelName } from '../../catalogue.data.ts'
import { chanceOf } from '../../random.ts'
import type { Rates } from '../rates.ts'

const persistence = 0.88
/** After this many attempts the luck of the last year lets go of the years before. */
const patience = 150

/** Standard normal distribution function; Abramowitz and Stegun 7.1.26, error below 1.5e-7. Φ(1.96) = 0.975. */
export function normalCdf(x: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(x)) / Math.SQRT2)
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const half = 0.5 * poly * Math.exp((-x * x) / 2)
  return x < 0 ? half : 1 - half
}

/** The count at a position of the binomial distribution, position given as a standard normal deviate. */
export function binomialAt(n: number, p: number, luck: number): number {
  if (n <= 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomialAt(n, 1 - p, -luck)
  if (n * p > 40) return Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * luck)))
  let [count, chance, target] = [0, (1 - p) ** n, normalCdf(luck)]
  while (target > chance && count < n) {
    target -= chance
    count += 1
    chance *= ((n - count + 1) / count) * (p / (1 - p))
  }
  return count
}

export interface Counting {
  /** Expected rate as the catalogue states it. */
  rate(level: LevelName, t: number): number
  /** `n` people, the level's rate `per` 100 or 1000; never outside the level's range where whole numbers allow it. */
  count(column: string, level: LevelName, n: number, t: number, per?: number): number
  countAt(column: string, n: number, p: number, t: number): number
}

/** Another `attempt` draws the luck of the last year anew; the years before stay. */
export function makeCounting(rates: Rates, area: number, attempt: number): Counting {
  const lucks = new Map<string, number[]>()
  const luckOf = (column: string): number[] => {
    const known = lucks.get(column)
    if (known) return known
    const chance = chanceOf(`luck ${column} ${area}`)
    let state = 0.8 * chance.normal()
    const path = years.map((_, t) => {
      const last = t === years.length - 1
      const push =
        last && attempt > 0 ? chanceOf(`luck ${column} ${area} ${attempt}`).normal() : chance.normal()
      const kept = last && attempt > patience ? 0.2 : persistence
      if (t > 0) state = kept * state + 0.8 * Math.sqrt(1 - kept ** 2) * push
      return state
    })
    lucks.set(column, path)
    return path
  }
  const rate = (name: LevelName, t: number) => rates[name][area]?.[t] ?? 0
  const countAt = (column: string, n: number, p: number, t: number) =>
    binomialAt(n, p, luckOf(column)[t] ?? 0)
  return {
    rate,
    countAt,
    count(column, name, n, t, per = 100) {
      const level: Level = levels[name]
      const scale = level.course?.[t] ?? 1
      const [low, high] = [
        Math.ceil((level.min * scale * n) / per),
        Math.floor((level.max * scale * n) / per),
      ]
      const drawn = countAt(column, n, rate(name, t) / per, t)
      return low <= high ? Math.min(high, Math.max(low, drawn)) : drawn
    },
  }
}
