// Where the atlas of 11,000 areas lies beside the repository: the longest task of the main thread at each step after the first view,
// and while each file is made.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../scripts/browser.mjs'
import { openBare } from './bareBrowser.mjs'
import { median } from './measure.mjs'
import { steps } from './modes.mjs'

const germany = '../shared/atlases/deutschland-gemeinden'
const [level, indicator] = ['gemeinde', 'arbeitslosenanteil']

const periods = ['period=2018', 'period=2019', 'period=2017']

/** What leaves areas out; several maps in the place of one; and parts of the page beside the map, each opened once. */
const largeSteps = [
  'scope=05334',
  'filter=above:5',
  'mode=multiples',
  'mode=indicators',
  'mode=swipe',
  'view=table',
  'view=ranking',
  'view=scatter',
  'view=counts',
  'view=distribution',
  'view=moved',
  'view=heatmap',
  'view=parallel',
  'view=matrix',
  'view=inequality',
  'view=profile&areas=09162000',
  'view=compare&areas=05334002,09162000',
  'view=statistics',
  'view=similar&areas=09162000',
  'view=spine&areas=09162000',
  'view=radar&areas=09162000',
  'view=pyramid',
  'view=pattern',
  'view=types',
]

/** Another level, indicator, language, and back. */
const elsewhere = ['level=kreis', 'indicator=erwerbsfaehige', 'lang=en']

/** Each file is made of these views. */
const filesOf = ['view=map', 'mode=indicators', 'mode=multiples&view=scatter&second=erwerbsfaehige']

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const linkTo = (step) =>
  `#${new URLSearchParams({ level, indicator, ...Object.fromEntries(new URLSearchParams(step)) })}`

/** The site with the atlas of all municipalities of Germany, its folder below `root`; undefined where it is not there. */
export function buildGermany(root) {
  if (!existsSync(germany)) return undefined
  const path = 'siteGermany'
  const site = join(root, path)
  rmSync(site, { recursive: true, force: true })
  cpSync('dist', site, { recursive: true })
  rmSync(join(site, 'data'), { recursive: true, force: true })
  const raumblick = ['bin/raumblick.mjs', 'build', germany, '--out', join(site, 'data')]
  execFileSync(process.execPath, raumblick, { stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(join(site, 'config.json'), JSON.stringify({ data: './data/', language: 'de' }))
  return path
}

/** The longest task of what is done with the page, in ms; 0 where none is longer than 50. */
async function longestOf(page, act) {
  await page.evaluate(() => {
    globalThis.longest = 0
    globalThis.tasks = new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration)
    })
    globalThis.tasks.observe({ type: 'longtask' })
  })
  await act()
  await pause(1500)
  return page.evaluate(() => {
    globalThis.tasks.disconnect()
    return globalThis.longest
  })
}

const openDialog = () => {
  const buttons = [...document.querySelectorAll('button')]
  buttons.find(({ textContent }) => textContent.trim() === 'Dateien').click()
}
const namesOfFiles = () =>
  [...document.querySelectorAll('dialog li button[aria-label$=" herunterladen"]')].map((button) =>
    button.getAttribute('aria-label'),
  )
const pressSoon = (name) => {
  setTimeout(() => document.querySelector(`dialog [aria-label="${name}"]`).click(), 300)
}

/** Presses the button and waits until the dialog says that the file is there. */
async function makeFile(page, name) {
  await page.evaluate(pressSoon, name)
  await pause(600)
  await page.waitFor('dialog output:not(:empty), dialog [role="alert"]', 180)
  const failure = await page.evaluate(() => document.querySelector('dialog [role="alert"]')?.textContent)
  if (failure) throw new Error(failure)
}

const go = (page, step) =>
  page.evaluate((there) => {
    location.hash = there
  }, linkTo(step))

async function openFirst(address) {
  const page = await openBare(findBrowser(), ['--disable-3d-apis'])
  await page.goto(`${address}/${linkTo('view=map')}`)
  await page.waitFor('[data-map="idle"], [data-map="unavailable"]')
  await pause(3000)
  return page
}

/** One step after the other: the longest task of each when it is taken first, and of all the other times. */
async function longestInOrder(page, order) {
  const longest = {}
  for (const step of order) {
    const task = await longestOf(page, () => go(page, step))
    const { first, again } = longest[step] ?? {}
    longest[step] = { first: first ?? task, again: Math.max(again ?? 0, first === undefined ? 0 : task) }
  }
  return longest
}

/** Every file of the dialog. */
async function longestFiles(page, step) {
  await go(page, step)
  await pause(3000)
  await page.evaluate(openDialog)
  await page.waitFor('dialog li button[aria-label$=" herunterladen"]')
  await pause(1500)
  const longest = {}
  for (const name of await page.evaluate(namesOfFiles)) {
    const first = await longestOf(page, () => makeFile(page, name))
    const again = await longestOf(page, () => makeFile(page, name))
    longest[`${name.replace(' herunterladen', '')} of ${step}`] = { first, again }
  }
  await page.evaluate(() => document.querySelector('dialog').close())
  await pause(500)
  return longest
}

/** What is taken together: the names of its steps with their longest tasks. */
const groups = [
  (page) => longestInOrder(page, [...periods, 'view=map']),
  ...[...steps, ...largeSteps].map(
    (step) => (page) => longestInOrder(page, [step, `${step}&period=2018`, step, 'view=map']),
  ),
  ...elsewhere.map((step) => (page) => longestInOrder(page, [step, 'view=map', step, 'view=map'])),
  ...filesOf.map((step) => (page) => longestFiles(page, step)),
]

const isLong = ({ first, again }) => Math.max(first, again) > 0

/** A group is taken in a fresh page, as a reader's first step; one with a long task in so many: the medians count. */
const freshPages = 5

async function inFreshPage(address, group) {
  const page = await openFirst(address)
  const tasks = await group(page)
  await page.close()
  return tasks
}

/**
 * Rows of a step with its longest task, in ms; 0 where none is longer than 50. `tries`: of a step that had a longer one, what it took
 * each time; a pause that the browser makes now and then, such as to collect its memory, does not make up the median.
 */
export async function longestTasks(address) {
  const rows = []
  for (const group of groups) {
    const all = [await inFreshPage(address, group)]
    if (Object.values(all[0]).some(isLong))
      while (all.length < freshPages) all.push(await inFreshPage(address, group))
    for (const step of Object.keys(all[0])) {
      const tries = all.map((one) => one[step])
      const of = (time) => median(tries.map((one) => one[time]))
      const isTold = step !== 'view=map' || group === groups[0]
      if (isTold)
        rows.push({ step, first: of('first'), again: of('again'), ...(tries.some(isLong) && { tries }) })
    }
  }
  return rows
}
