// Runs something once the first picture is on the screen and the page has nothing better to do.

/** Even a busy page gets to it after so long, milliseconds. */
const latest = 2_000

/** Answers with how to call it off. */
export function whenQuiet(run: () => void): () => void {
  let isOff = false
  const runUnlessOff = (): void => {
    if (!isOff) run()
  }
  requestAnimationFrame(() => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(runUnlessOff, { timeout: latest })
    else setTimeout(runUnlessOff, 200)
  })
  return () => {
    isOff = true
  }
}
