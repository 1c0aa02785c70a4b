// "Rang 12, plausibel 5 bis 24": between which ranks an area would come to stand if chance alone were repeated. Every value is
// drawn anew 1,000 times from what the release knows about it (shares: Beta; rates: gamma; else a normal distribution of the
// published interval's width; no interval: fixed), all are ranked each time, and 95 % of an area's ranks are given.
// Areas are taken as independent. The published rank need not lie within: the highest of many uncertain values is
// high by chance too. Source: Goldstein & Spiegelhalter 1996; Marshall & Spiegelhalter 1998.
import type { Report } from '../../statistics/progress/report.ts'
import { seededRandom } from '../../statistics/random/seededRandom.ts'
import { rankSimulation, type RankSpan } from '../../statistics/ranks/rankSimulation.ts'
import { simulatedRanks } from '../../statistics/ranks/simulatedRanks.ts'
import { remember } from '../remember.ts'
import type { Scene } from '../scene.ts'
import { rankChanceInput, type RankChanceInput } from './rankChanceInput.ts'

/** By area id. */
export type PlausibleRanks = ReadonlyMap<string, RankSpan>

/** Areas up to which the simulation may be done in one go; more belong into the worker (job `plausibleRanks`). */
const atOnce = 120

/** For the worker: in small steps, ended where `report` throws. */
export async function plausibleRanks(
  { ids, spreads, seed, draws }: RankChanceInput,
  report: Report,
): Promise<PlausibleRanks> {
  const simulation = rankSimulation(spreads, seededRandom(seed), draws)
  for (let i = 0; i < draws; i++) {
    simulation.draw()
    await report((0.9 * (i + 1)) / draws)
  }
  const spans = new Map<string, RankSpan>()
  for (const [i, id] of ids.entries()) {
    spans.set(id, simulation.spanAt(i))
    if (i % 16 === 0) await report(0.9 + (0.1 * i) / ids.length)
  }
  return spans
}

const ranksNow = remember(({ ids, spreads, seed, draws }: RankChanceInput): PlausibleRanks => {
  const spans = simulatedRanks(spreads, seededRandom(seed), draws)
  return new Map(ids.map((id, i) => [id, spans[i] ?? { from: 1, to: ids.length }]))
})

/** At once, the same answer as the worker's. Undefined where nothing may vary, and for more areas than can be done in one go. */
export function plausibleRanksOf(scene: Scene): PlausibleRanks | undefined {
  const input = rankChanceInput(scene)
  return input && input.ids.length <= atOnce ? ranksNow(input) : undefined
}

/** Of one area, for its panel; undefined as above and where the area has no rank. */
export const plausibleRankOf = (scene: Scene, id: string): RankSpan | undefined =>
  plausibleRanksOf(scene)?.get(id)
