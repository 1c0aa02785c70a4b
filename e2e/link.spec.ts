// The link is the state: it opens the same view again, back and forward walk through choices, and what is unknown says so.
import { expect, isReady, open, test } from './site/open.ts'

const heading = (name: RegExp) => ({ level: 1, name }) as const

test('a link opens the same view', async ({ page }) => {
  await open(
    page,
    'indicator=kinderarmut&period=2019&level=gemeinde&areas=05334032,05334004&lang=en&view=ranking',
  )
  await expect(page.getByRole('heading', heading(/Child poverty/i))).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Ranking' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('region', { name: 'Key figures' })).toContainText('Stolberg')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('back and forward', async ({ page }) => {
  await open(page, 'indicator=kinderarmut')
  await page.getByRole('group', { name: 'Raumebene' }).getByText('Kommunen').click()
  await isReady(page)
  expect(page.url()).toContain('level=gemeinde')
  await page.goBack()
  await isReady(page)
  await expect(page.getByRole('radio', { name: 'Sozialräume' })).toBeChecked()
  await page.goForward()
  await isReady(page)
  await expect(page.getByRole('radio', { name: 'Kommunen' })).toBeChecked()
})

test('unknown values fall back and say so', async ({ page }) => {
  await open(page, 'indicator=gibtsnicht&period=1871&areas=99&mode=change&unsinn=1')
  const notices = page.getByRole('region', { name: 'Hinweise' })
  for (const value of ['gibtsnicht', '99', 'unsinn']) await expect(notices).toContainText(value)
  const before = await notices.getByRole('button', { name: 'Hinweis schließen' }).count()
  await notices.getByRole('button', { name: 'Hinweis schließen' }).first().click()
  await expect(notices.getByRole('button', { name: 'Hinweis schließen' })).toHaveCount(before - 1)
})

test('a pinned release stays in the link; an unknown one says so', async ({ page }) => {
  await open(page, 'release=2026.1')
  await expect(page.getByRole('button', { name: 'Datenstand 2026.1' })).toBeVisible()
  await open(page, 'release=1999.9')
  await expect(page.getByRole('region', { name: 'Hinweise' })).toContainText('1999.9')
})

test('title and description name both indicators of a scatter plot', async ({ page }) => {
  await open(page, 'indicator=kinderarmut&view=scatter&second=medianalter')
  await expect(page).toHaveTitle(/^Kinderarmut \(unter 15 Jahren\) 2024, Zusammenhang: .*alter/i)
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /\. Zusammenhang: .*alter\.$/i,
  )
})
