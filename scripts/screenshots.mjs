// Takes the pictures of README and Handbuch, and with --all every size and language into test-results/screenshots, from the built site.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from './browser.mjs'
import { buildDemo } from './demo.mjs'

const question = 'indicator=kinderarmut&level=sozialraum&areas='
const sizes = [
  ['1440x900', 1440, 900],
  ['1024x768', 1024, 768],
  ['390x844', 390, 844],
  ['320x700', 320, 700],
  ['600x800', 600, 800],
]

buildDemo()
await build({ logLevel: 'warn' })
const server = await preview({ preview: { host: '127.0.0.1', port: 0 } })
const address = server.resolvedUrls.local[0]
const browser = await chromium.launch({ executablePath: findBrowser() })

/** `act` is what a reader does before the picture is taken; `at` another page of the site. */
async function take(path, [width, height], fragment, { fullPage = false, act, at = '' } = {}) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'de-DE',
    reducedMotion: 'reduce',
  })
  await page.goto(`${address}${at}#${fragment}`)
  await page.waitForSelector('[data-app="ready"]')
  await page.waitForFunction(
    () => !document.querySelector('[data-map]:not([data-map="idle"], [data-map="unavailable"])'),
  )
  await act?.(page)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path, fullPage })
  await page.close()
}

const chosen = '05334032-05'
const handbuch = [
  { name: 'explore', size: [1440, 900], fragment: `${question}${chosen}` },
  {
    name: 'frame',
    size: [640, 610],
    fragment: `${question}05334004-01a&scope=05334004`,
    how: { at: 'embed.html' },
  },
  {
    name: 'embed',
    size: [1440, 900],
    fragment: `${question}${chosen}`,
    how: {
      act: async (page) => {
        await page.getByRole('button', { name: 'Teilen' }).click()
        await page.getByRole('button', { name: /Einbetten/ }).click()
        await page.frameLocator('dialog iframe[title^="Vorschau:"]').locator('[data-map="idle"]').waitFor()
        await page.getByRole('dialog').getByText('<iframe').first().waitFor()
      },
    },
  },
  {
    name: 'download',
    size: [1440, 900],
    fragment: `${question}${chosen}`,
    how: {
      act: async (page) => {
        await page.getByRole('button', { name: 'Dateien' }).click()
        await page.getByRole('dialog').getByText('Excel').first().waitFor()
      },
    },
  },
  {
    name: 'profile',
    size: [1440, 900],
    fragment: `${question}${chosen}&view=profile`,
    how: {
      act: async (page) => {
        await page.locator('[data-map="idle"]').first().waitFor()
        await page.getByRole('progressbar').waitFor({ state: 'detached' })
      },
    },
  },
  {
    name: 'report',
    size: [1440, 900],
    fragment: `${question}${chosen}&view=report`,
    how: {
      act: async (page) => {
        await page.getByRole('button', { name: /Antragsblatt/ }).click()
        await page.getByRole('heading', { name: 'Auf einen Blick' }).waitFor()
      },
    },
  },
]

if (process.argv.includes('--all')) {
  mkdirSync('test-results/screenshots', { recursive: true })
  for (const language of ['de', 'en'])
    for (const [name, width, height] of sizes) {
      const fragment = `${question}${chosen}&lang=${language}`
      await take(`test-results/screenshots/${name}-${language}.png`, [width, height], fragment, {
        fullPage: width < 700,
      })
    }
} else
  for (const { name, size, fragment, how } of handbuch) await take(`docs/${name}.png`, size, fragment, how)
await browser.close()
await server.close()
