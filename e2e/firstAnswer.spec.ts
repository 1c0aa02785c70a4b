// Which area of a municipality has the highest child poverty, how many children is that, since when, and is it above the
// whole? As a new user: search, look, read.
import { readFileSync, readdirSync } from 'node:fs'
import { expect, isReady, open, test } from './site/open.ts'

interface Row {
  readonly id: string
  readonly value: number
  readonly numerator: number
}

/** The answer straight from the published file, without the program's own reading of it. */
function highestIn(municipality: string, indicator: string, period: string): Row {
  const release = `test-results/site/data/releases/${readdirSync('test-results/site/data/releases')[0]}`
  const file = JSON.parse(readFileSync(`${release}/data/${indicator}.sozialraum.json`, 'utf8'))
  const areas: string[] = file.dimension.area.category.index
  const periods: string[] = file.dimension.period.category.index
  const cells = areas.length * periods.length
  const p = periods.indexOf(period)
  const rows = areas
    .map((id, a): Row => ({
      id,
      value: file.value[a * periods.length + p],
      numerator: file.value[cells + a * periods.length + p],
    }))
    .filter(({ id, value }) => id.startsWith(municipality) && value !== null)
  const [first] = rows.toSorted((a, b) => b.value - a.value)
  if (!first) throw new Error(`no area in ${municipality}`)
  return first
}

const german = (n: number, digits: number) =>
  n.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits })

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
  await expect(figures).toContainText(german(answer.numerator, 0))
  await expect(figures.getByText(/StädteRegion/).first()).toBeVisible()
  await expect(figures).toContainText(/[+−]\d+,\d\s*Pp\./)
  await expect(page.getByText(/Seit \d{4} (gestiegen|gesunken)|[Ee]twa wie/).first()).toBeVisible()
  expect(page.url()).toContain(`areas=${answer.id}`)
  expect(Date.now() - began).toBeLessThan(60_000)
})
