// The ranks that chance leaves open, in one go: see `rankSimulation` for what is simulated, and its source.
// Worked example: values 10 and 20 with a standard deviation of 0.1, and 20 again without → 3 to 3, 1 to 2, 1 to 2.
import { rankSimulation, type RankSpan, type Spread } from './rankSimulation.ts'

/** In the order of `spreads`; `random` gives numbers in [0, 1) and the same ones give the same spans. */
export function simulatedRanks(
  spreads: readonly Spread[],
  random: () => number,
  draws: number,
): readonly RankSpan[] {
  const simulation = rankSimulation(spreads, random, draws)
  for (let i = 0; i < draws; i++) simulation.draw()
  return spreads.map((_, i) => simulation.spanAt(i))
}
