// A frame in every mode of the map: title, maps, legend, figures and table speak of the same, in every column.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, isReady, test } from './site/open.ts'

const view = 'indicator=kinderarmut&level=sozialraum&areas=05334004-01a'

async function openFrame(page: Page, mode: string, width: number, more = '') {
  await page.setViewportSize({ width, height: 560 })
  await page.goto(`/embed.html#${view}&mode=${mode}${more}`)
  await isReady(page)
}
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const legend = (page: Page) => page.getByRole('region', { name: 'Legende', exact: true })

/** Words of title, legend, figures and the table's heads. */
const modes = {
  change: [/Veränderung \d{4} bis \d{4}/, /Veränderung/, /Veränderung seit/, /^Veränderung/],
  moved: [/Klassenwechsel/, /höheren Klasse/, /Klasse/, /^Klassenwechsel/],
  threshold: [/Schwelle/, /höchstens/, /Schwelle/, /^Schwelle/],
  reference: [/verglichen mit/, /ungünstiger/, /Höher|Niedriger|gleich/, /^Verglichen mit/],
  circles: [/Kreise/, /Kreise/, /\d+\sKinder/, /Bezug/],
  'bivariate&second=anteil-unter-18': [
    /und Anteil unter 18-Jähriger/,
    /↑ Anteil unter 18-Jähriger/,
    /Anteil unter 18-Jähriger:\s\d/,
    /^Anteil unter 18/,
  ],
  multiples: [/kleine Karten nach Zeiträumen/, /Prozent/, /Dezember 2024/, /^2019$/],
  indicators: [/kleine Karten mehrerer Indikatoren/, /höchstes Fünftel/, /Kinderarmut, Dezember/, /2024$/],
  swipe: [/zwei Karten/, /Prozent/, /Dezember 2024/, /^2024$/],
} as const

for (const [mode, [heading, key, figure, column]] of Object.entries(modes))
  test(`${mode}: title, legend, figures and table agree`, async ({ page }) => {
    await openFrame(page, mode, 600)
    await expect(title(page)).toHaveText(heading)
    await expect(legend(page)).toHaveCount(1)
    await expect(legend(page)).toContainText(key)
    await expect(page.locator('[data-part="figures"]')).toContainText(figure)
    await page.getByRole('button', { name: 'Als Tabelle' }).click()
    const table = page.getByRole('table', { name: /als Tabelle$/ })
    await expect(table.getByRole('columnheader', { name: column }).first()).toBeVisible()
    await expect(table.getByRole('rowheader')).toHaveCount(93)
  })

for (const width of [280, 320, 900])
  test(`${width} px: nothing beside the edge in any mode`, async ({ page }) => {
    for (const mode of Object.keys(modes)) {
      await openFrame(page, mode, width)
      await expect(legend(page)).toBeVisible()
      const { scrollWidth, clientWidth } = await page.locator('html').evaluate((root) => root)
      expect([mode, scrollWidth]).toEqual([mode, clientWidth])
    }
  })

test('several maps are there in numbers: periods, indicators, then and now', async ({ page }) => {
  const maps = page.getByRole('application')
  await openFrame(page, 'multiples', 600)
  await expect.poll(() => maps.count()).toBeGreaterThan(3)
  await openFrame(page, 'indicators', 600)
  await expect.poll(() => maps.count()).toBeGreaterThan(3)
  await openFrame(page, 'swipe', 600)
  await expect(maps).toHaveCount(2)
  await page.getByRole('button', { name: 'Nebeneinander' }).click()
  await expect(page.getByRole('slider', { name: 'Trennlinie zwischen den Karten' })).toHaveCount(0)
})

test('one district: its areas alone on every small map and in the table', async ({ page }) => {
  await openFrame(page, 'multiples', 600, '&scope=05334004')
  await expect(title(page)).toContainText('14 von 93')
  await page.getByRole('application').first().focus()
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('PageDown')
  await expect(page.getByRole('status')).not.toContainText('Aachen')
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  const table = page.getByRole('table', { name: /als Tabelle$/ })
  await expect(table.getByRole('rowheader')).toHaveCount(14)
})

for (const mode of ['bivariate&second=anteil-unter-18', 'multiples', 'indicators', 'swipe'])
  test(`axe finds nothing: ${mode}`, async ({ page }) => {
    await openFrame(page, mode, 320, '&lang=en')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
