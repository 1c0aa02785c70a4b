// What the columns of a CSV file mean, for programs: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data, 2015). Programs
// find it by its name.
import { measures, type Measure } from '../../../core/release/dataset.ts'
import { textIn, type Language, type LocalText } from '../../../core/release/localText.ts'
import type { DatasetEntry, Indicator, Manifest } from '../../../core/release/manifest.ts'
import { statuses } from '../../../core/release/status.ts'
import { licenceUri } from '../dcat/licenceUri.ts'
import { given, type Json, type Node } from '../dcat/node.ts'
import { csvColumns, csvPath, type CsvColumn } from './csvText.ts'

export const csvMetadataPath = (indicator: string, level: string) =>
  `${csvPath(indicator, level)}-metadata.json`

const titles: Readonly<Record<Language, Readonly<Record<CsvColumn, string>>>> = {
  de: {
    key: 'Schlüssel der Raumeinheit',
    name: 'Name der Raumeinheit',
    parent_key: 'Schlüssel der übergeordneten Raumeinheit',
    period: 'Zeitraum',
    value: 'Wert',
    numerator: 'Zähler',
    denominator: 'Nenner',
    lower: 'untere Grenze des 95-%-Bereichs',
    upper: 'obere Grenze des 95-%-Bereichs',
    status: 'Wertstatus; leer: ein gewöhnlicher Wert',
    category: 'Kategorie',
  },
  en: {
    key: 'key of the area',
    name: 'name of the area',
    parent_key: 'key of the area it lies in',
    period: 'period',
    value: 'value',
    numerator: 'numerator',
    denominator: 'denominator',
    lower: 'lower limit of the 95 % interval',
    upper: 'upper limit of the 95 % interval',
    status: 'status of the value; empty: an ordinary value',
    category: 'category',
  },
}

/** ISO 8601 has other forms of periods (quarters, intervals) than XML Schema: those are texts. */
function periodType(periods: readonly string[]): string {
  if (periods.every((period) => /^\d{4}$/.test(period))) return 'gYear'
  if (periods.every((period) => /^\d{4}-\d{2}$/.test(period))) return 'gYearMonth'
  return periods.every((period) => /^\d{4}-\d{2}-\d{2}$/.test(period)) ? 'date' : 'string'
}

const isMeasure = (column: CsvColumn): column is Measure => (measures as readonly string[]).includes(column)

function datatypeOf(column: CsvColumn, periods: readonly string[]): Json {
  if (isMeasure(column)) return 'number'
  if (column === 'period') return periodType(periods)
  return column === 'status' ? { base: 'string', format: statuses.join('|') } : 'string'
}

/** What is counted, in the words of the office; the unit of values and limits. */
function unitOf(
  column: CsvColumn,
  { unit, numeratorLabel, denominatorLabel }: Indicator,
  language: Language,
) {
  const texts: Partial<Record<CsvColumn, LocalText | undefined>> = {
    value: unit.name,
    numerator: numeratorLabel,
    denominator: denominatorLabel,
    lower: unit.name,
    upper: unit.name,
  }
  return given('schema:unitText', textIn(texts[column], language) || undefined)
}

/** What all files of a release have in common. */
export type Publication = Pick<Manifest, 'language' | 'publisher' | 'license' | 'attribution' | 'release'>

export function csvMetadata(about: Publication, indicator: Indicator, entry: DatasetEntry): Node {
  const { language, publisher, license, release } = about
  const address = licenceUri(license)
  const columns = csvColumns(indicator.categories?.map(({ value }) => value))
  const say = (key: string, text: LocalText | undefined) => given(key, textIn(text, language) || undefined)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: csvPath(indicator.id, entry.level).replace('csv/', ''),
    ...say('dc:title', indicator.name),
    ...say('dc:description', indicator.description ?? indicator.plain),
    'dc:publisher': publisher.name,
    'dc:license': address === undefined ? license : { '@id': address },
    ...say('dc:rights', about.attribution),
    ...say('dc:source', indicator.source),
    'dc:issued': { '@value': release.date, '@type': 'date' },
    tableSchema: {
      columns: columns.map((name) => ({
        name,
        titles: [name, titles[language][name]],
        datatype: datatypeOf(name, entry.periods),
        null: '',
        ...(['key', 'name', 'period'].includes(name) && { required: true }),
        ...unitOf(name, indicator, language),
      })),
      primaryKey: ['key', 'period'],
      rowTitles: ['name'],
    },
  }
}
