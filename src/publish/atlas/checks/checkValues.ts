import type { ValuesInput } from '../schema/indicatorSchema.ts'
import type { Complaints } from '../complaints.ts'
import type { YamlPath } from '../parseYaml.ts'
import { writtenTerm } from '../terms.ts'
import type { Declared } from './declared.ts'
import { checkKnown } from './checkReferences.ts'

const parts = ['value', 'numerator', 'denominator'] as const

function checkForm(values: ValuesInput, who: string, at: YamlPath, complaints: Complaints): void {
  const { value, numerator, denominator, per, scale } = values
  const isFraction = numerator !== undefined || denominator !== undefined
  const complain = (message: string, hint: string) =>
    complaints.at(at, { code: 'values-form', message: `${who}: ${message}`, hint })
  if (value !== undefined && isFraction)
    complain('has a value and a numerator or denominator as well', 'Exactly one of the two may stand.')
  else if (isFraction && (numerator === undefined || denominator === undefined))
    complain(
      `has a ${numerator ? 'numerator' : 'denominator'} only`,
      'A fraction needs both numerator and denominator.',
    )
  if (isFraction && scale !== undefined)
    complain('scale belongs to value', 'Write per beside numerator and denominator.')
  if (!isFraction && per !== undefined)
    complain('per belongs to numerator and denominator', 'Write scale beside value.')
}

/** Long tables need a column, wide tables that hold one thing must not have one. */
function checkColumns(
  values: ValuesInput,
  part: (typeof parts)[number],
  who: string,
  at: YamlPath,
  declared: Declared,
  complaints: Complaints,
) {
  const { table, columns, minus } = writtenTerm(values[part], values.table)
  const layout = declared.tables.find(({ item }) => item.id === table)?.item.layout
  if (layout === 'wide' && columns.length + minus.length > 0)
    complaints.at([...at, part], {
      code: 'column-of-wide',
      message: `${who}: the table "${table}" is wide and holds one thing: it has no column "${columns[0] ?? minus[0]}"`,
      value: columns[0] ?? minus[0] ?? '',
      hint: 'Leave the column out, or write layout: long.',
    })
  if (layout === 'long' && columns.length === 0)
    complaints.at(at, {
      code: 'column-missing',
      message: `${who}: nothing says which column of the table "${table}" holds the ${part}`,
      value: part,
    })
}

/** Where the numbers of an indicator come from: one of the forms, tables that are declared, columns where they are needed. */
export function checkValues(
  values: ValuesInput,
  who: string,
  at: YamlPath,
  declared: Declared,
  complaints: Complaints,
): void {
  checkForm(values, who, at, complaints)
  if (values.table !== undefined)
    checkKnown(values.table, declared.tableIds, 'table', who, [...at, 'table'], complaints)
  const isFraction = values.numerator !== undefined || values.denominator !== undefined
  for (const part of parts) {
    if (part === 'value' ? isFraction && values.value === undefined : values[part] === undefined) continue
    const { table, hasOwnTable } = writtenTerm(values[part], values.table)
    if (table === undefined)
      complaints.at(at, { code: 'table-missing', message: `${who}: the ${part} names no table`, value: part })
    else if (hasOwnTable)
      checkKnown(table, declared.tableIds, 'table', who, [...at, part, 'table'], complaints)
    checkColumns(values, part, who, at, declared, complaints)
  }
}
