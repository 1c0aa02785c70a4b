/**
 * mulberry32: a small generator of pseudo-random numbers with 32 bits of state, the same numbers for the same seed in
 * every engine. Chance that is shown must be repeatable; not for secrets.
 * Source: Tommy Ettinger, mulberry32 (public domain). Worked example: seed 1 → 0.6270739405881613,
 * 0.002735721180215478, 0.5274470399599522.
 * The seed is taken as an unsigned 32-bit integer; each call of the result gives a number in [0, 1).
 */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
