// Draws of the gamma distribution with the given shape and scale 1: mean and variance are both the shape.
// Definition: d = shape − 1/3, c = 1/√(9d); d(1 + cZ)³ is taken where ln U < Z²/2 + d − dv + d ln v, v = (1 + cZ)³; for a
// shape below 1 the draw for shape + 1 times U^(1/shape). Source: Marsaglia & Tsang 2000, as in GSL and numpy.
// Worked example: shape 10 and Z = 0 → d = 9.6667 (any U is taken there).

/** `shape` above 0. */
export function gammaDraws(random: () => number, normal: () => number): (shape: number) => number {
  const fromOne = (shape: number): number => {
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const z = normal()
      const root = 1 + c * z
      if (root <= 0) continue
      const v = root * root * root
      const u = random()
      // The squeeze settles nearly all without a logarithm.
      const square = z * z
      if (u < 1 - 0.0331 * square * square) return d * v
      if (Math.log(u) < square / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }
  return (shape) => (shape < 1 ? fromOne(shape + 1) * random() ** (1 / shape) : fromOne(shape))
}
