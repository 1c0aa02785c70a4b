// The single measurements. Times in milliseconds, bytes as counted; medians of single switches.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** Bytes and requests of everything fetched, as a list that goes on filling; `sum(filter)` adds up. */
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
    const sum = (list) => ({
      requests: list.length,
      raw: list.reduce((bytes, { body }) => bytes + body.length, 0),
      gzip: list.reduce((bytes, { body }) => bytes + gzipSync(body, { level: 9 }).length, 0),
      brotli: list.reduce((bytes, { body }) => bytes + brotli(body), 0),
    })
    return { all: sum(all), script: sum(all.filter(({ url }) => new URL(url).pathname.endsWith('.js'))) }
  }
}

const taskTime = async (cdp) => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

/**
 * Runs `window.switchTo` `times` times and gives the median time to the painted frame and the main thread's work a switch.
 * The page's `switchTo` resolves when the frame is painted.
 */
export async function measureSwitches(page, times) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.evaluate(async () => {
    for (let i = 0; i < 8; i++) await globalThis.switchTo(i)
  })
  const before = await taskTime(cdp)
  const { times: each, longTasks } = await page.evaluate(async (n) => {
    const list = []
    const observer = new PerformanceObserver((entries) =>
      list.push(...entries.getEntries().map((entry) => entry.duration)),
    )
    observer.observe({ type: 'longtask' })
    const measured = []
    for (let i = 0; i < n; i++) {
      const begin = performance.now()
      await globalThis.switchTo(i)
      measured.push(performance.now() - begin)
    }
    observer.disconnect()
    return { times: measured, longTasks: list }
  }, times)
  const after = await taskTime(cdp)
  await cdp.detach()
  return { paint: median(each), work: (after - before) / times, longTasks }
}

/** Heap in MB after a collection. */
export async function heap(page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await cdp.detach()
  return usedSize / 1_048_576
}
