import { readFileSync } from 'node:fs'
import { dsvFormat } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeScene } from '../../core/scene/makeScene.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { sceneTable } from '../../core/scene/table/sceneTable.ts'
import { columnNames } from '../../core/scene/table/tableColumn.ts'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { anyScene } from '../../testing/anyScene.ts'
import { datasetOf, sampleInput, sampleScene } from '../../testing/sampleRelease.ts'
import { fileStem } from '../about/figuresFile.ts'
import { csvInPieces, spreadsheetCsv } from './spreadsheetCsv.ts'

const areaTableCsv = (scene: Scene) => spreadsheetCsv(sceneTable(scene))
const read = (csv: string) => dsvFormat(';').parse(csv.replace(/^\ufeff/, ''))
const withFirstRow = (scene: Scene, patch: Partial<AreaRow>): Scene => ({
  ...scene,
  rows: scene.rows.map((row, i) => (i === 0 ? { ...row, ...patch } : row)),
})
const fromGerman = (text: string | undefined) => Number(text?.replace(',', '.'))

/** What is read back is what the table holds. */
function expectSame(scene: Scene) {
  const { columns, ids } = sceneTable(scene)
  const rows = read(areaTableCsv(scene))
  expect(rows.columns).toEqual(columns.map(({ name }) => name))
  expect(rows).toHaveLength(ids.length)
  for (const { kind, name, cells } of columns)
    for (const [i, cell] of cells.entries()) {
      const text = rows[i]?.[name]
      if (cell === undefined) expect(text).toBe('')
      else if (kind === 'number') expect(fromGerman(text)).toBe(Number(cell) + 0)
      else expect(text).toBe(cell)
    }
}

