// Exact arithmetic for elimination: modulo a prime below 2^26, so that products stay exact in doubles. All coefficients are
// ±1 to begin with, so a wrong zero would need a minor that is divisible by this very prime.
export const prime = 67_108_859

export const modulo = (a: number): number => ((a % prime) + prime) % prime

/** By Euclid; `a` is not 0. */
export function inverse(a: number): number {
  let [oldR, r, oldS, s] = [a, prime, 1, 0]
  while (r !== 0) {
    const q = Math.floor(oldR / r)
    ;[oldR, r] = [r, oldR - q * r]
    ;[oldS, s] = [s, oldS - q * s]
  }
  return modulo(oldS)
}

/** The small number that a residue stands for: ±1 instead of prime − 1. */
export const signed = (residue: number): number => (residue > prime / 2 ? residue - prime : residue)
