import { describe, expect, it } from 'vitest'
import { atlasFolderOf } from '../../testing/atlasFolderOf.ts'
import { changedText } from '../../testing/changedText.ts'
import { tinyYaml } from '../../testing/tinyAtlas.ts'
import { readAtlas } from './readAtlas.ts'

const read = (yaml: string) => readAtlas(atlasFolderOf({ 'atlas.yaml': yaml }))

/** name of the check · text that is changed · what it becomes · code · value of the problem */
const faults: readonly (readonly [string, string, string, string, string])[] = [
  ['unknown format', 'raumblick-atlas/1', 'raumblick-atlas/2', 'spelling', 'raumblick-atlas/2'],
  ['missing key', 'license: CC0-1.0\n', '', 'key-missing', 'license'],
  ['unknown key', 'license: CC0-1.0', 'licence: CC0-1.0\nlicense: CC0-1.0', 'key-unknown', 'licence'],
  ['unknown key inside', 'per: 100 }', 'pro: 100 }', 'key-unknown', 'pro'],
  ['no slug', 'atlas: tiny', 'atlas: Tiny Atlas', 'spelling', 'Tiny Atlas'],
  ['release id as a path', '"2026.1"', '"../2026"', 'spelling', '../2026'],
  ['no date', 'date: 2026-11-21', 'date: 21.11.2026', 'spelling', '21.11.2026'],
  ['empty name', 'name: Einwohner', 'name: ""', 'spelling', ''],
  ['unknown language', 'language: de', 'language: fr', 'spelling', 'fr'],
  ['no period', 'at: 2017', 'at: 17', 'spelling', '17'],
  ['unknown kind', 'kind: median', 'kind: medain', 'spelling', 'medain'],
  ['no colour', '"#aabbcc"', 'blue', 'spelling', 'blue'],
  ['no number', 'per: 100 }', 'per: hundred }', 'spelling', 'hundred'],
  ['unknown status of a symbol', '".": withheld', '".": secret', 'spelling', 'secret'],
  ['invalid regular expression', '^(\\\\d{4})$', '^(\\\\d{4}$', 'spelling', '^(\\d{4}$'],
  ['no code of a coordinate system', 'EPSG:25832', 'UTM 32', 'spelling', 'UTM 32'],
  ['path outside', 'data/jobs.csv', '../jobs.csv', 'path-outside', '../jobs.csv'],
  ['path outside on the way', 'data/jobs.csv', 'data/../../jobs.csv', 'path-outside', 'data/../../jobs.csv'],
  ['absolute path', 'geo/towns.geojson', '/geo/towns.geojson', 'path-outside', '/geo/towns.geojson'],
  ['path with backslash', 'geo/old.zip', '"geo\\\\old.zip"', 'path-outside', 'geo\\old.zip'],
  [
    'address as path',
    'geo/old.zip',
    'https://example.org/old.zip',
    'path-outside',
    'https://example.org/old.zip',
  ],
  [
    'path of key changes outside',
    'parent: town',
    'parent: town\n    keyChanges: { file: ../c.csv, from: a, to: b }',
    'path-outside',
    '../c.csv',
  ],
  ['old Excel file', 'data/income.xlsx', 'data/income.xls', 'xls-refused', 'data/income.xls'],
  ['unknown kind of file', 'data/jobs.csv', 'data/jobs.pdf', 'file-kind', 'data/jobs.pdf'],
  ['unknown encoding', 'windows-1252', 'windows-1525', 'encoding-unknown', 'windows-1525'],
  [
    'level twice',
    'levels:',
    'levels:\n  - { id: town, name: A, editions: [{ file: a.zip, key: k }] }',
    'id-twice',
    'town',
  ],
  [
    'topic twice',
    'topics:\n      -',
    'topics:\n      - { id: people, name: A }\n      -',
    'id-twice',
    'people',
  ],
  [
    'table twice',
    'tables:',
    'tables:\n  - { id: jobs, file: data/a.csv, level: town, areaColumn: k, period: 2024 }',
    'id-twice',
    'jobs',
  ],
  ['indicator twice', '- id: inhabitants', '- id: unemployed', 'id-twice', 'unemployed'],
  ['category twice', 'value: N', 'value: A', 'id-twice', 'A'],
  ['unknown parent level', 'parent: town', 'parent: twon', 'parent-level-unknown', 'twon'],
  ['parentKey without parent', 'key: id, label: name }', 'key: id, parentKey: x }', 'parent-missing', 'x'],
  ['edition that ends before it begins', 'to: 2018', 'to: 2010', 'edition-order', '2010'],
  ['editions that overlap', 'to: 2018', 'to: 2019', 'edition-overlap', '2011'],
  ['unknown topic', 'topic: work', 'topic: wrok', 'topic-unknown', 'wrok'],
  ['unknown table', '{ table: income }', '{ table: incomes }', 'table-unknown', 'incomes'],
  [
    'unknown level of a table',
    'jobs.csv\n    level: quarter',
    'jobs.csv\n    level: block',
    'level-unknown',
    'block',
  ],
  ['unknown related indicator', 'related: [income]', 'related: [rent]', 'indicator-unknown', 'rent'],
  ['related to itself', 'related: [income]', 'related: [unemployed]', 'indicator-unknown', 'unemployed'],
  [
    'unknown edition',
    'periodColumn: year',
    'periodColumn: year\n    edition: 2015',
    'edition-unknown',
    '2015',
  ],
  [
    'unknown table of labels',
    'parent: town',
    'parent: town\n    labels: { table: names, column: n }',
    'table-unknown',
    'names',
  ],
  [
    'file and files',
    'file: data/jobs.csv',
    'file: data/jobs.csv\n    files: [{ file: data/b.csv }]',
    'one-of',
    'file, files',
  ],
  ['neither file nor files', '    file: data/jobs.csv\n', '', 'one-of', 'file, files'],
  [
    'level and levelColumn',
    'areaColumn: key\n    layout: long',
    'levelColumn: l\n    areaColumn: key\n    layout: long',
    'one-of',
    'level, levelColumn',
  ],
  [
    'headerRow and headerRows',
    'headerRows: [1, 2]',
    'headerRow: 1\n    headerRows: [1, 2]',
    'one-of',
    'headerRow, headerRows',
  ],
  [
    'wide without pattern',
    '    periodPattern: "^(\\\\d{4})$"\n',
    '',
    'period-pattern-missing',
    'periodPattern',
  ],
  ['pattern without capture', '^(\\\\d{4})$', '^\\\\d{4}$', 'period-pattern-captures', '^\\d{4}$'],
  [
    'wide with period column',
    'layout: wide',
    'layout: wide\n    periodColumn: year',
    'period-contradiction',
    'year',
  ],
  [
    'long with pattern',
    'layout: long',
    'layout: long\n    periodPattern: "(x)"',
    'period-contradiction',
    '(x)',
  ],
  ['long without period', '    periodColumn: year\n', '', 'period-missing', 'periodColumn'],
  [
    'period column and period',
    'periodColumn: year',
    'periodColumn: year\n    period: 2024',
    'period-contradiction',
    'year',
  ],
  ['numerator only', 'denominator: all, ', '', 'values-form', ''],
  ['value and numerator', 'numerator: out', 'value: x, numerator: out', 'values-form', ''],
  ['per beside value', 'value: all }', 'value: all, per: 100 }', 'values-form', ''],
  ['scale beside numerator', 'per: 100 }', 'per: 100, scale: 2 }', 'values-form', ''],
  [
    'values without table',
    'values: { table: jobs, value: all }',
    'values: { value: all }',
    'table-missing',
    'value',
  ],
  ['column of a wide table', '{ table: income }', '{ table: income, value: x }', 'column-of-wide', 'x'],
  ['long table without column', 'table: jobs, value: all', 'table: jobs', 'column-missing', 'value'],
  ['parents of a median', 'aggregate: none', 'aggregate: counts', 'aggregate', 'counts'],
  ['counts without a fraction', 'aggregate: sum', 'aggregate: counts', 'aggregate', 'counts'],
  ['sum of shares', 'aggregate: counts', 'aggregate: sum', 'aggregate', 'sum'],
  [
    'categories of a count',
    'aggregate: sum',
    'aggregate: sum\n    categories: [{ value: A, label: A }]',
    'categories',
    'count',
  ],
  ['category with scale', 'value: type }', 'value: type, scale: 2 }', 'categories', 'category'],
  ['fixed classes without breaks', ', breaks: [5, 10] }', ' }', 'classes', 'fixed'],
  ['breaks that do not ascend', 'breaks: [5, 10]', 'breaks: [10, 5]', 'classes', 'fixed'],
  ['fixed classes with count', 'breaks: [5, 10] }', 'breaks: [5, 10], count: 3 }', 'classes', 'fixed'],
  ['breaks of natural classes', 'method: fixed', 'method: jenks', 'classes', 'jenks'],
  [
    'classes of a category',
    'value: type }',
    'value: type }\n    classes: { method: jenks }',
    'classes',
    'jenks',
  ],
  [
    'unknown table of references',
    'aggregate: none',
    'aggregate: none\n    references: { table: regional, value: x }',
    'table-unknown',
    'regional',
  ],
  [
    'unknown table of one term',
    'numerator: out',
    'numerator: { table: jbos, column: out }',
    'table-unknown',
    'jbos',
  ],
  ['parents of an index from counts', 'kind: share', 'kind: index', 'aggregate', 'counts'],
  [
    'one of several paths outside',
    'file: data/jobs.csv',
    'files: [{ file: ../jobs.csv }]',
    'path-outside',
    '../jobs.csv',
  ],
  [
    'unknown encoding of a table',
    'periodColumn: year',
    'periodColumn: year\n    encoding: utf-9',
    'encoding-unknown',
    'utf-9',
  ],
  ['no unit', '    unit: { symbol: "", name: Personen }\n', '', 'unit-missing', 'unit'],
]

describe('one fault each', () => {
  it.each(faults)('%s', async (_, from, to, code, value) => {
    const yaml = changedText(tinyYaml, from, to)
    const { result, problems } = await read(yaml)
    const errors = problems.filter((p) => p.severity === 'error')
    expect(result).toBeUndefined()
    expect(errors.map((p) => [p.code, p.value ?? ''])).toContainEqual([code, value])
    expect(new Set(errors.map((p) => p.code))).toEqual(new Set([code]))
    for (const problem of errors) expect([problem.file, problem.exit]).toEqual(['atlas.yaml', 2])
    expect(errors.every((p) => p.row !== undefined) || code === 'key-missing').toBe(true)
  })
})
