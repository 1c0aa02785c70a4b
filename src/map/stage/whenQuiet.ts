// Runs something once the first picture is on the screen and the page has nothing better to do.

/** Even a busy page gets to it after so long, milliseconds. */
const latest = 2_000

export function whenQuiet(run: () => void, off: AbortSignal): void {
  const runUnlessOff = (): void => {
    if (!off.aborted) run()
  }
  requestAnimationFrame(() => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(runUnlessOff, { timeout: latest })
    else setTimeout(runUnlessOff, 200)
  })
}
