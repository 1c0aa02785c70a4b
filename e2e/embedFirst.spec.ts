// A frame's figures before its program, and where it looks for them.
import { expect, test, type Page } from '@playwright/test'

const view = 'indicator=kinderarmut&level=sozialraum'
const chosen = `${view}&areas=05334004-01a`
const series = '**/data/kinderarmut.sozialraum.json'
const newest = '**/newest/kinderarmut.sozialraum.json'
/** Holds the program back until it is let in. */
const hold = async (page: Page): Promise<() => void> => {
  let letIn = (): void => undefined
  const isLetIn = new Promise<void>((resolve) => {
    letIn = resolve
  })
  await page.route('**/assets/core-*.js', async (route) => {
    await isLetIn
    await route.continue()
  })
  return letIn
}
const textsOf = (page: Page, within: string) =>
  page.locator(within).evaluate((root) => {
    const figures = root.querySelector('[data-part="figures"]') ?? root.querySelector('main section')
    const [name, value, counts] = [...(figures?.children ?? [])].map(({ textContent }) => textContent)
    const of = (selector: string) => root.querySelector(selector)?.textContent
    return [of('h1'), of('header p'), name, value, counts, of('footer p'), of('footer a')]
  })

for (const language of ['de', 'en'])
  test(`stand before the program and are its own: ${language}`, async ({ page, baseURL }) => {
    const letIn = await hold(page)
    await page.goto(`${baseURL}/embed.html#${chosen}&lang=${language}`)
    const first = page.locator('[data-first]')
    await expect(first.getByRole('heading', { level: 1 })).toContainText(
      language === 'de' ? 'Kinderarmut' : 'Child poverty',
    )
    await expect(first.getByRole('link')).toHaveAttribute('href', `./#${chosen}&lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('data-app', 'loading')
    const before = await textsOf(page, '[data-first]')
    letIn()
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
    await expect(first).toHaveCount(0)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    expect(before.every((text) => text)).toBe(true)
    expect(await textsOf(page, '#root')).toEqual(before)
  })

test('do not move when the program takes over', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 640, height: 560 })
  const letIn = await hold(page)
  await page.goto(`${baseURL}/embed.html#${chosen}`)
  const places = (within: string) =>
    page.locator(within).evaluate((root) => {
      const figures = root.querySelector('[data-part="figures"]') ?? root.querySelector('main section')
      const found = [root.querySelector('h1'), ...(figures?.children ?? []), root.querySelector('footer')]
      return found.map((element) => Math.round(element?.getBoundingClientRect().top ?? NaN))
    })
  await expect(page.locator('[data-first]')).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const [title, name, value, counts, ...foot] = await places('[data-first]')
  letIn()
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
  const after = await places('#root')
  expect(after.slice(0, 4)).toEqual([title, name, value, counts])
  expect(after.at(-1)).toBe(foot.at(-1))
})

test('without a choice: how many areas and between which values', async ({ page, baseURL }) => {
  const letIn = await hold(page)
  await page.goto(`${baseURL}/embed.html#${view}`)
  const first = page.locator('[data-first]')
  await expect(first.getByRole('heading', { level: 1 })).toContainText('93 Sozialräume')
  await expect(first.getByRole('main')).toHaveText(/^Werte von \d+,\d bis \d+,\d\s%$/)
  letIn()
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
})

for (const [name, line] of [
  [
    'and the page says so',
    '<link rel="preload" as="fetch" crossorigin href="./figures/catalog.json" data-catalog>',
  ],
  ['and the page does not say where', ''],
] as const)
  test(`data elsewhere, ${name}: nothing is asked for in vain`, async ({ page, baseURL }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (request.url().startsWith(`${baseURL}/data/`)) complaints.push(request.url())
    })
    await page.route('**/config.json', (route) =>
      route.fulfill({ json: { data: './figures/', language: 'de' } }),
    )
    await page.route('**/figures/**', async (route) => {
      const response = await page.request.get(route.request().url().replace('/figures/', '/data/'))
      await route.fulfill({ response })
    })
    await page.route('**/embed.html', async (route) => {
      const response = await route.fetch()
      const built = await response.text()
      expect(built).toMatch(/<link [^>]*href="\.\/data\/catalog\.json"[^>]*data-catalog/)
      await route.fulfill({ response, body: built.replace(/<link [^>]*data-catalog[^>]*>/, line) })
    })
    const letIn = await hold(page)
    await page.goto(`${baseURL}/embed.html#${chosen}`)
    await expect(page.locator('[data-first]')).toBeVisible()
    letIn()
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
    expect(complaints).toEqual([])
  })

