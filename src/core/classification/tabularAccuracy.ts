// Tabular accuracy: TAI = 1 − Σ_j Σ_{i∈j} |x_i − x̄_j| / Σ |x_i − x̄|, as goodness of fit but by distances, not squares.
// Source: Jenks & Caspall 1971; Armstrong, Xiao & Bennett 2003, as classInt's jenks.tests. From 0 to 1.
// Worked example: T20 in five natural classes → 0.805711.
import { classify } from './classify.ts'

/** Undefined where nothing differs, or without values. */
export function tabularAccuracy(values: readonly number[], breaks: readonly number[]): number | undefined {
  const classes = new Map<number, number[]>()
  for (const value of values) {
    const own = classes.get(classify(value, breaks)) ?? []
    own.push(value)
    classes.set(classify(value, breaks), own)
  }
  const spread = (own: readonly number[]) => {
    const mean = own.reduce((sum, x) => sum + x, 0) / own.length
    return own.reduce((sum, x) => sum + Math.abs(x - mean), 0)
  }
  const all = spread(values)
  const within = [...classes.values()].reduce((sum, own) => sum + spread(own), 0)
  return all > 0 ? 1 - within / all : undefined
}
