// The single measurements. Times in milliseconds, bytes as counted; medians of single switches.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Bytes. */
export const brotli = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** Notes when the page says it has figures, as the page's own clock tells. To be installed before it loads. */
export function noteFirstFigures() {
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-app="ready"]') && globalThis.firstFiguresAt === undefined)
      globalThis.firstFiguresAt = performance.now()
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-app'],
  })
}

const isMapLibre = (url) => /glPainter|maplibre/.test(url)

/** Bytes and requests of everything fetched: up to the first figures, its script, and up to now. */
export function watchTransfers(page) {
  const pending = []
  page.on('response', (response) => {
    pending.push(
      response.body().then(
        (body) => ({ url: response.url(), body }),
        (error) => ({ url: response.url(), error }),
      ),
    )
  })
  return async () => {
    const all = (await Promise.all(pending)).filter(({ body }) => body)
    const begun = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= globalThis.firstFiguresAt)
        .map(({ name }) => name),
    )
    const isFirst = ({ url }) => begun.includes(url) || url.split('#')[0] === page.url().split('#')[0]
    const isScript = ({ url }) => new URL(url).pathname.endsWith('.js')
    const sum = (list) => ({
      requests: list.length,
      raw: list.reduce((bytes, { body }) => bytes + body.length, 0),
      gzip: list.reduce((bytes, { body }) => bytes + gzipSync(body, { level: 9 }).length, 0),
      brotli: list.reduce((bytes, { body }) => bytes + brotli(body), 0),
    })
    return {
      first: sum(all.filter(isFirst)),
      firstScript: sum(all.filter((file) => isScript(file) && !isMapLibre(file.url))),
      all: sum(all),
    }
  }
}

/** CPU time of the main thread, in ms: waiting for software GL is not work. */
const taskTime = async (cdp) => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000
}

/**
 * Runs `window.switchTo` `times` times: median time until it resolves, the main thread's work a switch, long tasks.
 * The page's `switchTo` resolves when its frame is done on the main thread.
 */
export async function measureSwitches(page, times) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.evaluate(async () => {
    for (let i = 0; i < 8; i++) await globalThis.switchTo(i)
  })
  const before = await taskTime(cdp)
  const { each, longTasks } = await page.evaluate(async (n) => {
    const longTasks = []
    const observer = new PerformanceObserver((entries) =>
      longTasks.push(...entries.getEntries().map(({ duration }) => duration)),
    )
    observer.observe({ type: 'longtask' })
    const each = []
    for (let i = 0; i < n; i++) {
      const begin = performance.now()
      await globalThis.switchTo(i)
      each.push(performance.now() - begin)
    }
    observer.disconnect()
    return { each, longTasks }
  }, times)
  const after = await taskTime(cdp)
  await cdp.detach()
  return { paint: median(each), work: (after - before) / times, longTasks }
}

/**
 * Clicks for real and reads the browser's own clock (Event Timing): from the click to the frame on the screen, raster and
 * compositing included. Mean of `times` clicks; the browser tells steps of 8 ms and nothing below 16, taken as 8.
 */
export async function measureClicks(page, selectors, times) {
  await page.evaluate(() => {
    globalThis.clicks = new Map()
    new PerformanceObserver((entries) => {
      for (const { interactionId, duration } of entries.getEntries())
        if (interactionId)
          globalThis.clicks.set(interactionId, Math.max(duration, globalThis.clicks.get(interactionId) ?? 0))
    }).observe({ type: 'event', durationThreshold: 16 })
  })
  for (let i = 0; i < times; i++) {
    await page.click(selectors[i % selectors.length])
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }
  const durations = await page.evaluate(() => [...globalThis.clicks.values()])
  const unseen = Math.max(0, times - durations.length)
  return (durations.reduce((sum, duration) => sum + duration, 0) + unseen * 8) / times
}

/** Heap in MB after a collection. */
export async function heap(page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await cdp.detach()
  return usedSize / 1_048_576
}
