// A fault in one file costs what that file feeds and nothing else, and says which file and what to do.
import { expect, test as base, type Page } from '@playwright/test'
import { isReady } from './site/open.ts'

const test = base
const file = '**/data/kinderarmut.sozialraum.json'
const cases: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['server error', (page) => page.route(file, (route) => route.fulfill({ status: 503 }))],
  ['not there', (page) => page.route(file, (route) => route.fulfill({ status: 404 }))],
  [
    'a login page instead',
    (page) =>
      page.route(file, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Anmeldung</p>' }),
      ),
  ],
  [
    'cut off',
    (page) =>
      page.route(file, async (route) => {
        const reply = await route.fetch()
        await route.fulfill({ body: (await reply.text()).slice(0, 900), contentType: 'application/json' })
      }),
  ],
  [
    'changed, same length',
    (page) =>
      page.route(file, async (route) => {
        const reply = await route.fetch()
        await route.fulfill({
          body: (await reply.text()).replace(
            /"value":\[(\d)/,
            (_, digit: string) => `"value":[${(Number(digit) + 1) % 10}`,
          ),
          contentType: 'application/json',
        })
      }),
  ],
  ['connection refused', (page) => page.route(file, (route) => route.abort('connectionrefused'))],
]

for (const [name, breakFile] of cases)
  test(`one indicator's file: ${name}`, async ({ page }) => {
    await breakFile(page)
    await page.goto('/#indicator=kinderarmut')
    await expect(page.getByText('kinderarmut.sozialraum.json').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Erneut versuchen' }).first()).toBeVisible()
    await page.unroute(file)
    await page.getByRole('button', { name: 'Erneut versuchen' }).first().click()
    await isReady(page)
    await expect(page.getByRole('heading', { level: 1, name: /Kinderarmut/ })).toBeVisible()
  })

test('another indicator still works beside a broken one', async ({ page }) => {
  await page.route(file, (route) => route.fulfill({ status: 500 }))
  await page.goto('/#indicator=kinderarmut')
  await expect(page.getByText('kinderarmut.sozialraum.json').first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('sgb-ii-quote')
  await page.getByRole('search').getByRole('option').first().click()
  await isReady(page)
  await expect(page.getByRole('heading', { level: 1, name: 'SGB-II-Quote' })).toBeVisible()
})

test('a newer format is named as such', async ({ page }) => {
  await page.route('**/catalog.json', async (route) => {
    const reply = await route.fetch()
    await route.fulfill({ body: (await reply.text()).replace('raumblick/1', 'raumblick/2') })
  })
  await page.goto('/')
  await expect(page.locator('[data-app]')).toHaveAttribute('data-app', 'error')
  await expect(page.getByText(/raumblick\/2/).first()).toBeVisible()
})
