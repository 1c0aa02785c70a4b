import { strFromU8, unzipSync } from 'fflate'
import * as fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test, vi } from 'vitest'
import { sceneTable } from '../../core/scene/table/sceneTable.ts'
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import { anyScene } from '../../testing/anyScene.ts'
import { tableWithTexts } from '../../testing/exportOf.ts'
import { formulas } from '../../testing/formulas.data.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { aboutView } from '../about/aboutView.ts'
import { workbookBytes } from './workbookBytes.ts'

const made = { manifest: sampleManifest, page: 'https://atlas.example/', day: '2026-12-01' }
const about = aboutView(sampleScene(), made)
const read = async (bytes: Uint8Array) => readXlsxFile(Buffer.from(bytes), { trim: false })
const sheetsOf = (bytes: Uint8Array) => {
  const files = unzipSync(bytes)
  return Object.entries(files).map(([path, content]) => [path, strFromU8(content)] as const)
}

/** What is read back is what the table holds: numbers as numbers, texts as texts, what there is not as nothing. */
async function expectSame({ ids, columns }: SceneTable, bytes: Uint8Array) {
  const [data] = await read(bytes)
  const rows = data?.data ?? []
  expect(rows[0]).toEqual(columns.map(({ name }) => name))
  expect(rows).toHaveLength(ids.length + 1)
  for (const [at, { cells }] of columns.entries())
    for (const [row, cell] of cells.entries()) {
      const got = rows[row + 1]?.[at] ?? null
      expect(got).toBe(cell === undefined || cell === '' ? null : typeof cell === 'number' ? cell + 0 : cell)
    }
}

describe('workbookBytes', () => {
  test('of any scene: read by another library, each cell is the table’s, in value and type', async () => {
    await fc.assert(
      fc.asyncProperty(anyScene, async ({ scene }) => {
        const table = sceneTable(scene)
        await expectSame(table, await workbookBytes(table, aboutView(scene, made)))
      }),
      { numRuns: 20 },
    )
  })

  test('no text becomes a formula, and none is changed', async () => {
    for (const text of formulas.filter((one) => !one.includes('\r'))) {
      const table = tableWithTexts(sampleScene(), text)
      const bytes = await workbookBytes(table, { ...about, entries: [{ term: text, text }] })
      await expectSame(table, bytes)
      for (const [, xml] of sheetsOf(bytes)) expect(xml).not.toMatch(/<f[ >]/)
    }
  })

  test('one header row that stays, nothing merged, numbers in the indicator’s decimals, keys as text', async () => {
    const table = sceneTable(sampleScene())
    const files = Object.fromEntries(sheetsOf(await workbookBytes(table, about)))
    const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toContain('state="frozen"')
    expect(sheet).not.toContain('mergeCell')
    expect(files['xl/styles.xml']).toContain('#,##0.0')
    expect(files['xl/styles.xml']).toContain('formatCode="@"')
  })

  test.each([
    ['de', 'Daten', 'Metadaten', 'Prüfsumme der Datendatei (SHA-256)', 'Geheimhaltung'],
    ['en', 'Data', 'Metadata', 'Release', 'Confidentiality'],
  ] as const)('%s: sheets and metadata', async (language, data, metadata, ...terms) => {
    const scene = sampleScene({ language, filters: [{ kind: 'above', at: 12 }] })
    const manifest = {
      ...sampleManifest,
      files: [{ path: 'data/kinderarmut.ort.json', bytes: 1, sha256: 'ab'.repeat(32) }],
    }
    const bytes = await workbookBytes(sceneTable(scene), aboutView(scene, { ...made, manifest }))
    const sheets = await read(bytes)
    expect(sheets.map(({ sheet }) => sheet)).toEqual([data, metadata])
    const rows = sheets[1]?.data ?? []
    const of = Object.fromEntries(rows.map(([term, text]) => [String(term), text]))
    for (const term of terms) expect(of[term]).toBeTruthy()
    expect(Object.values(of)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^https:\/\/atlas\.example\/#release=2026\.1&/),
        'CC0-1.0',
        'Amt für Muster',
        'ab'.repeat(32),
      ]),
    )
    expect(of['withheld']).toBe(language === 'de' ? 'geheim zu halten' : 'confidential')
  })

  test('the same export gives the same bytes, whatever the time of day', async () => {
    const table = sceneTable(sampleScene())
    vi.useFakeTimers({ now: new Date('2026-12-01T08:00:00'), toFake: ['Date'] })
    const early = await workbookBytes(table, about)
    vi.setSystemTime(new Date('2026-12-01T18:00:00'))
    const late = await workbookBytes(table, about)
    vi.useRealTimers()
    expect(late).toEqual(early)
  })

  test('what Excel cannot hold is left out, so that the file opens: control signs, texts without end', async () => {
    const name = `a\u0000b${'x'.repeat(40_000)}`
    const table: SceneTable = { ids: ['1'], columns: [{ kind: 'text', name: 'name', cells: [name] }] }
    const [data] = await read(await workbookBytes(table, about))
    expect(String(data?.data[1]?.[0])).toMatch(/^abx+$/)
    expect(String(data?.data[1]?.[0]).length).toBeLessThan(32768)
  })
})
