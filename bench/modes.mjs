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
const largeSteps = ['mode=multiples', 'mode=indicators', 'mode=swipe', 'view=table', 'view=ranking']

/** Main-thread work of a switch of period in each mode, and of going to that mode and back. */
export async function measureModes(openApp, browser, size, times) {
  const rows = {}
  for (const step of steps) {
    const { page } = await openApp(browser, { ...size, step }, 'picture')
    const period = await measureSwitches(page, times)
    await page.evaluate((there) => {
      const painted = () =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const here = location.hash.replace(`&${there}`, '')
      globalThis.switchTo = async (i) => {
        location.hash = i % 2 === 0 ? here : `${here}&${there}`
        await painted()
      }
    }, step)
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

/** The longest task of each step, in ms; 0 where none is longer than 50. Most steps are taken twice: once cold, once again. */
export async function longestTasks(openApp, browser, size) {
  const { page } = await openApp(browser, size, 'picture')
  await page.waitForTimeout(3000)
  const base = `#level=${size.level}&indicator=${size.indicator}`
  const longest = {}
  for (const step of [
    ...periods,
    ...[...steps, ...largeSteps].flatMap((step) => [step, `${step}&period=2018`, step, 'view=map']),
  ]) {
    const task = await page.evaluate(async (hash) => {
      let most = 0
      const observer = new PerformanceObserver((entries) => {
        for (const { duration } of entries.getEntries()) most = Math.max(most, duration)
      })
      observer.observe({ type: 'longtask' })
      location.hash = hash
      await new Promise((resolve) => setTimeout(resolve, 1500))
      observer.disconnect()
      return most
    }, `${base}&${step}`)
    const { first, again } = longest[step] ?? {}
    longest[step] = { first: first ?? task, again: Math.max(again ?? 0, first === undefined ? 0 : task) }
  }
  await page.close()
  return longest
}
