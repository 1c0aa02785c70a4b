// Opens the site and waits by what the page says of itself, never by time. Every test fails on a console error, on a
// request to another origin and on anything stored.
import { expect, test as base, type Page } from '@playwright/test'

/** Console lines of the software renderer that say nothing about the page. */
const rendererNoise = /GPU stall due to ReadPixels|Automatic fallback to software WebGL/

export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      page.on('console', (line) => {
        if (line.type() === 'error' && !rendererNoise.test(line.text())) complaints.push(line.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`request to ${request.url()}`)
      })
      await use()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** Opens a view by its link, for example `open(page, 'indicator=…')`. `config` replaces parts of config.json. */
export async function open(page: Page, fragment = '', config?: Record<string, unknown>): Promise<void> {
  if (config)
    await page.route('**/config.json', (route) =>
      route.fulfill({ json: { data: './data/', language: 'de', ...config } }),
    )
  await page.goto(`/#${fragment}`)
  await isReady(page)
}

/** The page has figures and a painted map; where there are several maps, all are painted. */
export async function isReady(page: Page): Promise<void> {
  await expect(page.locator('[data-app]')).toHaveAttribute('data-app', 'ready')
  await expect(page.locator('[data-map]').first()).toBeAttached()
  await expect(page.locator('[data-map]:not([data-map="idle"], [data-map="unavailable"])')).toHaveCount(0)
}

/** What the address bar says; it follows the screen a moment later: `await link(page).toContain('mode=change')`. */
export const link = (page: Page) => expect.poll(() => decodeURIComponent(new URL(page.url()).hash))
