// Chosen anywhere, marked everywhere: table, figures, strip plot, legend and map speak of the same area.
import { expect, isReady, open, test } from './site/open.ts'

test('an area chosen in the table is the one of figures, strip plot and link', async ({ page }) => {
  await open(page, 'indicator=sgb2-quote&view=table')
  const row = page.getByRole('tabpanel').getByRole('row').nth(3)
  const name = (await row.getByRole('button').first().textContent()) ?? ''
  await row.getByRole('button').first().click()
  await isReady(page)
  await expect(page.getByRole('region', { name: 'Kennzahlen' }).getByRole('heading')).toHaveText(name)
  await page.getByRole('tab', { name: 'Entwicklung' }).click()
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(name)
  await page.getByRole('tab', { name: 'Rangliste' }).click()
  await expect(page.getByRole('tabpanel').getByText(name).first()).toBeInViewport()
})

test('several areas, chosen by keyboard on the map, stand in their order', async ({ page }) => {
  await open(page, 'indicator=sgb2-quote&level=gemeinde')
  await page.getByRole('application').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('areas=05334002')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Shift+Enter')
  await expect.poll(() => decodeURIComponent(page.url())).toContain('areas=05334002,05334004')
  const figures = page.getByRole('region', { name: 'Kennzahlen' })
  await expect(figures.getByRole('heading')).toHaveText('Aachen')
  await figures.getByRole('button', { name: 'Aachen aus der Auswahl nehmen' }).click()
  await expect(figures.getByRole('heading')).toHaveText('Alsdorf')
})

test('another period: map, legend, figures and table move together', async ({ page }) => {
  await open(page, 'indicator=sgb2-quote&areas=05334032-05&period=2019')
  const figures = page.getByRole('region', { name: 'Kennzahlen' })
  const before = await figures.textContent()
  await page.getByRole('button', { name: 'Späterer Zeitraum' }).click()
  await isReady(page)
  await expect(page.getByRole('heading', { name: /^Karte: SGB-II-Quote, .*2020/ })).toBeAttached()
  await expect(page.getByRole('table', { name: /SGB-II-Quote, 2020/ })).toBeAttached()
  await expect.poll(() => figures.textContent()).not.toBe(before)
})
