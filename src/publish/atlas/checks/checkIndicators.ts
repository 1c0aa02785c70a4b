import type { Complaints } from '../complaints.ts'
import type { YamlPath } from '../parseYaml.ts'
import { writtenTerm } from '../terms.ts'
import { checkBreakdown } from './checkBreakdown.ts'
import { checkKnown } from './checkReferences.ts'
import { checkMeaning } from './checkMeaning.ts'
import { checkValues } from './checkValues.ts'
import type { Declared } from './declared.ts'

/** Indicators: everything they name is declared, their values can be found, kind and aggregate fit. */
export function checkIndicators(declared: Declared, complaints: Complaints): void {
  const topics = declared.topics.map(({ id }) => id)
  for (const { item: indicator, index } of declared.indicators) {
    const at: YamlPath = ['indicators', index]
    const who = `indicator ${indicator.id}`
    checkKnown(indicator.topic, topics, 'topic', who, [...at, 'topic'], complaints)
    const others = declared.indicatorIds.filter((id) => id !== indicator.id)
    for (const [r, id] of (indicator.related ?? []).entries())
      checkKnown(id, others, 'indicator', `${who}, related`, [...at, 'related', r], complaints)
    checkBreakdown(indicator, others, at, complaints)
    checkValues(indicator.values, who, [...at, 'values'], declared, complaints)
    if (indicator.references)
      checkValues(indicator.references, `${who}, references`, [...at, 'references'], declared, complaints)
    checkMeaning(indicator, at, complaints)
  }
  noteUnusedTables(declared, complaints)
}

/** A table that nothing uses is not read: said, because it is often a misspelt name. Silent while a fault may be the cause. */
function noteUnusedTables(declared: Declared, complaints: Complaints): void {
  if (declared.indicators.length < declared.indicatorIds.length) return
  const used = new Set(declared.levels.map(({ item }) => item.labels?.table))
  for (const { item } of declared.indicators)
    for (const values of [item.values, item.references])
      for (const part of ['value', 'numerator', 'denominator'] as const)
        if (values) used.add(writtenTerm(values[part], values.table).table)
  for (const { item, index } of declared.tables)
    if (!used.has(item.id))
      complaints.at(['tables', index], {
        severity: 'note',
        code: 'table-unused',
        message: `the table "${item.id}" is used by no indicator and is not read`,
        value: item.id,
      })
}
