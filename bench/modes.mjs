// The same switch in every mode of the map, a switch of mode and of method; and, where the atlas of 11,000 areas lies beside the
// repository, the longest task of the main thread at each step after the first view.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureSwitches } from './measure.mjs'

const germany = '../shared/atlases/deutschland-gemeinden'

/** What a reader switches between; each a part of the link. */
const steps = [
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

/** Several maps in the place of one; and parts of the page beside the map, each opened once. */
const largeSteps = [
  'mode=multiples',
  'mode=indicators',
  'mode=swipe',
  'view=table',
  'view=ranking',
  'view=scatter',
]

/** Another level, indicator, language, and back. */
const elsewhere = ['level=kreis', 'indicator=erwerbsfaehige', 'lang=en']

/** Made from the dialog of all files. */
const files = ['CSV', 'PNG']

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

/** Main-thread work of a switch of period in each mode, and of going to that mode and back. */
export async function measureModes(openApp, browser, size, times) {
  const rows = {}
  for (const step of steps) {
    const { page } = await openApp(browser, { ...size, step }, 'picture')
    const period = await measureSwitches(page, times)
    // Back to where the link began: the last switch may still be on its way into it.
    await page.waitForFunction((part) => location.hash.includes(part), step)
    await page.waitForTimeout(1000)
    await page.evaluate(installLinkSwitch, await linksOf(page, step))
    rows[step] = { period, between: await measureSwitches(page, times) }
    await page.close()
  }
  return rows
}

/** The site with the atlas of all municipalities of Germany; undefined where it is not there. */
export function buildGermany(root) {
  if (!existsSync(germany)) return undefined
  const site = join(root, 'siteGermany')
  rmSync(site, { recursive: true, force: true })
  cpSync('dist', site, { recursive: true })
  rmSync(join(site, 'data'), { recursive: true, force: true })
  const raumblick = ['bin/raumblick.mjs', 'build', germany, '--out', join(site, 'data')]
  execFileSync(process.execPath, raumblick, { stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(join(site, 'config.json'), JSON.stringify({ data: './data/', language: 'de' }))
  return {
    areas: 11_000,
    path: 'siteGermany',
    level: 'gemeinde',
    indicator: 'arbeitslosenanteil',
    step: 'view=map',
  }
}

const periods = ['period=2018', 'period=2019', 'period=2017']

/** The longest task of what the function of the page does, in ms; 0 where none is longer than 50. */
async function longestOf(page, act, what) {
  await page.evaluate(() => {
    globalThis.longest = 0
    globalThis.tasks = new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration)
    })
    globalThis.tasks.observe({ type: 'longtask' })
  })
  await act(what)
  await page.waitForTimeout(1500)
  return page.evaluate(() => {
    globalThis.tasks.disconnect()
    return globalThis.longest
  })
}

/** Of each file of the view. */
async function longestFiles(page) {
  await page.getByRole('button', { name: 'Dateien' }).first().click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(1500)
  const make = async (name) => {
    const made = page.waitForEvent('download')
    await page.evaluate((label) => {
      const button = document.querySelector(`dialog [aria-label="${label}"]`)
      setTimeout(() => button.click(), 300)
    }, `${name} herunterladen`)
    await made
  }
  const longest = {}
  for (const name of files) {
    const first = await longestOf(page, make, name)
    longest[`file ${name}`] = { first, again: await longestOf(page, make, name) }
  }
  return longest
}

/** The longest task of each step, in ms; 0 where none is longer than 50. Most steps are taken twice: once cold, once again. */
export async function longestTasks(openApp, browser, size) {
  const { page } = await openApp(browser, size, 'picture')
  await page.waitForTimeout(3000)
  const base = { level: size.level, indicator: size.indicator }
  const linkTo = (step) =>
    `#${new URLSearchParams({ ...base, ...Object.fromEntries(new URLSearchParams(step)) })}`
  const go = (hash) =>
    page.evaluate((there) => {
      location.hash = there
    }, hash)
  const longest = {}
  for (const step of [
    ...periods,
    ...[...steps, ...largeSteps].flatMap((step) => [step, `${step}&period=2018`, step, 'view=map']),
    ...elsewhere.flatMap((step) => [step, 'view=map', step, 'view=map']),
  ]) {
    const task = await longestOf(page, go, linkTo(step))
    const { first, again } = longest[step] ?? {}
    longest[step] = { first: first ?? task, again: Math.max(again ?? 0, first === undefined ? 0 : task) }
  }
  Object.assign(longest, await longestFiles(page))
  await page.close()
  return longest
}
