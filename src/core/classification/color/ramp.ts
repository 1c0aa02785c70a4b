// A way through stops in steps that look equal: mixed in L*a*b*, measured in CIEDE2000.
// Worked example: ramp(['#ffffff', '#000000'])(0.5) is the grey that differs as much from white as from black.
import { deltaE2000 } from './deltaE2000.ts'
import { hexOf, labOf, type Lab } from './lab.ts'

/** Samples between two stops: fine enough that no two of nine classes fall together. */
const fineness = 16

const mix = (from: Lab, to: Lab, share: number): Lab => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

function samplesOf(stops: readonly string[]): readonly Lab[] {
  const labs = stops.map(labOf)
  return labs.flatMap((to, i) => {
    const from = labs[i - 1]
    if (!from) return [to]
    return Array.from({ length: fineness }, (_, k) => mix(from, to, (k + 1) / fineness))
  })
}

/** `share` from 0 (first stop) to 1 (last stop) → hex. */
export function ramp(stops: readonly string[]): (share: number) => string {
  const samples = samplesOf(stops)
  const ways: number[] = []
  for (const [i, sample] of samples.entries())
    ways.push((ways[i - 1] ?? 0) + deltaE2000(samples[i - 1] ?? sample, sample))
  const whole = ways.at(-1) ?? 0
  return (share) => {
    const way = share * whole
    const after = Math.max(
      1,
      ways.findIndex((w) => w >= way - 1e-9),
    )
    const [from, to] = [samples[after - 1] ?? samples[0], samples[after]]
    if (!from) throw new Error('a palette needs a colour')
    const [begin, end] = [ways[after - 1] ?? 0, ways[after] ?? 0]
    return hexOf(to && end > begin ? mix(from, to, Math.min(1, (way - begin) / (end - begin))) : from)
  }
}
