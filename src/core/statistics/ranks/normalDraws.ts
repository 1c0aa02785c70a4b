// Draws of the standard normal distribution by the polar method (Marsaglia & Bray 1964): a point drawn evenly from the unit
// circle, s its squared distance, gives two independent draws u√(−2 ln s / s) and v√(−2 ln s / s).
// Worked example: with u = 0.6, v = 0 (s = 0.36) the draws are 0.6 · √(−2 ln 0.36 / 0.36) = 1.4294 and 0.

/** `random` gives numbers in [0, 1); the same ones give the same draws. */
export function normalDraws(random: () => number): () => number {
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const draw = spare
      spare = undefined
      return draw
    }
    let [u, v, s] = [0, 0, 0]
    do {
      u = 2 * random() - 1
      v = 2 * random() - 1
      s = u * u + v * v
    } while (s >= 1 || s === 0)
    const stretch = Math.sqrt((-2 * Math.log(s)) / s)
    spare = v * stretch
    return u * stretch
  }
}
