// What a reader takes along: each file arrives, bears the figures of the screen and says where they come from.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
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

/** The share of pixels that differ visibly between two PNG files, and their width. */
const difference = (page: Page, files: readonly Buffer[]) =>
  page.evaluate(
    async (urls) => {
      const pixels = await Promise.all(
        urls.map(async (url) => {
          const image = new Image()
          image.src = url
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.width
          canvas.height = image.height
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height)
        }),
      )
      const [a, b] = pixels
      if (!a || !b || a.width !== b.width || a.height !== b.height) return { share: 1, width: a?.width }
      let other = 0
      for (let i = 0; i < a.data.length; i += 4)
        if (Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0)) > 48) other += 1
      return { share: other / (a.data.length / 4), width: a.width }
    },
    files.map((file) => `data:image/png;base64,${file.toString('base64')}`),
  )

test('the picture is the same whether the worker paints it or, in an older browser, the page', async ({
  page,
}) => {
  const painted: Buffer[] = []
  for (const isOlder of [false, true]) {
    if (isOlder)
      await page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'OffscreenCanvas')
      })
    await open(page, view)
    await page.reload()
    await page.getByRole('button', { name: 'Dateien' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PNG herunterladen' }).click()
    painted.push(await readFile(await (await download).path()))
  }
  const { share, width } = await difference(page, painted)
  expect(width).toBe(2400)
  // Another typeface alone would change several in a hundred.
  expect(share).toBeLessThan(0.002)
})
