import { csvParse } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sceneTable } from '../../core/scene/table/sceneTable.ts'
import { anyScene } from '../../testing/anyScene.ts'
import { tableWithTexts } from '../../testing/exportOf.ts'
import { formulas } from '../../testing/formulas.data.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { aboutView } from '../about/aboutView.ts'
import { csvwMetadata } from './csvwMetadata.ts'
import { machineCsv } from './machineCsv.ts'

const made = { manifest: sampleManifest, page: 'https://atlas.example/', day: '2026-12-01' }

describe('machineCsv', () => {
  test('of any scene: read by another library, each number and text is the table’s', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const { columns, ids } = sceneTable(scene)
        const rows = csvParse(machineCsv({ columns, ids }))
        expect(rows.columns).toEqual(columns.map(({ name }) => name))
        expect(rows).toHaveLength(ids.length)
        for (const { kind, name, cells } of columns)
          for (const [i, cell] of cells.entries()) {
            const text = rows[i]?.[name] ?? ''
            if (cell === undefined) expect(text).toBe('')
            else
              expect(kind === 'number' ? Number(text) : text).toBe(
                kind === 'number' ? Number(cell) + 0 : cell,
              )
          }
      }),
    )
  })

  test('texts that a spreadsheet would run bear an apostrophe; keys and negative numbers stay exact', () => {
    for (const text of formulas) {
      const rows = csvParse(machineCsv(tableWithTexts(sampleScene(), text)))
      expect(rows[0]).toMatchObject({ name: `'${text}`, key: 'K1-1' })
    }
    const [first] = csvParse(
      machineCsv({
        ids: ['-1'],
        columns: [
          { kind: 'key', name: 'key', cells: ['-1'] },
          { kind: 'number', name: 'value', cells: [-2.5] },
        ],
      }),
    )
    expect(first).toEqual({ key: '-1', value: '-2.5' })
  })
})

describe('csvwMetadata', () => {
  test('names each column of the file, with type and titles in both languages, and where it comes from', () => {
    const scene = sampleScene()
    const table = sceneTable(scene)
    const metadata = JSON.parse(csvwMetadata(table, aboutView(scene, made), 'data.csv'))
    const header = machineCsv(table).split('\r\n')[0]?.split(',')
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header)
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
      url: 'data.csv',
      'dc:title': 'Kinderarmut, 31.12.2024, 12 Orte',
      'dc:publisher': 'Amt für Muster',
      'dc:license': { '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' },
      'dc:source': 'Erfundene Statistik',
      'schema:version': '2026.1',
      'dc:relation': { '@id': aboutView(scene, made).link },
      dialect: { delimiter: ',', encoding: 'utf-8', header: true },
      tableSchema: { primaryKey: ['key'] },
    })
    expect(metadata.tableSchema.columns[5]).toEqual({
      name: 'value',
      titles: { de: ['value', 'Wert'], en: ['value', 'value'] },
      datatype: 'number',
      null: '',
      'schema:unitText': 'Prozent',
    })
  })

  test('of any scene: numbers are numbers, and what is required is there in each row', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const table = sceneTable(scene)
        const { tableSchema } = JSON.parse(csvwMetadata(table, aboutView(scene, made), 'data.csv')) as {
          tableSchema: { columns: { name: string; datatype: unknown; required?: true }[] }
        }
        const rows = csvParse(machineCsv(table))
        for (const { name, datatype, required } of tableSchema.columns)
          for (const row of rows) {
            const text = row[name] ?? ''
            if (required) expect(text).not.toBe('')
            if (datatype === 'number') expect(text).toMatch(/^(-?\d+(\.\d+)?(e[+-]\d+)?)?$/)
            if (name === 'status')
              expect(text).toMatch(new RegExp(`^(${(datatype as { format: string }).format})?$`))
          }
      }),
      { numRuns: 40 },
    )
  })
})