test('data at the usual place: the catalog is asked for by the page itself', async ({ page, baseURL }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text())
  })
  await page.goto(`${baseURL}/embed.html#${chosen}`)
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'idle')
  const begun = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/catalog.json'))
      .map((entry) => (entry as PerformanceResourceTiming).initiatorType),
  )
  expect(begun[0]).toBe('link')
  expect(complaints).toEqual([])
})

const seen = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'firstSeen') === true)
const watch = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-first]')) Object.assign(globalThis, { firstSeen: true })
    }).observe(document, { subtree: true, childList: true })
  })

for (const [name, answer] of [
  ['that is not there', { status: 404, body: '' }],
  ['that is no data', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
  ['of another shape', { status: 200, contentType: 'application/json', body: '{"value":[1]}' }],
] as const)
  test(`a file ${name}: no figure, and the program says why`, async ({ page, baseURL }) => {
    await watch(page)
    for (const file of [newest, series]) await page.route(file, (route) => route.fulfill(answer))
    await page.goto(`${baseURL}/embed.html#${chosen}`)
    await expect(page.locator('html')).toHaveAttribute('data-app', 'error')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await seen(page)).toBe(false)
  })

test('a file that was changed: its figures go when the program finds out', async ({ page, baseURL }) => {
  for (const file of [newest, series])
    await page.route(file, async (route) => {
      const content = await (await route.fetch()).text()
      await route.fulfill({
        contentType: 'application/json',
        body: content.replace('"updated":"2', '"updated":"3'),
      })
    })
  await page.goto(`${baseURL}/embed.html#${chosen}`)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator('[data-first]')).toHaveCount(0)
  await expect(page.getByText(/\d,\d\s%/)).toHaveCount(0)
})

test('the newest period by itself: it comes alone, and what it says wrongly the program puts right', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.route(newest, async (route) => {
    const content = await (await route.fetch()).json()
    await route.fulfill({ json: { ...content, value: content.value.map(() => 77) } })
  })
  const letIn = await hold(page)
  await page.goto(`${baseURL}/embed.html#${chosen}`)
  await expect(page.locator('[data-first]')).toContainText(/77,0/)
  const file = asked.find((path) => path.endsWith('/kinderarmut.sozialraum.json'))
  expect(file).toMatch(/\/opendata\/[^/]+\/newest\//)
  letIn()
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
  await expect(page.locator('[data-first]')).toHaveCount(0)
  await expect(page.locator('[data-part="figures"]')).not.toContainText('77,0')
})

test('without that file, or for another period: the whole series says it', async ({ page, baseURL }) => {
  await page.route(newest, (route) => route.fulfill({ status: 404 }))
  for (const period of ['', '&period=2022']) {
    const letIn = await hold(page)
    await page.goto('about:blank')
    await page.goto(`${baseURL}/embed.html#${chosen}${period}`)
    await expect(page.locator('[data-first]')).toContainText(/\d,\d\s%/)
    letIn()
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
  }
})

test('a program that does not come: the sentence and the link in their place', async ({ page, baseURL }) => {
  await page.route('**/assets/core-*.js', (route) => route.abort())
  await page.goto(`${baseURL}/embed.html#${chosen}`)
  await expect(page.getByText('Diese Karte kann hier nicht geladen werden.')).toBeVisible()
  await expect(page.locator('[data-first]')).toHaveCount(0)
})

test('what only the program knows waits for it', async ({ page, baseURL }) => {
  await watch(page)
  await page.goto(`${baseURL}/embed.html#${chosen}&mode=change`)
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
  expect(await seen(page)).toBe(false)
})
