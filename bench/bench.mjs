// `npm run bench`: bytes and requests to the first figures and to the map, time and main-thread work of a switch of period
// for both painters, beside an empty MapLibre frame and a Leaflet page doing the same job; long tasks; memory.
// The browser's clock has steps of 8 ms, so up to a tenth is a tie. Machines differ and are busy: read the ratios of one run; work
// is told at the machine's usual pace, with what was measured behind it (ms / pace). A missed budget ends with exit code 1.
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { embedModeScripts, embedScript, embedTimes } from './embed.mjs'
import { heap, measureClicks, measureSwitches } from './measure.mjs'
import { buildGermany, longestTasks } from './longestTasks.mjs'
import { measureEmptyLinks, measureMode, steps } from './modes.mjs'
import { openApp } from './openApp.mjs'
import { openPace } from './pace.mjs'
import { profilesAsPdf } from './report.mjs'
import { buildSites, root, serve, sizes } from './sites.mjs'

const settings = [
  { name: 'as Playwright starts it', args: [] },
  { name: '--disable-gpu', args: ['--disable-gpu'] },
]
const switches = 60
const memorySwitches = 500
const modeSwitches = 20

await buildSites()
const { address, close } = await serve()
const missed = []

const kB = (bytes) => (bytes / 1024).toFixed(0).padStart(6)
const ms = (time) => time.toFixed(1).padStart(7)

function hold(what, value, limit) {
  const isHeld = value <= limit
  if (!isHeld) missed.push(`${what}: ${value.toFixed(2)}, at most ${limit}`)
  return isHeld ? 'ok' : 'MISSED'
}

