// Takes the README's picture, and with --all every size and language into test-results/screenshots, from the built site.
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

async function take(path, width, height, fragment, fullPage = false) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'de-DE',
    reducedMotion: 'reduce',
  })
  await page.goto(`${address}#${fragment}`)
  await page.waitForSelector('[data-app="ready"]')
  await page.waitForSelector('[data-map="idle"]')
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path, fullPage })
  await page.close()
}

const chosen = '05334032-05'
if (process.argv.includes('--all')) {
  mkdirSync('test-results/screenshots', { recursive: true })
  for (const language of ['de', 'en'])
    for (const [name, width, height] of sizes) {
      const fragment = `${question}${chosen}&lang=${language}`
      await take(`test-results/screenshots/${name}-${language}.png`, width, height, fragment, width < 700)
    }
} else await take('docs/explore.png', 1440, 900, `${question}${chosen}`)
await browser.close()
await server.close()
