// A browser without the network tools of a test program: with them on, Chromium decodes each answer's body on the page's main
// thread, 60 to 170 ms for a file of 15 MB, which no reader has. Speaks the DevTools protocol through two pipes.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Sends messages, ended by a zero byte each, and gives the answers by their number. */
function speak([, , , toBrowser, fromBrowser]) {
  const waiting = new Map()
  let last = 0
  let rest = ''
  fromBrowser.setEncoding('utf8')
  fromBrowser.on('data', (text) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop()
    for (const { id, error, result } of messages.map((json) => JSON.parse(json))) {
      const { resolve, reject } = waiting.get(id) ?? {}
      waiting.delete(id)
      if (error) reject?.(new Error(error.message))
      else resolve?.(result)
    }
  })
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      toBrowser.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`)
    })
}

/** One page of 1440 × 900 px, in German; files that it makes go nowhere. */
export async function openBare(executable, args = []) {
  const profile = mkdtempSync(join(tmpdir(), 'raumblick-bench-'))
  const browser = spawn(
    executable,
    [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--window-size=1440,900',
      '--lang=de-DE',
      '--accept-lang=de-DE',
      ...args,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  const send = speak(browser.stdio)
  await send('Browser.setDownloadBehavior', { behavior: 'deny' })
  const { targetInfos } = await send('Target.getTargets')
  const { targetId } = targetInfos.find(({ type }) => type === 'page')
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const size = { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false }
  await send('Emulation.setDeviceMetricsOverride', size, sessionId)

  /** What the function gives in the page; it sees nothing but its argument. */
  async function evaluate(act, argument) {
    const expression = `(${act})(${JSON.stringify(argument) ?? ''})`
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails } = await send('Runtime.evaluate', options, sessionId)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Until an element of the page fits. */
  async function waitFor(selector, seconds = 60) {
    const until = Date.now() + seconds * 1000
    while (!(await evaluate((one) => document.querySelector(one) !== null, selector))) {
      if (Date.now() > until) throw new Error(`no ${selector} within ${seconds} s`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  return {
    evaluate,
    waitFor,
    goto: (url) => send('Page.navigate', { url }, sessionId),
    close: async () => {
      await send('Browser.close')
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
