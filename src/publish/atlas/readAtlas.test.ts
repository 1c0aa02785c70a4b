import { describe, expect, it } from 'vitest'
import { atlasFolderOf } from '../../testing/atlasFolderOf.ts'
import { changedText } from '../../testing/changedText.ts'
import { tinyYaml } from '../../testing/tinyAtlas.ts'
import { readAtlas } from './readAtlas.ts'

const read = (yaml: string) => readAtlas(atlasFolderOf({ 'atlas.yaml': yaml }))
const rowOf = (yaml: string, text: string) => yaml.slice(0, yaml.indexOf(text)).split('\n').length

describe('a good atlas', () => {
  it('is read without a problem', async () => {
    const { result, problems } = await read(tinyYaml)
    expect(problems).toEqual([])
    expect(result?.id).toBe('tiny')
  })

  it('gives plain texts the language of the atlas, and keeps maps', async () => {
    const { result } = await read(tinyYaml)
    expect(result?.title).toEqual({ de: 'Klein', en: 'Tiny' })
    expect(result?.levels[1]?.name).toEqual({ de: 'Quartier' })
    expect(result?.levels[1]?.plural).toEqual({ de: 'Quartier' })
  })

  it('turns years into texts and leaves dates as they are written', async () => {
    const { result } = await read(tinyYaml)
    expect(result?.levels[1]?.editions.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['2011', '2011', '2018'],
      ['2019', '2019', undefined],
    ])
    expect(result?.release.date).toBe('2026-11-21')
    expect(result?.indicators[0]?.breaks).toEqual([{ at: '2017', note: { de: 'Reform' } }])
  })

  it('keeps the zero of a key and the last zero of a release id', async () => {
    const yaml = changedText(tinyYaml, 'periodColumn: year', 'periodColumn: year\n    where: { kind: 010 }')
    const { result } = await read(changedText(yaml, '"2026.1"', '2026.10'))
    expect(result?.tables[0]?.where).toEqual({ kind: '010' })
    expect(result?.release.id).toBe('2026.10')
  })

  it('brings values to one form', async () => {
    const { result } = await read(tinyYaml)
    expect(result?.indicators.map((i) => i.values)).toEqual([
      {
        kind: 'fraction',
        numerator: { table: 'jobs', columns: ['out'], minus: [] },
        denominator: { table: 'jobs', columns: ['all'], minus: [] },
        per: 100,
      },
      { kind: 'direct', term: { table: 'jobs', columns: ['all'], minus: [] }, scale: 1 },
      { kind: 'direct', term: { table: 'income', columns: [], minus: [] }, scale: 1 },
      { kind: 'direct', term: { table: 'jobs', columns: ['type'], minus: [] }, scale: 1 },
    ])
  })

  it('understands terms of several columns and tables', async () => {
    const values = `values: { numerator: { table: jobs, columns: [a, b] }, denominator: { table: jobs, column: c, minus: [d] }, per: 1000 }`
    const { result, problems } = await read(
      changedText(tinyYaml, 'values: { table: jobs, numerator: out, denominator: all, per: 100 }', values),
    )
    expect(problems).toEqual([])
    expect(result?.indicators[0]?.values).toEqual({
      kind: 'fraction',
      numerator: { table: 'jobs', columns: ['a', 'b'], minus: [] },
      denominator: { table: 'jobs', columns: ['c'], minus: ['d'] },
      per: 1000,
    })
  })

  it('keeps what is counted in one language or two, and says nothing where nothing is declared', async () => {
    const labels = 'numeratorLabel: Arbeitslose\n    denominatorLabel: { de: Menschen, en: people }'
    const { result, problems } = await read(changedText(tinyYaml, 'per: 100 }', `per: 100 }\n    ${labels}`))
    expect(problems).toEqual([])
    expect(result?.indicators[0]).toMatchObject({
      numeratorLabel: { de: 'Arbeitslose' },
      denominatorLabel: { de: 'Menschen', en: 'people' },
    })
    expect(result?.indicators[1]).not.toHaveProperty('numeratorLabel')
  })

  it('writes the attribution line from publisher and license unless there is one', async () => {
    expect((await read(tinyYaml)).result?.attribution).toEqual({ de: '© Amt, CC0-1.0' })
    const own = changedText(tinyYaml, 'license: CC0-1.0', 'license: CC0-1.0\nattribution: { en: By us }')
    expect((await read(own)).result?.attribution).toEqual({ en: 'By us' })
  })

  it('takes own palettes, and classes that use them by any method', async () => {
    const palettes = 'palettes: [{ id: own, kind: sequential, colors: ["#FFFFFF", "#000000"] }]\ntables:'
    const yaml = changedText(tinyYaml, 'tables:', palettes)
    const { result, problems } = await read(
      changedText(yaml, '{ method: fixed, breaks: [5, 10] }', '{ method: sd, count: 6, palette: own }'),
    )
    expect(problems).toEqual([])
    expect(result?.palettes).toEqual([{ id: 'own', kind: 'sequential', colors: ['#ffffff', '#000000'] }])
    expect(result?.indicators[0]?.classes).toEqual({ method: 'sd', count: 6, palette: 'own' })
  })

  it('fills in defaults', async () => {
    const { result } = await read(tinyYaml)
    const [share, count, , category] = result?.indicators ?? []
    expect([share?.decimals, count?.decimals]).toEqual([1, 0])
    expect(share?.direction).toBe('neutral')
    expect(category?.aggregate).toBe('none')
    expect(result?.tables.map((t) => t.headerRows)).toEqual([[1], [1, 2]])
    expect(result?.tables[0]?.symbols).toEqual({ '.': 'withheld', '': 'missing', p: 'provisional' })
  })

  it('lets an indicator override confidentiality in part', async () => {
    const yaml = changedText(
      tinyYaml,
      'aggregate: sum',
      'aggregate: sum\n    confidentiality: { minimumCount: 5 }',
    )
    const { result } = await read(yaml)
    expect(result?.indicators[1]?.confidentiality).toEqual({
      minimumCount: 5,
      minimumDenominator: 0,
      complementary: true,
    })
  })

  it('withholds small counts where confidentiality is not declared, and says so', async () => {
    const yaml = tinyYaml.replace(/^confidentiality: .*\n/m, '')
    const { result, problems } = await read(yaml)
    expect(result?.indicators[0]?.confidentiality.minimumCount).toBe(3)
    expect(problems.map((p) => [p.severity, p.code])).toEqual([['note', 'confidentiality-default']])
  })

  it('finds the row of a path, and of its nearest ancestor where it is not written', async () => {
    const { result } = await read(tinyYaml)
    expect(result?.locate('indicators.2.values.table')).toEqual({
      row: rowOf(tinyYaml, 'values: { table: income }'),
    })
    expect(result?.locate('indicators.2.classes')).toEqual({
      row: rowOf(tinyYaml, '- id: income\n    topic'),
    })
  })
})

