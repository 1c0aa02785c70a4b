// Confidentiality of indicators that hang together, period by period. Their counts are noted one indicator after the other,
// so that only counts are in memory together, never the values of an atlas.
import { comparePeriods } from '../../core/release/period.ts'
import type { AtlasIndicator } from '../atlas/atlas.ts'
import type { Problem } from '../problem.ts'
import type { LevelValues } from '../values/levelValues.ts'
import { periodSystem, reachOf } from './audit/periodSystem.ts'
import { believable } from './counts/believable.ts'
import { declaredSums } from './counts/declaredSums.ts'
import { foundSums } from './counts/foundSums.ts'
import { mustBeWithheld, type Ledger } from './counts/ledger.ts'
import type { Relation } from './counts/relation.ts'
import { countKeys } from './counts/tellIndicator.ts'
import { protect } from './protect.ts'
import { addPlace, type Withheld } from './withheld.ts'

/** Original values of an indicator by level; made anew at each call. */
export type ValuesFor = (indicator: AtlasIndicator) => Promise<ReadonlyMap<string, LevelValues>>

/** A count that stays recoverable. */
interface Open {
  readonly key: string
  readonly level: string
  readonly area: number
  readonly period: string
}

/** Whether any count must not be told by itself; where none must, no sum matters. */
const hasSecrets = ({ series }: Ledger): boolean =>
  series.some(({ slices }) =>
    [...slices.values()].some(({ marks }) => marks.some((mark) => mustBeWithheld(mark))),
  )

const relationsOf = (ledger: Ledger): readonly Relation[] =>
  believable(ledger, [...ledger.equalities, ...declaredSums(ledger)], foundSums(ledger))

const periodsOf = ({ series }: Ledger): string[] =>
  [
    ...new Set(
      series.flatMap(({ slices }) => [...slices.keys()].map((key) => key.slice(key.indexOf(' ') + 1))),
    ),
  ].toSorted(comparePeriods)

function protectLedger(ledger: Ledger, withheld: Withheld): Open[] {
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
    for (const { key, level, area } of [...protection.withheld].map(place))
      addPlace(withheld, key, level, period, area)
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

/** Notes in `withheld` what must not be told of the ledger. `cluster`: the indicators that were told into it. */
export async function withholdCounts(
  ledger: Ledger,
  cluster: readonly AtlasIndicator[],
  valuesFor: ValuesFor,
  withheld: Withheld,
): Promise<readonly Problem[]> {
  if (!hasSecrets(ledger)) return []
  return openProblems(protectLedger(ledger, withheld), cluster, valuesFor)
}