describe('spreadsheetCsv', () => {
  const scene = sampleScene()
  const csv = areaTableCsv(scene)
  const rows = read(csv)

  test('begins with a byte order mark and the header, and holds nothing but the table', () => {
    expect(csv.startsWith('\ufeffkey;name;')).toBe(true)
    expect(rows.columns.slice(0, 11)).toEqual(columnNames.slice(0, 11))
    expect(rows.columns).toEqual(sceneTable(scene).columns.map(({ name }) => name))
    expect(rows).toHaveLength(12)
  })

  test('in pieces it is the same', async () => {
    const blob = atOnce(csvInPieces(scene))
    // A Blob's text is read without the byte order mark.
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())).toBe(csv)
    expect(blob.type).toBe('text/csv;charset=utf-8')
  })

  test('numbers come back unrounded', () => {
    for (const [i, { id, cell }] of scene.rows.entries()) {
      expect(rows[i]?.key).toBe(id)
      if (cell.kind !== 'number') continue
      expect(fromGerman(rows[i]?.value)).toBe(cell.value)
      expect(fromGerman(rows[i]?.numerator)).toBe(cell.numerator)
      expect(fromGerman(rows[i]?.lower)).toBe(cell.lower)
    }
  })

  test('KomMonitor error 16: numbers are numbers, with a decimal comma and without thousands separators', () => {
    const large = { value: 1234567.25, numerator: 98765432, denominator: 8000000 }
    const [first] = read(areaTableCsv(withFirstRow(scene, { cell: { kind: 'number', ...large } })))
    expect(first).toMatchObject({ value: '1234567,25', numerator: '98765432', denominator: '8000000' })
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [row] = read(areaTableCsv(withFirstRow(scene, { cell: { kind: 'number', value } })))
        expect(row?.value).toMatch(/^-?\d+(,\d+)?(e[+-]\d+)?$/)
        expect(fromGerman(row?.value)).toBe(value + 0)
      }),
    )
  })

  test('KomMonitor error 3: no view of a change between periods with gaps puts anything but numbers and names into the file', () => {
    for (const period of ['2018', '2021', '2023', '2024'])
      for (const change of ['absolute', 'relative'] as const) {
        const text = areaTableCsv(sampleScene({ mode: 'change', from: '2023', period, change }))
        expect(text).not.toMatch(/NaN|NoData|undefined|Infinity/i)
        for (const { value, status } of read(text))
          expect(value === '' ? status : value).toMatch(
            /^(-?\d+(,\d+)?|withheld|missing|notApplicable|pending|unreliable)$/,
          )
      }
  })

  test('what has no value is empty and named by its status', () => {
    expect(rows.find(({ key }) => key === 'K2-1')).toMatchObject({
      value: '',
      numerator: '',
      lower: '',
      upper: '',
      status: 'withheld',
      parent: 'Seekreis',
      period: '2024',
    })
  })

  test('a flag stands beside its value; an ordinary value bears none', () => {
    const flagged = read(areaTableCsv(sampleScene({ period: '2023' })))
    expect(flagged.find(({ key }) => key === 'K3-1')?.status).toBe('provisional')
    expect(flagged.find(({ key }) => key === 'K1-1')?.status).toBe('')
  })

  test('text that begins like a formula is made text; negative numbers stay numbers', () => {
    for (const name of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\n=1', '＝1']) {
      const [first] = read(areaTableCsv(withFirstRow(scene, { name })))
      expect(first?.name).toBe(`'${name}`)
    }
    const [negative] = read(areaTableCsv(withFirstRow(scene, { cell: { kind: 'number', value: -2.5 } })))
    expect(negative?.value).toBe('-2,5')
  })

  test('separators, quotes and line ends inside names survive', () => {
    const name = 'Nord; "Alt"\nund Neu'
    expect(read(areaTableCsv(withFirstRow(scene, { name })))[0]?.name).toBe(name)
  })

  test('categories stand by their words', () => {
    const categories = read(areaTableCsv(sampleScene({ indicator: 'lage' })))
    expect(categories.find(({ key }) => key === 'K2-1')?.value).toBe('am See')
  })

  test.each([
    ['value', {}],
    ['own classes', { classes: { method: 'manual', breaks: [8.25, 20], span: 'all' } }],
    ['change', { mode: 'change', from: '2018' }],
    ['change in per cent', { mode: 'change', from: '2023', change: 'relative' }],
    ['moved', { mode: 'moved' }],
    ['threshold', { mode: 'threshold' }],
    ['reference', { mode: 'reference', against: { kind: 'parent' } }],
    ['circles', { mode: 'circles' }],
    ['bivariate', { mode: 'bivariate', second: 'kinder' }],
    ['multiples', { mode: 'multiples' }],
    ['indicators', { mode: 'indicators' }],
    ['swipe', { mode: 'swipe' }],
    ['filters and scope', { scope: { kind: 'within', id: 'K1' }, filters: [{ kind: 'above', at: 12 }] }],
    ['combined', { combined: ['K1-1', 'K3-2'] }],
  ] satisfies [string, Partial<ViewState>][])(
    '%s: the file holds the whole table of the scene',
    (_, patch) => {
      const input = sampleInput(patch)
      const second = input.view.second === undefined ? undefined : datasetOf(input.view.second, 'ort')
      expectSame(makeScene({ ...input, ...(second && { second }) }))
    },
  )

  test('limits of the reader’s own stand unrounded', () => {
    const own = read(
      areaTableCsv(sampleScene({ classes: { method: 'manual', breaks: [8.25, 20], span: 'all' } })),
    )
    expect(own.map(({ class_to }) => class_to)).toContain('8,25')
    expect(own.map(({ class_from }) => class_from)).toContain('8,25')
  })

  test('of any scene: each number of the file is the table’s, each text too', () => {
    fc.assert(fc.property(anyScene, ({ scene: any }) => expectSame(any)))
  })

  test('every column is documented', () => {
    const text = readFileSync('docs/interfaces.md', 'utf8')
    expect(columnNames.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  test('the name says what, where, when and from which release', () => {
    expect(fileStem(scene, '2026.1')).toBe('kinderarmut_ort_2024_2026.1')
    expect(fileStem({ ...scene, view: { ...scene.view, period: '2022/2024' } }, 'a b')).toBe(
      'kinderarmut_ort_2022-2024_a-b',
    )
  })
})
