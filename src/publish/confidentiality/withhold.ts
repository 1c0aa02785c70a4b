// Takes what must stay secret out of an atlas's values before anything is written or derived from them.
import { comparePeriods } from '../../core/release/period.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { Problem } from '../problem.ts'
import type { Geography } from '../values/geography.ts'
import type { LevelValues } from '../values/levelValues.ts'
import { periodCounts, type PeriodCounts, type Telling } from './periodCounts.ts'
import { protect } from './protect.ts'
import { publicationsOf, type Publications } from './publications.ts'
import { relationsOf } from './relations.ts'

function clear({ publication, cell, role }: Telling): void {
  const { values } = publication
  values.value[cell] = NaN
  if (values.numerator) values.numerator[cell] = NaN
  if (role === 'denominator' && values.denominator) values.denominator[cell] = NaN
  values.status[cell] = 'withheld'
}

/** A cell that was never there stays what it was: only numbers and words of secrecy become `withheld`. */
const isThere = ({ publication: { values }, cell }: Telling): boolean =>
  values.status[cell] === 'withheld' || !Number.isNaN(values.value[cell] ?? NaN)

function openProblem(count: number, counts: PeriodCounts, publications: Publications): Problem {
  const telling = (counts.tellings.get(count) ?? []).find(({ role }) => role === 'numerator')
  const { publication, cell } = telling ?? {}
  const area = publication?.values.areas[Math.floor((cell ?? 0) / publication.values.periods.length)]
  return {
    severity: 'error',
    code: 'recoverable',
    ...(publication && cell !== undefined && publication.values.origin(cell)),
    ...(area !== undefined && { value: area }),
    message: `what is withheld for ${area ?? 'an area'} in ${counts.period} (${publication?.indicator.id ?? ''}, ${
      publications.levels[publication?.level ?? 0] ?? ''
    }) follows from published sums`,
    hint: 'Set complementary: true, withhold a second area of the same sum, or leave the total out.',
    exit: 4,
  }
}

/** Changes `valuesOf` in place: afterwards they hold nothing that is withheld. */
export function withholdCounts(
  atlas: Atlas,
  geography: Geography,
  valuesOf: ReadonlyMap<string, ReadonlyMap<string, LevelValues>>,
): readonly Problem[] {
  const publications = publicationsOf(atlas, geography, valuesOf)
  const frame = { publications, relations: relationsOf(publications), geography }
  const periods = [...new Set(publications.all.flatMap(({ values }) => values.periods))].toSorted(
    comparePeriods,
  )
  const problems: Problem[] = []
  for (const period of periods) {
    const counts = periodCounts(period, frame)
    const { withheld, open } = protect(counts)
    problems.push(...open.map((count) => openProblem(count, counts, publications)))
    const tellings = [...withheld].flatMap((count) => counts.tellings.get(count) ?? [])
    for (const telling of tellings.filter(isThere)) clear(telling)
  }
  return problems
}
