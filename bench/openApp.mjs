// The app at a view, ready to be measured.
import { noteFirstFigures, watchTransfers } from './measure.mjs'

/** Installs `switchTo` in the app: earlier and later by its buttons, until the map says that it rests. */
function installSwitch() {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve()
        channel.port2.postMessage(0)
      }),
    )
  const [earlier, later] = ['Früherer Zeitraum', 'Späterer Zeitraum'].map((name) =>
    document.querySelector(`button[aria-label="${name}"]`),
  )
  const map = document.querySelector('[data-map]')
  globalThis.switchTo = async (i) => {
    ;(i % 2 === 0 ? earlier : later).click()
    await painted()
    while (map.dataset.map === 'loading') await painted()
  }
}

/** `painter` is `gl` or `picture`; `used` says which one the page took. */
export async function openApp(browser, address, { path, level, indicator, step }, painter) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
  await page.addInitScript(noteFirstFigures)
  if (painter === 'picture') await page.route(/glPainter/, (route) => route.abort())
  const sum = watchTransfers(page)
  const more = step === undefined ? '' : `&${step}`
  await page.goto(`${address}/${path}/#level=${level}&indicator=${indicator}${more}`)
  await page.waitForSelector('[data-app="ready"]')
  await page.waitForSelector('[data-map="idle"], [data-map="unavailable"]')
  const bytes = await sum()
  const used = await page.locator('[data-map]').getAttribute('data-painter')
  await page.evaluate(installSwitch)
  return { page, bytes, used }
}
