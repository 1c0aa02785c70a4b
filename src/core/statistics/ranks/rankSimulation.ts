// How far ranks may vary by chance: every value is drawn anew from what is known about it, all are ranked, many times over;
// the 2.5 and 97.5 % points of an area's ranks are its plausible ones.
// Convention: competition ranks from the top (1 + number of strictly greater values); points are those of the empirical
// distribution (type 1: the least rank with at least 2.5, or 97.5, per cent of the draws at or below it), so they are ranks.
// Source: Goldstein & Spiegelhalter 1996 (JRSS A 159:385–443), Marshall & Spiegelhalter 1998 (BMJ 316:1701–1705).
// Worked example: values 10, 20, 30 of which nothing is uncertain → ranks 3 to 3, 2 to 2, 1 to 1.
import { gammaDraws } from './gammaDraws.ts'
import { normalDraws } from './normalDraws.ts'

/** What is known about one value. All values of a simulation are on one scale; `per` brings parts and rates onto it. */
export type Spread =
  /** x of n: Beta(x + ½, n − x + ½), Jeffreys' prior. */
  | { readonly kind: 'share'; readonly x: number; readonly n: number; readonly per: number }
  /** x events on a base of n: Gamma(x + ½) / n. */
  | { readonly kind: 'rate'; readonly x: number; readonly n: number; readonly per: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'fixed'; readonly value: number }

export interface RankSpan {
  /** Ranks count from the top: the best place is the smaller number. */
  readonly from: number
  readonly to: number
}

export interface RankSimulation {
  /** Draws all values once and ranks them. */
  readonly draw: () => void
  /** After the last draw. */
  readonly spanAt: (index: number) => RankSpan
}

/** From so many cases on either side the normal distribution with the same mean and variance is near enough. */
const many = 50

function drawerOf(spread: Spread, normal: () => number, gamma: (shape: number) => number): () => number {
  switch (spread.kind) {
    case 'fixed':
      return () => spread.value
    case 'normal':
      return () => spread.mean + spread.sd * normal()
    case 'rate': {
      const shape = spread.x + 0.5
      const scale = spread.per / spread.n
      if (spread.x < many) return () => gamma(shape) * scale
      const sd = Math.sqrt(shape)
      return () => (shape + sd * normal()) * scale
    }
    case 'share': {
      const [a, b] = [spread.x + 0.5, spread.n - spread.x + 0.5]
      if (Math.min(a, b) < many)
        return () => {
          const part = gamma(a)
          return (spread.per * part) / (part + gamma(b))
        }
      const mean = a / (a + b)
      const sd = Math.sqrt((mean * (1 - mean)) / (a + b + 1))
      return () => spread.per * (mean + sd * normal())
    }
  }
}

/** Number of values at or below `value` in an ascending list. */
function countUpTo(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? Infinity) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** `draws` says how often `draw` will be called; `random` gives numbers in [0, 1). */
export function rankSimulation(
  spreads: readonly Spread[],
  random: () => number,
  draws: number,
): RankSimulation {
  const n = spreads.length
  const normal = normalDraws(random)
  const gamma = gammaDraws(random, normal)
  const drawers = spreads.map((spread) => drawerOf(spread, normal, gamma))
  // Ranks of one area lie side by side.
  const ranks = n < 65_536 ? new Uint16Array(n * draws) : new Uint32Array(n * draws)
  const values = new Float64Array(n)
  const ascending = new Float64Array(n)
  let done = 0
  return {
    draw: () => {
      for (let i = 0; i < n; i++) values[i] = drawers[i]?.() ?? 0
      ascending.set(values)
      ascending.sort()
      for (let i = 0; i < n; i++) ranks[i * draws + done] = 1 + n - countUpTo(ascending, values[i] ?? 0)
      done += 1
    },
    spanAt: (index) => {
      const own = ranks.slice(index * draws, index * draws + done).sort()
      const point = (share: number) => own[Math.max(0, Math.ceil(share * done) - 1)] ?? 1
      return { from: point(0.025), to: point(0.975) }
    },
  }
}
