import type { Complaints } from '../complaints.ts'
import type { YamlPath } from '../parseYaml.ts'
import type { IndicatorInput } from '../schema/indicatorSchema.ts'
import { checkKnown } from './checkReferences.ts'

/** A part of a population by sex and age: counts of an indicator that is declared, from an age up to a later one. */
export function checkBreakdown(
  { id, kind, breakdown }: IndicatorInput,
  others: readonly string[],
  at: YamlPath,
  complaints: Complaints,
): void {
  if (!breakdown) return
  const who = `indicator ${id}`
  checkKnown(breakdown.of, others, 'indicator', `${who}, breakdown`, [...at, 'breakdown', 'of'], complaints)
  if (kind !== 'count')
    complaints.at([...at, 'breakdown'], {
      code: 'breakdown',
      message: `${who}: a breakdown is made of counts`,
      value: kind,
      hint: 'Write kind: count, and the column with the number of people.',
    })
  if (breakdown.to !== undefined && breakdown.to < breakdown.from)
    complaints.at([...at, 'breakdown', 'to'], {
      code: 'breakdown',
      message: `${who}: the age group ends before it begins`,
      value: String(breakdown.to),
    })
}
