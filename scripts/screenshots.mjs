// Takes the pictures of README and Handbuch, and with --all every size and language into test-results/screenshots, from the built site.
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
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

/** `act` is what a reader does before the picture is taken, perhaps to another page; `at` another page of the site. */
async function take(path, [width, height], fragment, { fullPage = false, act, at = '' } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'de-DE',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${address}${at}#${fragment}`)
  await page.waitForSelector('[data-app="ready"]')
  await page.waitForFunction(
    () => !document.querySelector('[data-map]:not([data-map="idle"], [data-map="unavailable"])'),
  )
  const shown = (await act?.(page)) ?? page
  await shown.evaluate(() => document.fonts.ready)
  await shown.screenshot({ path, fullPage })
  await context.close()
}

/** The page that a report becomes, in a tab of its own. */
async function openAsPage(page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Webseite (HTML)' }).click()
  const body = await readFile(await (await download).path(), 'utf8')
  const made = await page.context().newPage()
  await made.route('https://story.example/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await made.goto('https://story.example/')
  return made
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
    name: 'share',
    size: [1440, 900],
    fragment: `${question}${chosen}`,
    how: {
      act: async (page) => {
        await page.getByRole('button', { name: 'Teilen' }).click()
        await page.getByRole('button', { name: 'QR-Code' }).click()
        await page.getByRole('button', { name: /SVG/ }).waitFor()
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
  {
    name: 'story',
    size: [1000, 900],
    fragment: `${question}${chosen}&mode=change`,
    how: {
      act: async (page) => {
        await page.getByRole('button', { name: 'Teilen' }).click()
        await page.getByRole('button', { name: 'In die Geschichte aufnehmen' }).click()
        await page.getByRole('button', { name: 'Geschichte öffnen' }).click()
        await page
          .getByRole('textbox', { name: 'Text', exact: true })
          .fill('In der Region leben {{count:kinderarmut}} Kindern in Familien mit Bürgergeld.')
        await page.waitForSelector('[data-report="ready"]', { state: 'attached' })
        await page
          .getByRole('article')
          .getByText(/In der Region leben [\d.]+ von/)
          .waitFor()
        return openAsPage(page)
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
