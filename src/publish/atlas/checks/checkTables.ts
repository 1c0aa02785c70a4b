import type { TableInput } from '../schema/atlasSchema.ts'
import type { Complaints } from '../complaints.ts'
import type { YamlPath } from '../parseYaml.ts'
import type { Declared } from './declared.ts'
import { checkEncoding, checkPath } from './checkPaths.ts'
import { checkKnown } from './checkReferences.ts'

const readable = /\.(csv|tsv|txt|xlsx|geojson|json)$/i

/** Complains unless exactly one of two keys is there. */
function checkOneOf(
  table: TableInput,
  keys: readonly [keyof TableInput, keyof TableInput],
  at: YamlPath,
  complaints: Complaints,
) {
  const written = keys.filter((key) => table[key] !== undefined)
  if (written.length === 1) return
  complaints.at(at, {
    code: 'one-of',
    message: `table ${table.id}: exactly one of ${keys.join(' and ')} must be there, found ${written.length === 0 ? 'none' : 'both'}`,
    value: keys.join(', '),
  })
}

function checkFile(file: string, at: YamlPath, table: TableInput, complaints: Complaints): void {
  checkPath(file, at, complaints)
  if (/\.xls$/i.test(file))
    complaints.at(at, {
      code: 'xls-refused',
      message: `table ${table.id}: .xls files (before Excel 2007) are not read`,
      value: file,
      hint: 'Open it in a spreadsheet program and save it as .xlsx or .csv.',
    })
  else if (!readable.test(file))
    complaints.at(at, {
      code: 'file-kind',
      message: `table ${table.id}: a table is a .csv, .tsv, .txt, .xlsx or .geojson file`,
      value: file,
    })
}

/** Number of capturing groups of a pattern that compiles. */
const groupsOf = (pattern: string) => (new RegExp(`${pattern}|`, 'u').exec('')?.length ?? 1) - 1

function checkWide(table: TableInput, at: YamlPath, complaints: Complaints): void {
  const who = `table ${table.id}`
  if (table.periodPattern === undefined)
    complaints.at(at, {
      code: 'period-pattern-missing',
      message: `${who}: a wide table needs periodPattern`,
      value: 'periodPattern',
      hint: 'A regular expression for the headers of the value columns with one capture, e.g. "^(\\\\d{4})$".',
    })
  else if (groupsOf(table.periodPattern) !== 1)
    complaints.at([...at, 'periodPattern'], {
      code: 'period-pattern-captures',
      message: `${who}: periodPattern must have exactly one pair of capturing brackets, around the period`,
      value: table.periodPattern,
    })
  for (const key of ['periodColumn', 'period'] as const)
    if (table[key] !== undefined)
      complaints.at([...at, key], {
        code: 'period-contradiction',
        message: `${who}: a wide table takes its periods from the headers, not from ${key}`,
        value: table[key],
      })
}

function checkLong(table: TableInput, at: YamlPath, complaints: Complaints): void {
  const who = `table ${table.id}`
  if (table.periodPattern !== undefined)
    complaints.at([...at, 'periodPattern'], {
      code: 'period-contradiction',
      message: `${who}: periodPattern belongs to wide tables`,
      value: table.periodPattern,
      hint: 'Write layout: wide if each period has a column of its own.',
    })
  const said = [table.period, ...(table.files ?? []).map((f) => f.period)].filter((p) => p !== undefined)
  if (table.periodColumn !== undefined && said.length > 0)
    complaints.at([...at, 'periodColumn'], {
      code: 'period-contradiction',
      message: `${who}: the period stands in a column and in period as well`,
      value: table.periodColumn,
    })
  const isSaid = (file: { period?: string | undefined }) => (file.period ?? table.period) !== undefined
  if (table.periodColumn === undefined && !(table.files ?? [{}]).every(isSaid))
    complaints.at(at, {
      code: 'period-missing',
      message: `${who}: nothing says which period the rows belong to`,
      value: 'periodColumn',
      hint: 'Add periodColumn, or period where the table holds one period and says so nowhere.',
    })
}

function checkEdition(table: TableInput, at: YamlPath, declared: Declared, complaints: Complaints): void {
  if (table.edition === undefined) return
  const editions = declared.levels
    .filter(({ item }) => table.level === undefined || item.id === table.level)
    .flatMap(({ item }) => item.editions.map((e) => e.from ?? item.id))
  checkKnown(table.edition, editions, 'edition', `table ${table.id}`, [...at, 'edition'], complaints)
}

/** Tables: one way to say each thing, everything referred to is there, files lie inside the folder and can be read. */
export function checkTables(declared: Declared, complaints: Complaints): void {
  for (const { item: table, index } of declared.tables) {
    const at: YamlPath = ['tables', index]
    checkOneOf(table, ['file', 'files'], at, complaints)
    checkOneOf(table, ['level', 'levelColumn'], at, complaints)
    if (table.headerRow !== undefined)
      checkOneOf(table, ['headerRow', 'headerRows'], [...at, 'headerRow'], complaints)
    if (table.file !== undefined) checkFile(table.file, [...at, 'file'], table, complaints)
    for (const [f, { file }] of (table.files ?? []).entries())
      checkFile(file, [...at, 'files', f], table, complaints)
    if (table.level !== undefined)
      checkKnown(table.level, declared.levelIds, 'level', `table ${table.id}`, [...at, 'level'], complaints)
    checkEncoding(table.encoding, [...at, 'encoding'], complaints)
    if (table.layout === 'wide') checkWide(table, at, complaints)
    else checkLong(table, at, complaints)
    checkEdition(table, at, declared, complaints)
  }
}
