import { dsvFormat } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { areaTableCsv, csvColumns, csvFileName } from './areaTableCsv.ts'

const read = (csv: string) => dsvFormat(';').parse(csv.replace(/^\ufeff/, ''))
const withFirstRow = (scene: Scene, patch: Partial<AreaRow>): Scene => ({
  ...scene,
  rows: scene.rows.map((row, i) => (i === 0 ? { ...row, ...patch } : row)),
})
const fromGerman = (text: string | undefined) => Number(text?.replace(',', '.'))

describe('areaTableCsv', () => {
  const scene = sampleScene()
  const csv = areaTableCsv(scene)
  const rows = read(csv)

  test('begins with a byte order mark and the header, and holds nothing but the table', () => {
    expect(csv.startsWith('\ufeffkey;name;')).toBe(true)
    expect(rows.columns).toEqual([...csvColumns])
    expect(rows).toHaveLength(12)
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
    for (const name of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx']) {
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

  test('the name says what, where, when and from which release', () => {
    expect(csvFileName(scene, '2026.1')).toBe('kinderarmut_ort_2024_2026.1.csv')
    expect(csvFileName({ ...scene, view: { ...scene.view, period: '2022/2024' } }, 'a b')).toBe(
      'kinderarmut_ort_2022-2024_a-b.csv',
    )
  })
})
