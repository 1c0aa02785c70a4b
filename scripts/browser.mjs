// Finds a Chromium for tests, bench and screenshots: CHROMIUM_PATH, Playwright's own, the system's; else installs one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function onPath() {
  const which = process.platform === 'win32' ? 'where' : 'which'
  for (const name of names) {
    const { status, stdout } = spawnSync(which, [name], { encoding: 'utf8' })
    if (status === 0) return stdout.split(/\r?\n/)[0]
  }
  return places.find((place) => existsSync(place))
}

function found() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file`)
    return named
  }
  const own = chromium.executablePath()
  return existsSync(own) ? own : onPath()
}

const run = (command, args) => {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

/** Debian and Ubuntu: the package; another process may hold the lock for a while, so it is tried three times. */
function installPackage() {
  if (spawnSync('which', ['apt-get']).status !== 0) return false
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => run(...split([...prefix, 'apt-get', '-o', 'DPkg::Lock::Timeout=120', ...args]))
  for (let attempt = 1; attempt <= 3; attempt++) {
    if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium'))
      return true
  }
  return false
}
const split = ([command, ...args]) => [command, args]

/** Path of a Chromium. Throws with what to do where none can be had. */
export function findBrowser() {
  const path = found()
  if (path) return path
  console.log('No Chromium found: installing one (set CHROMIUM_PATH to use another).')
  if (!run('npx', ['playwright', 'install', 'chromium'])) installPackage()
  const installed = found()
  if (installed) return installed
  throw new Error(
    'No Chromium could be installed. Install Chromium or Chrome and set CHROMIUM_PATH to its program.',
  )
}
