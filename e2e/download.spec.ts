// What a reader takes along: each file arrives, bears the figures of the screen and says where they come from.
import { readFile } from 'node:fs/promises'
import { unzipSync, strFromU8 } from 'fflate'
import { expect, open, test } from './site/open.ts'

const view = 'indicator=sgb2-quote&level=sozialraum&areas=05334004-01a'

test('every file of the view arrives', async ({ page }) => {
  test.slow()
  await open(page, view)
  const value = await page
    .locator('#figures')
    .getByText(/^\d+,\d\s?%$/)
    .first()
    .innerText()
  await page.getByRole('button', { name: 'Dateien' }).click()
  const dialog = page.getByRole('dialog', { name: 'Herunterladen' })
  await expect(dialog.getByText('Ganzer Datenstand')).toBeVisible()
  const files = new Map<string, Buffer>()
  const rows = dialog.getByRole('listitem')
  const count = await rows.count()
  for (let i = 0; i < count; i += 1) {
    const download = page.waitForEvent('download')
    await rows.nth(i).getByRole('button').click()
    const file = await download
    files.set(file.suggestedFilename(), await readFile(await file.path()))
    await expect(rows.nth(i).getByRole('button')).toBeEnabled()
  }
  const endings = [...files.keys()].map((name) => name.split('.').at(-1))
  expect(endings.toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))).toEqual([
    'csv',
    'geojson',
    'gpkg',
    'json',
    'png',
    'svg',
    'xlsx',
    'zip',
    'zip',
  ])
  const text = (ending: string) =>
    [...files].find(([name]) => name.endsWith(ending))?.[1].toString('utf8') ?? ''
  const row = text('.csv')
    .split('\n')
    .find((line) => line.startsWith('05334004-01a;'))
  expect(row).toContain(`;${value.replace(/,.*$/, '')},`)
  const svg = text('.svg')
  for (const said of ['SGB-II-Quote', 'Quelle:', 'Datenstand 2026.1', 'dl-de/by-2-0'])
    expect(svg).toContain(said)
  const [, archive] = [...files].find(([name]) => name.startsWith('sgb2') && name.endsWith('.zip')) ?? []
  const entries = unzipSync(new Uint8Array(archive ?? []))
  expect(Object.keys(entries)).toEqual(
    expect.arrayContaining(['README.txt', 'LICENSE.txt', 'data.csv', 'data.csv-metadata.json', 'view.png']),
  )
  expect(strFromU8(entries['README.txt'] ?? new Uint8Array())).toContain('2026.1')
})