describe('an atlas that cannot be read at all', () => {
  it.each([
    ['no atlas.yaml', {}, 'atlas-missing'],
    ['not UTF-8', { 'atlas.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xfc]) }, 'atlas-encoding'],
    ['empty', { 'atlas.yaml': '' }, 'atlas-empty'],
    ['a list', { 'atlas.yaml': '- a' }, 'atlas-empty'],
    ['an alias to nothing', { 'atlas.yaml': 'a: *b' }, 'yaml-syntax'],
  ])('%s', async (_, files, code) => {
    const { result, problems } = await readAtlas(atlasFolderOf(files))
    expect(result).toBeUndefined()
    expect(problems.map((p) => [p.code, p.file, p.exit])).toEqual([[code, 'atlas.yaml', 2]])
  })

  it('says a syntax error once, with its row', async () => {
    const { problems } = await read(changedText(tinyYaml, '{ de: Klein, en: Tiny }', '{ de: Klein, en: Tiny'))
    expect(problems.map((p) => p.code)).toEqual(['yaml-syntax'])
    expect(problems[0]?.row).toBeGreaterThanOrEqual(3)
    expect(problems[0]?.row).toBeLessThanOrEqual(5)
  })

  it('says a key that is there twice', async () => {
    const { problems } = await read(
      changedText(tinyYaml, 'license: CC0-1.0', 'license: CC0-1.0\natlas: other'),
    )
    expect(problems.map((p) => [p.code, p.row])).toEqual([['yaml-syntax', 7]])
  })
})

describe('problems', () => {
  it('name the row', async () => {
    const yaml = changedText(tinyYaml, 'topic: work', 'topic: wrok')
    expect((await read(yaml)).problems[0]).toMatchObject({
      row: rowOf(yaml, 'topic: wrok'),
      hint: 'Did you mean "work"?',
    })
  })

  it('propose the key that was probably meant', async () => {
    const { problems } = await read(changedText(tinyYaml, 'headerRows:', 'headerRow:'))
    expect(problems).toHaveLength(1)
    const misspelt = await read(
      changedText(tinyYaml, 'areaColumn: key\n    layout: wide', 'areaColum: key\n    layout: wide'),
    )
    expect(misspelt.problems.map((p) => [p.code, p.hint])).toContainEqual([
      'key-unknown',
      'Did you mean "areaColumn"?',
    ])
  })

  it('are all told at once, also where one entry is spelled wrong', async () => {
    let yaml = changedText(tinyYaml, 'topic: work', 'topic: wrok')
    yaml = changedText(yaml, 'kind: median', 'kind: medain')
    yaml = changedText(yaml, 'data/jobs.csv', '../jobs.csv')
    const { problems } = await read(yaml)
    expect(problems.map((p) => p.code).toSorted()).toEqual(['path-outside', 'spelling', 'topic-unknown'])
  })

  it.each([
    [
      'neighbours of a sequential palette',
      'sequential',
      '"#ffffff", "#fdfdfd", "#000000"',
      '#ffffff, #fdfdfd',
    ],
    [
      'red and green, to those who lack a kind of cones',
      'categorical',
      '"#ca6c54", "#498354"',
      '#ca6c54, #498354',
    ],
    ['the ends of a diverging palette', 'diverging', '"#ca6c54", "#f4f2ee", "#498354"', '#ca6c54, #498354'],
  ])('warn of colours too much alike: %s', async (_, kind, colors, value) => {
    const palettes = `palettes: [{ id: own, kind: ${kind}, colors: [${colors}] }]\ntables:`
    const { result, problems } = await read(changedText(tinyYaml, 'tables:', palettes))
    expect(result?.palettes).toHaveLength(1)
    expect(problems.map((p) => [p.severity, p.code, p.value])).toEqual([['warning', 'palette-alike', value]])
  })

  it('note a table that nothing uses', async () => {
    const extra = 'tables:\n  - { id: spare, file: data/s.csv, level: town, areaColumn: k, period: 2024 }'
    const { result, problems } = await read(changedText(tinyYaml, 'tables:', extra))
    expect(result).toBeDefined()
    expect(problems.map((p) => [p.severity, p.code, p.value])).toEqual([['note', 'table-unused', 'spare']])
  })
})