async function openBenchPage(browser, name, query = '') {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}/pages/${name}.html${query}`)
  await page.waitForSelector('html[data-ready]')
  return page
}

async function measurePage(browser, name, query) {
  const page = await openBenchPage(browser, name, query)
  const result = await measureSwitches(page, switches)
  const shown = name === 'emptyMaplibre' ? undefined : await measureClicks(page, ['#next'], switches)
  await page.close()
  return { ...result, shown }
}

function tellBytes(size, { first, firstScript, all }) {
  console.log(`\n${size.areas} areas            requests     raw    gzip  brotli (kB)`)
  for (const [name, sum] of [
    ['to the first figures', first],
    ['script without MapLibre', firstScript],
    ['to the map', all],
  ])
    console.log(
      `${name.padEnd(22)}${String(sum.requests).padStart(6)}  ${kB(sum.raw)}  ${kB(sum.gzip)}  ${kB(sum.brotli)}`,
    )
  console.log(
    `  first script ≤ 150 kB brotli: ${hold(`${size.areas} areas, first script`, firstScript.brotli / 1024, 150)}`,
  )
}

function tellSwitches(rows) {
  console.log('switch of period          main frame   main thread   long tasks   on screen')
  for (const [name, { paint, work, longTasks, shown }] of Object.entries(rows))
    console.log(
      `${name.padEnd(24)} ${ms(paint)} ms   ${ms(work)} ms   ${String(longTasks.length).padStart(6)}   ${shown === undefined ? '' : ms(shown)}`,
    )
}

const limitOf = ({ areas }) => (areas === 93 ? 8 : 12)

const paceIn = (browser, floor) =>
  openPace((name, query) => openBenchPage(browser, name, query), sizes.at(-1), floor.work)

/** A mode may cost half as much again as the map of values: the budgets of the switch hold for it too. */
async function tellModes() {
  console.log(
    '\n=== Modes and methods, page with picture map, main thread above an empty frame at the usual pace (ms / pace)',
  )
  const browser = await chromium.launch({ executablePath: findBrowser() })
  const floor = await measurePage(browser, 'emptyFrame')
  const pace = await paceIn(browser, floor)
  for (const size of sizes) {
    const icon = `${address}/${size.path}/favicon.svg`
    const linkFloor = await measureEmptyLinks(browser, address, icon, modeSwitches)
    const limit = limitOf(size) * 1.5
    console.log(`${size.areas} areas, at most ${limit} ms`)
    for (const step of steps) {
      const works = await pace.held(limit, async () => {
        const { period, between } = await measureMode(browser, address, { ...size, step }, modeSwitches)
        return { period: period.work - floor.work, 'to it and back': between.work - linkFloor.work }
      })
      for (const [what, { work, told }] of Object.entries(works)) {
        const held = hold(`${size.areas} areas, ${step}: ${what}`, work, limit)
        console.log(`  ${`${step}: ${what}`.padEnd(40)} ${ms(work)} ms ${held} (${told})`)
      }
    }
  }
  await browser.close()
}

/** A frame in a page that is not ours: what it costs, and when it says something. */
async function tellEmbed() {
  console.log('\n=== Embed, slow 4G (150 ms, 1.6 Mbit/s), CPU four times slower than usual, nothing kept')
  const browser = await chromium.launch({ executablePath: findBrowser() })
  const pace = await paceIn(browser, await measurePage(browser, 'emptyFrame'))
  const site = await serve({ isPressed: true })
  for (const size of sizes) {
    const place = `${size.areas} areas, embed`
    const script = await embedScript(browser, site.address, size)
    const now = await pace.now()
    const { figures, ready } = await embedTimes(browser, site.address, size, now)
    console.log(`${size.areas} areas`)
    console.log(
      `  all script, chart included ≤ 150 kB brotli: ${hold(`${place}, script`, script / 1024, 150)} (${(script / 1024).toFixed(1)} kB)`,
    )
    for (const [mode, bytes] of await embedModeScripts(browser, site.address, size))
      console.log(
        `    mode=${mode} ≤ 150 kB brotli: ${hold(`${place}, script in mode ${mode}`, bytes / 1024, 150)} (${(bytes / 1024).toFixed(1)} kB)`,
      )
    console.log(
      `  first figures ≤ 1000 ms: ${hold(`${place}, first figures`, figures, 1000)} (${figures.toFixed(0)} ms; verified ones with map ${ready.toFixed(0)} ms; pace ${now.toFixed(2)})`,
    )
  }
  site.close()
  await browser.close()
}

async function tellReport() {
  const [size] = sizes
  const browser = await chromium.launch({ executablePath: findBrowser() })
  const { seconds, megabytes } = await profilesAsPdf(browser, address, size)
  console.log(
    `\n=== Report: ${size.areas} full profiles as one PDF ≤ 60 s: ${hold('report, PDF in s', seconds, 60)} (${seconds.toFixed(1)} s, ${megabytes.toFixed(1)} MB)`,
  )
  await browser.close()
}

async function tellGermany() {
  const path = buildGermany(root)
  if (!path) return console.log('\n11,000 areas: skipped, ../shared/atlases is not here')
  console.log('\n=== 11,000 areas: longest task of a step after the first view (0: none over 50 ms)')
  const text = (task) => task.toFixed(0).padStart(4)
  for (const { step, first, again, tries } of await longestTasks(`${address}/${path}`)) {
    const isHeld = hold(`11,000 areas, ${step}: longest task`, Math.max(first, again), 50)
    const each = tries?.map((one) => `${one.first.toFixed(0)} and ${one.again.toFixed(0)}`)
    const told = each ? ` (medians of ${each.join(', ')})` : ''
    console.log(`${step.padEnd(86)} first ${text(first)}   again ${text(again)}   ${isHeld}${told}`)
  }
}

for (const setting of settings) {
  console.log(`\n=== Chromium ${setting.name}`)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: setting.args })
  const floor = await measurePage(browser, 'emptyFrame')
  const empty = await measurePage(browser, 'emptyMaplibre')
  const pace = await paceIn(browser, floor)
  for (const size of sizes) {
    const query = `?data=../${size.path}/data&level=${size.level}&indicator=${size.indicator}`
    const leaflet = await measurePage(browser, 'leaflet', query)
    const alone = await measurePage(browser, 'pictureMap', query)
    const inFull = await openApp(browser, address, size, 'gl')
    tellBytes(size, inFull.bytes)
    const gl = await measureSwitches(inFull.page, switches)
    await inFull.page.close()
    const plain = await openApp(browser, address, size, 'picture')
    const picture = await measureSwitches(plain.page, switches)
    picture.shown = await measureClicks(
      plain.page,
      ['[aria-label="Früherer Zeitraum"]', '[aria-label="Späterer Zeitraum"]'],
      switches,
    )
    const before = await heap(plain.page)
    await measureSwitches(plain.page, memorySwitches)
    const after = await heap(plain.page)
    await plain.page.close()
    tellSwitches({
      'a frame and nothing else': floor,
      'MapLibre, empty frame': empty,
      'Leaflet, SVG, setStyle': leaflet,
      'picture map alone': alone,
      'page with picture map': picture,
      [`page with ${inFull.used === 'gl' ? 'MapLibre' : 'MapLibre (too slow: picture)'}`]: gl,
    })
    const place = `${size.areas} areas, ${setting.name}`
    const limit = limitOf(size)
    const { period } = await pace.held(limit, async () => {
      const { page } = await openApp(browser, address, size, 'picture')
      const { work } = await measureSwitches(page, switches)
      await page.close()
      return { period: work - floor.work }
    })
    const factor = size.areas === 93 ? 1.6 : 2
    console.log(
      `  picture map before Leaflet: ${hold(`${place}, picture map against Leaflet`, alone.shown / leaflet.shown, 1.1)} (ratio ${(alone.shown / leaflet.shown).toFixed(2)})`,
    )
    console.log(
      `  main thread above an empty frame ≤ ${limit} ms at the usual pace: ${hold(`${place}, main thread`, period.work, limit)} (${period.work.toFixed(1)} ms; ${period.told})`,
    )
    if (inFull.used === 'gl')
      console.log(
        `  MapLibre within ${factor} times its empty frame: ${hold(`${place}, MapLibre against its empty frame`, gl.paint / empty.paint, factor)} (ratio ${(gl.paint / empty.paint).toFixed(2)})`,
      )
    console.log(
      `  memory after ${memorySwitches} switches: ${before.toFixed(1)} → ${after.toFixed(1)} MB: ${hold(`${place}, memory grown by MB`, after - before, 5)}`,
    )
  }
  await browser.close()
}

await tellEmbed()
await tellReport()
await tellModes()
await tellGermany()
close()
console.log(
  missed.length === 0
    ? '\nEvery budget is held.'
    : `\nMissed:\n${missed.map((line) => `  ${line}`).join('\n')}`,
)
process.exit(missed.length === 0 ? 0 : 1)
