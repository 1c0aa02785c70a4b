// Confidentiality of a whole atlas: cluster by cluster, period by period. Clusters in which nothing must be withheld are
// passed over after one look at each of their indicators.
import { comparePeriods } from '../../core/release/period.ts'
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import type { Problem } from '../problem.ts'
import type { Geography } from '../values/geography.ts'
import { pinnedEdition } from '../values/indicatorLevels.ts'
import type { LevelValues } from '../values/levelValues.ts'
import { periodSystem, reachOf } from './audit/periodSystem.ts'
import { clustersOf } from './cluster.ts'
import { believable } from './counts/believable.ts'
import { declaredSums } from './counts/declaredSums.ts'
import { foundSums } from './counts/foundSums.ts'
import { emptyLedger, mustBeWithheld, type Ledger } from './counts/ledger.ts'
import type { Relation } from './counts/relation.ts'
import { countKeys, tellIndicator, tellsCounts } from './counts/tellIndicator.ts'
import { protect } from './protect.ts'
import { placeKey, type Withheld } from './withheld.ts'

/** Original values of an indicator by level; made anew at each call. */
export type ValuesFor = (indicator: AtlasIndicator) => Promise<ReadonlyMap<string, LevelValues>>

/** A count that stays recoverable. */
interface Open {
  readonly key: string
  readonly level: string
  readonly area: number
  readonly period: string
}

/** Whether any count of the indicator must not be told by itself. */
export function hasSecrets(
  atlas: Atlas,
  indicator: AtlasIndicator,
  levels: ReadonlyMap<string, LevelValues>,
  geography: Geography,
): boolean {
  if (!tellsCounts(indicator)) return false
  const ledger = emptyLedger(geography)
  tellIndicator(ledger, indicator, levels, pinnedEdition(atlas, indicator))
  return ledger.series.some(({ slices }) =>
    [...slices.values()].some(({ marks }) => marks.some((mark) => mustBeWithheld(mark))),
  )
}

const relationsOf = (ledger: Ledger): readonly Relation[] =>
  believable(ledger, [...ledger.equalities, ...declaredSums(ledger)], foundSums(ledger))

const periodsOf = ({ series }: Ledger): string[] =>
  [
    ...new Set(
      series.flatMap(({ slices }) => [...slices.keys()].map((key) => key.slice(key.indexOf(' ') + 1))),
    ),
  ].toSorted(comparePeriods)

function protectLedger(ledger: Ledger, withheld: Map<string, Map<string, Set<number>>>): Open[] {
  const relations = relationsOf(ledger)
  const reach = reachOf(ledger, relations)
  const open: Open[] = []
  for (const period of periodsOf(ledger)) {
    const system = periodSystem(ledger, relations, reach, period)
    const place = (count: number): Open => {
      const level = system.level(count)
      return {
        key: system.series(count).key,
        level: ledger.levels[level] ?? '',
        area: (count % ledger.areas) - (ledger.bases[level] ?? 0),
        period,
      }
    }
    const protection = protect(system)
    open.push(...protection.open.map(place))
    for (const { key, level, area } of [...protection.withheld].map(place)) {
      const own = withheld.get(key) ?? new Map<string, Set<number>>()
      withheld.set(key, own)
      const areas = own.get(placeKey(level, period)) ?? new Set<number>()
      own.set(placeKey(level, period), areas.add(area))
    }
  }
  return open
}

function openProblem({ period, area }: Open, indicator: AtlasIndicator, values: LevelValues): Problem {
  const id = values.areas[area] ?? ''
  const cell = area * values.periods.length + values.periods.indexOf(period)
  return {
    severity: 'error',
    code: 'recoverable',
    ...values.origin(cell),
    value: id,
    message: `what is withheld for ${id} in ${period} follows from published sums (${indicator.id}, ${values.level})`,
    hint: 'Set complementary: true, withhold a second area of the same sum, or leave the total out.',
    exit: 4,
  }
}

/** Said once per count, at the first indicator that tells it. */
async function openProblems(
  open: readonly Open[],
  cluster: readonly AtlasIndicator[],
  valuesFor: ValuesFor,
): Promise<Problem[]> {
  const problems: Problem[] = []
  const waiting = new Set(open)
  for (const indicator of cluster) {
    const keys = countKeys(indicator)
    const mine = [...waiting].filter(({ key }) => keys.includes(key))
    if (mine.length === 0) continue
    const levels = await valuesFor(indicator)
    for (const place of mine) {
      const values = levels.get(place.level)
      if (!values?.periods.includes(place.period)) continue
      problems.push(openProblem(place, indicator, values))
      waiting.delete(place)
    }
  }
  for (const { key, level, period } of waiting)
    throw new Error(`no indicator tells ${key} ${level} ${period}`)
  return problems
}

/** `isSecret`: ids of the indicators that have something to withhold by themselves. */
export async function withholdCounts(
  atlas: Atlas,
  geography: Geography,
  isSecret: ReadonlySet<string>,
  valuesFor: ValuesFor,
): Promise<{ withheld: Withheld; problems: readonly Problem[] }> {
  const withheld = new Map<string, Map<string, Set<number>>>()
  const problems: Problem[] = []
  for (const cluster of clustersOf(atlas)) {
    if (!cluster.some(({ id }) => isSecret.has(id))) continue
    const ledger = emptyLedger(geography)
    for (const indicator of cluster)
      tellIndicator(ledger, indicator, await valuesFor(indicator), pinnedEdition(atlas, indicator))
    const open = protectLedger(ledger, withheld)
    problems.push(...(await openProblems(open, cluster, valuesFor)))
  }
  return { withheld, problems }
}
