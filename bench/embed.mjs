// A frame: its script in all, and the time to its first figures on a slow line and a slow machine.
import { brotli, median } from './measure.mjs'

const runs = 5
/** Slow 4G as browsers' own tools have it: latency in ms, bytes a second. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
/** Times slower than the usual machine. */
const slowCpu = 4
const frame = { viewport: { width: 640, height: 560 }, locale: 'de-DE' }

async function openFrame(context, address, { path, level, indicator, area }, more = '') {
  const page = await context.newPage()
  const url = `${address}/${path}/embed.html#indicator=${indicator}&level=${level}&areas=${area}${more}`
  return { page, url }
}

const isDone = (page) => page.waitForSelector('[data-map="idle"]', { timeout: 60_000 })

/** Brotli bytes of everything that runs in a frame with a chart, until a reader zooms. `mode`: of the map, where it is not values. */
export async function embedScript(browser, address, size, mode = '') {
  const context = await browser.newContext(frame)
  const { page, url } = await openFrame(context, address, size, `&show=map,figures,chart,table${mode}`)
  const scripts = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body())
  })
  await page.goto(url)
  await isDone(page)
  await page
    .getByRole('slider', { name: /Entwicklung|Verlauf/ })
    .first()
    .waitFor()
  await page.waitForLoadState('networkidle')
  const bodies = await Promise.all(scripts)
  await context.close()
  return bodies.reduce((bytes, body) => bytes + brotli(body), 0)
}

/** The same in every further mode; what each has beyond values comes when it is asked for. */
export async function embedModeScripts(browser, address, size) {
  const modes = ['change', 'moved', 'threshold', 'reference', 'circles', 'multiples', 'indicators', 'swipe']
  const rows = []
  for (const link of [...modes, `bivariate&second=${size.second}`])
    rows.push([link, await embedScript(browser, address, size, `&mode=${link}`)])
  return rows
}

/** Notes by the page's clock when it has figures, be they the first ones, and when the program's own are there. */
function noteFigures() {
  const note = (name) => (globalThis[name] ??= performance.now())
  new MutationObserver(() => {
    if (document.querySelector('[data-first], [data-part="figures"]')) note('figuresAt')
    if (document.documentElement.dataset.app === 'ready') note('readyAt')
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-app', 'data-part'] })
}

async function timesOf(browser, address, size, pace) {
  const context = await browser.newContext(frame)
  const { page, url } = await openFrame(context, address, size)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', slowLine)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: Math.max(1, slowCpu / pace) })
  await page.addInitScript(noteFigures)
  await page.goto(url)
  await isDone(page)
  const times = await page.evaluate(() => [globalThis.figuresAt, globalThis.readyAt])
  await context.close()
  return times
}

/** Milliseconds from the request of the frame, medians of several cold starts. `pace`: of the machine just now. */
export async function embedTimes(browser, address, size, pace) {
  const all = []
  for (let i = 0; i < runs; i++) all.push(await timesOf(browser, address, size, pace))
  return { figures: median(all.map(([figures]) => figures)), ready: median(all.map(([, ready]) => ready)) }
}
