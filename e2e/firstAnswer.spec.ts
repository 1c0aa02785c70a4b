// Which area of a municipality has the highest child poverty, how many children is that, since when, and is it above the
// whole? As a new user: search, look, read.
import { expect, isReady, open, test } from './site/open.ts'
import { german, valuesOf } from './site/release.ts'

/** The answer straight from the published file, without the program's own reading of it. */
function highestIn(municipality: string, indicator: string, period: string) {
  const rows = valuesOf(indicator, period).filter(({ id }) => id.startsWith(municipality))
  const [first] = rows.toSorted((a, b) => b.value - a.value)
  if (!first) throw new Error(`no area in ${municipality}`)
  return first
}

test('the question of the first minute', async ({ page }) => {
  const began = Date.now()
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('kinderarm')
  await page.getByRole('option').filter({ hasText: 'unter 15' }).first().click()
  await isReady(page)
  await page.getByRole('tab', { name: 'Tabelle' }).click()
  const table = page.getByRole('tabpanel').getByRole('table').first()
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  const first = table.getByRole('row').filter({ hasText: 'Stolberg' }).first()
  await first.getByRole('button').first().click()
  const answer = highestIn('05334032', 'kinderarmut', '2024')
  const figures = page.getByRole('region', { name: 'Kennzahlen' })
  await expect(figures).toContainText(`${german(answer.value, 1)} %`)
  await expect(figures).toContainText(german(answer.numerator ?? Number.NaN, 0))
  await expect(figures.getByText(/StädteRegion/).first()).toBeVisible()
  await expect(figures).toContainText(/[+−]\d+,\d\s*Pp\./)
  await expect(page.getByText(/Seit \d{4} (gestiegen|gesunken)|[Ee]twa wie/).first()).toBeVisible()
  expect(page.url()).toContain(`areas=${answer.id}`)
  expect(Date.now() - began).toBeLessThan(60_000)
})
