// The same switch in every mode of the map, and a switch of mode and of method.
import { measureSwitches } from './measure.mjs'
import { openApp } from './openApp.mjs'

/** What a reader switches between; each a part of the link. */
export const steps = [
  'mode=change',
  'mode=moved',
  'mode=reference',
  'mode=threshold',
  'mode=circles',
  'mode=bivariate',
  'classes=quantile:5',
  'classes=jenks:5:period',
  'classes=unclassed',
]

/** Switches between two links as the address bar does, and waits for the frame. */
function installLinkSwitch([here, there]) {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve()
        channel.port2.postMessage(0)
      }),
    )
  const [map, text] = ['[data-map]', '#text'].map((selector) => document.querySelector(selector))
  globalThis.switchTo = async (i) => {
    if (text) text.textContent = String(i)
    history.replaceState(null, '', i % 2 === 0 ? here : there)
    dispatchEvent(new HashChangeEvent('hashchange'))
    await painted()
    while (map?.dataset.map === 'loading') await painted()
  }
}

/** What the browser alone does where the link changes: it shows the icon of the site anew each time. */
export async function measureEmptyLinks(browser, address, icon, times) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}/pages/emptyFrame.html`)
  await page.evaluate((href) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href }))
  }, icon)
  await page.evaluate(installLinkSwitch, ['#a', '#b'])
  const floor = await measureSwitches(page, times)
  await page.close()
  return floor
}

/** The links without the step and with it; an error where they are the same, since nothing would be measured then. */
async function linksOf(page, step) {
  const there = await page.evaluate(() => location.hash)
  const parts = there.slice(1).split('&')
  const here = `#${parts.filter((part) => part !== step && !part.startsWith('second=')).join('&')}`
  if (here === there) throw new Error(`${step} is not in the link ${there}`)
  return [here, there]
}

/** Main-thread work of a switch of period in a mode, and of going to that mode and back, in a fresh page. */
export async function measureMode(browser, address, view, times) {
  const { step } = view
  const { page } = await openApp(browser, address, view, 'picture')
  const period = await measureSwitches(page, times)
  // Back to where the link began: the last switch may still be on its way into it.
  await page.waitForFunction((part) => location.hash.includes(part), step)
  await page.waitForTimeout(1000)
  await page.evaluate(installLinkSwitch, await linksOf(page, step))
  const between = await measureSwitches(page, times)
  await page.close()
  return { period, between }
}
