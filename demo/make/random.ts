// Seeded chance for the demo: every stream has a name, so that adding one draw somewhere moves no other figure.

export interface Chance {
  /** Uniform in [0, 1). */
  next(): number
  normal(): number
  /** Gamma with shape `alpha`, scale 1 (Marsaglia and Tsang 2000). */
  gamma(alpha: number): number
  /** Successes in `n` trials; exact for few expected cases, normal approximation above. */
  binomial(n: number, p: number): number
}

/** xmur3, a string hash that spreads similar names far apart. */
function hash(text: string): number {
  let h = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353)
    h = (h << 13) | (h >>> 19)
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return (h ^ (h >>> 16)) >>> 0
}

/** mulberry32: 32 bits of state, enough for figures that nobody relies on. */
export function chanceOf(name: string): Chance {
  let state = hash(name)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const gamma = (alpha: number): number => {
    const d = alpha - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const binomial = (n: number, p: number): number => {
    if (n <= 0 || p <= 0) return 0
    if (p >= 1) return n
    if (p > 0.5) return n - binomial(n, 1 - p)
    if (n * p > 40) {
      const drawn = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())
      return Math.min(n, Math.max(0, drawn))
    }
    let [count, chance, target] = [0, (1 - p) ** n, next()]
    while (target > chance && count < n) {
      target -= chance
      count += 1
      chance *= ((n - count + 1) / count) * (p / (1 - p))
    }
    return count
  }
  return { next, normal, gamma, binomial }
}

/** Stretches of `total` in whole numbers, proportional to `weights`, by largest remainder; ties go to the first. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((w) => (sum > 0 ? (total * w) / sum : 0))
  const whole = exact.map(Math.floor)
  let rest = total - whole.reduce((a, b) => a + b, 0)
  const order = exact
    .map((x, i) => [x - Math.floor(x), i] as const)
    .toSorted((a, b) => b[0] - a[0] || a[1] - b[1])
  for (const [, i] of order) {
    if (rest <= 0) break
    whole[i] = (whole[i] ?? 0) + 1
    rest -= 1
  }
  return whole
}

/** A random split of `count` cases over parts: conditional binomials, so that the parts sum to it exactly. */
export function multinomial(chance: Chance, count: number, weights: readonly number[]): number[] {
  let [left, weightLeft] = [count, weights.reduce((a, b) => a + b, 0)]
  return weights.map((w) => {
    const drawn = weightLeft > 0 ? chance.binomial(left, Math.min(1, w / weightLeft)) : 0
    left -= drawn
    weightLeft -= w
    return drawn
  })
}
