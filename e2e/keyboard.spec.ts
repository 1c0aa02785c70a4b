// Every choice and every area by keyboard alone.
import { expect, isReady, open, test } from './site/open.ts'

test('walk the map: every area of a level, choose, leave', async ({ page }) => {
  await open(page, 'level=gemeinde&indicator=sgb2-quote')
  const map = page.getByRole('application')
  await map.focus()
  const seen = new Set<string>()
  await page.keyboard.press('Home')
  for (let i = 0; i < 12; i++) {
    seen.add((await page.getByRole('status').textContent()) ?? '')
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('status')).not.toBeEmpty()
    await expect.poll(async () => page.getByRole('status').textContent()).not.toBe([...seen].at(-1) ?? '')
  }
  expect(seen.size).toBeGreaterThanOrEqual(10)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('areas=0533')
  await page.keyboard.press('Tab')
  await expect(map).not.toBeFocused()
})

test('search by slash, arrows and enter', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('wuerselen')
  await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await isReady(page)
  await expect(page.getByRole('region', { name: 'Kennzahlen' })).toContainText('Würselen')
})

test('from a found area to its profile, and back in one step', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('wuerselen')
  // The strip plot has an option too.
  await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Profilseite')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Würselen' })).toBeVisible()
  await page.goBack()
  await isReady(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Würselen' })).toHaveCount(0)
})

test('indicator, period, level and tab', async ({ page }) => {
  await open(page, 'indicator=sgb2-quote')
  await page.getByRole('navigation', { name: 'Indikator' }).getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowDown')
  await isReady(page)
  await expect(page.getByRole('heading', { level: 1, name: 'SGB-II-Quote' })).toHaveCount(0)
  const slider = page.getByRole('slider', { name: 'Zeitraum', exact: true })
  await slider.focus()
  const before = await slider.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowLeft')
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '')
  await page.getByRole('tab', { name: 'Entwicklung' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('view=ranking')
})
