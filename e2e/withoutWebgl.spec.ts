// A machine without WebGL: the picture map stays, and everything else works.
import { chromium, expect, test } from '@playwright/test'
import { isReady } from './site/open.ts'

test('the picture map serves hover and choice without WebGL', async ({ baseURL }) => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--disable-3d-apis'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
    await page.goto(`${baseURL}/#indicator=sgb2-quote&level=gemeinde`)
    await isReady(page)
    await expect(page.locator('[data-map]')).toHaveAttribute('data-painter', 'picture')
    const map = page.getByRole('application')
    await map.click({ position: { x: 300, y: 400 } })
    await expect.poll(() => page.url()).toContain('areas=0533')
    await expect(page.getByRole('region', { name: 'Kennzahlen' })).toContainText('Rang')
  } finally {
    await browser.close()
  }
})
