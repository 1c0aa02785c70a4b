// What the columns of `data.csv` mean, for programs: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data, 2015). They find
// it by its name, the CSV's with `-metadata.json` behind it.
import { languages } from '../../core/release/localText.ts'
import { statuses } from '../../core/release/status.ts'
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import type { ColumnName, TableColumn } from '../../core/scene/table/tableColumn.ts'
import { columnTexts } from '../../i18n/texts/export/columns.ts'
import type { AboutView } from '../about/aboutView.ts'
import { licenseFacts } from '../about/licenseFacts.ts'

const dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  headerRowCount: 1,
  lineTerminators: ['\r\n'],
  skipInitialSpace: false,
  trim: false,
}

function datatypeOf({ name, kind }: TableColumn) {
  if (kind === 'number') return 'number'
  return name === 'status' ? { base: 'string', format: statuses.join('|') } : 'string'
}

const required: ReadonlySet<ColumnName> = new Set(['key', 'name', 'period', 'indicator'])
/** Columns in the unit of the indicator. */
const measured: ReadonlySet<ColumnName> = new Set(['value', 'lower', 'upper', 'from_value', 'against_value'])

/** The header's own word stands first in each language: by it a reader knows the column. */
const titlesOf = (name: ColumnName) =>
  Object.fromEntries(languages.map((language) => [language, [name, columnTexts[language][name]]]))

const columnOf = (column: TableColumn, { unit }: AboutView) => ({
  name: column.name,
  titles: titlesOf(column.name),
  datatype: datatypeOf(column),
  null: '',
  ...(required.has(column.name) && { required: true }),
  ...(column.kind === 'number' &&
    measured.has(column.name) &&
    unit.name !== '' && { 'schema:unitText': unit.name }),
})

const said = (key: string, text: string) => (text === '' ? {} : { [key]: text })

/** `url`: the CSV file beside it. */
export function csvwMetadata({ columns }: SceneTable, about: AboutView, url: string): string {
  const { address } = licenseFacts(about.license)
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': about.language }],
    url,
    'dc:title': about.title,
    ...said('dc:description', [about.notice, about.plain].filter(Boolean).join(' ')),
    'dc:publisher': about.publisher,
    'dc:license': address === undefined ? about.license : { '@id': address },
    ...said('dc:rights', about.attribution),
    ...said('dc:source', about.source),
    'dc:issued': { '@value': about.release.date, '@type': 'date' },
    'schema:version': about.release.id,
    'dc:relation': { '@id': about.link },
    ...said('schema:sha256', about.checksum),
    dialect,
    tableSchema: {
      columns: columns.map((column) => columnOf(column, about)),
      primaryKey: ['key'],
      rowTitles: ['name'],
    },
  }
  return `${JSON.stringify(metadata, undefined, 2)}\n`
}
