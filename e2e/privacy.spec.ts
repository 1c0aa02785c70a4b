// Nothing is stored, nothing leaves the origin, and the policy forbids inline script and style.
import { expect, open, test } from './site/open.ts'

test('nothing is stored in the browser, after use and in both languages', async ({ page, context }) => {
  for (const language of ['de', 'en']) {
    await open(page, `lang=${language}`)
    await page.getByRole('slider').first().press('ArrowLeft')
    await page.getByRole('application').press('ArrowRight')
    await page.getByRole('application').press('Enter')
  }
  expect(await context.cookies()).toEqual([])
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(stored).toEqual({ local: 0, session: 0, caches: [], databases: [], workers: 0 })
})

test('the policy is strict and nothing breaks it', async ({ page }) => {
  const violations: string[] = []
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(globalThis, 'tellViolation')
      if (typeof tell === 'function') tell(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await open(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain('unsafe-eval')
  expect(violations).toEqual([])
})
