// A frame in pages that are not ours.
import AxeBuilder from '@axe-core/playwright'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { test, type Cms } from './cms/cmsServer.ts'
import {
  manyFrames,
  narrowColumn,
  sandboxed,
  scriptsStripped,
  strictPolicy,
  type CmsPage,
} from './cms/pages.ts'

const view = 'indicator=kinderarmut&level=sozialraum'
const district = `${view}&scope=05334004&areas=05334004-01a`

async function show(page: Page, cms: Cms, shown: CmsPage) {
  cms.show(shown)
  await page.goto(`${cms.origin}/seite`)
}

const ready = async (frame: FrameLocator) => {
  await expect(frame.locator('html')).toHaveAttribute('data-app', 'ready')
  await expect(frame.locator('[data-map]')).toHaveAttribute('data-map', 'idle')
}

/** What a frame always bears. */
async function isComplete(frame: FrameLocator) {
  await ready(frame)
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Kinderarmut')
  await expect(frame.getByRole('contentinfo')).toContainText('Quelle:')
  await expect(frame.getByRole('contentinfo')).toContainText('Datenstand')
  const link = frame.getByRole('link', { name: /Vollansicht öffnen/ })
  await expect(link).toHaveAttribute('href', /\/#.*indicator=kinderarmut/)
  await expect(frame.getByRole('region', { name: 'Legende' })).toBeVisible()
}

const inFrame = (page: Page) => page.frameLocator('iframe')

test('scripts stripped: the plain frame works', async ({ page, baseURL, cms }) => {
  await show(page, cms, scriptsStripped(baseURL ?? '', view))
  await isComplete(inFrame(page))
})

test('strict policy: the frame works, the script for its height is refused', async ({
  page,
  baseURL,
  cms,
}) => {
  await show(page, cms, strictPolicy(baseURL ?? '', view))
  await isComplete(inFrame(page))
  expect(await page.locator('iframe').evaluate((frame) => frame.getAttribute('style'))).toBeNull()
})

test('sandbox with its own origin: works', async ({ page, baseURL, cms }) => {
  await show(page, cms, sandboxed(baseURL ?? '', view, true))
  await isComplete(inFrame(page))
})

test('sandbox without an origin: works where the server allows other origins', async ({
  page,
  baseURL,
  cms,
}) => {
  await page.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    })
  })
  await show(page, cms, sandboxed(baseURL ?? '', view, false))
  await isComplete(inFrame(page))
})

test('sandbox without an origin elsewhere: a sentence and the link to the same view', async ({
  page,
  baseURL,
  cms,
}) => {
  await show(page, cms, sandboxed(baseURL ?? '', view, false))
  const frame = inFrame(page)
  await expect(frame.getByText('Diese Karte kann hier nicht geladen werden.')).toBeVisible()
  await expect(frame.getByRole('link', { name: 'Vollansicht öffnen' })).toHaveAttribute('href', `./#${view}`)
})

test('narrow column: 280 px, nothing cut off, as high as needed', async ({ page, baseURL, cms }) => {
  await show(page, cms, narrowColumn(baseURL ?? '', district))
  const frame = inFrame(page)
  await isComplete(frame)
  await expect
    .poll(() =>
      frame
        .locator('html')
        .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
          scrollHeight - clientHeight,
          scrollWidth - clientWidth,
        ]),
    )
    .toEqual([0, 0])
})

for (const width of [280, 320, 480, 640, 800, 1200])
  test(`${width} px wide: nothing cut off, nothing beside the edge`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 560 })
    await page.goto(`${baseURL}/embed.html#${district}&show=map,figures,chart,table,indicators,periods,scope`)
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
    const { scrollWidth, clientWidth } = await page.locator('html').evaluate((root) => root)
    expect(scrollWidth).toBe(clientWidth)
    await expect(
      page
        .getByRole('slider', { name: /Entwicklung|Zeitverlauf|Verlauf/ })
        .or(page.locator('[class*="chart"] svg'))
        .first(),
    ).toBeVisible()
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    await expect(page.getByRole('link', { name: /Vollansicht/ })).toBeInViewport()
  })

test('a district: other areas are neither on the map nor in the table', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 640, height: 560 })
  await page.goto(`${baseURL}/embed.html#${district}`)
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'idle')
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  const names = page.getByRole('table', { name: /als Tabelle/ }).getByRole('rowheader')
  await expect(names).toHaveCount(14)
  await expect(page.getByText('Die Verteilung zeigt alle Raumeinheiten')).toBeVisible()
  await page.getByRole('button', { name: 'Tabelle schließen' }).click()
  const map = page.getByRole('application')
  await map.focus()
  for (let step = 0; step < 14; step += 1) await map.press('PageDown')
  await expect(page.getByRole('status')).not.toContainText('Aachen')
})

test('wheel and finger belong to the page around', async ({ page, baseURL, cms }) => {
  await page.setViewportSize({ width: 800, height: 480 })
  await show(page, cms, scriptsStripped(baseURL ?? '', view))
  await ready(inFrame(page))
  await page.locator('iframe').hover()
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('a step back leaves the page, not the frame', async ({ page, baseURL, cms }) => {
  await page.goto(`${baseURL}/favicon.svg`)
  await show(page, cms, scriptsStripped(baseURL ?? '', `${view}&show=map,figures,periods`))
  const frame = inFrame(page)
  await ready(frame)
  await frame.getByRole('combobox', { name: 'Zeitraum' }).selectOption({ index: 1 })
  await frame.getByRole('application').focus()
  await frame.getByRole('application').press('ArrowRight')
  await frame.getByRole('application').press('Enter')
  await page.goBack()
  expect(page.url()).toBe(`${baseURL}/favicon.svg`)
})

test('twenty frames on a page keep their maps', async ({ page, baseURL, cms }) => {
  test.slow()
  const fragments = Array.from({ length: 20 }, (_, i) => `${view}&lang=${i % 2 === 0 ? 'de' : 'en'}`)
  const lost: string[] = []
  page.on('console', (line) => {
    if (/context lost|Too many active WebGL/i.test(line.text())) lost.push(line.text())
  })
  await show(page, cms, manyFrames(baseURL ?? '', fragments))
  for (const frame of await page.locator('iframe').all()) await ready(frame.contentFrame())
  const [first] = page.frames().slice(1)
  await first?.getByRole('button', { name: 'Vergrößern' }).click()
  await expect(page.frameLocator('iframe >> nth=0').locator('[data-map]')).toHaveAttribute(
    'data-map',
    /idle|unavailable/,
  )
  expect(lost).toEqual([])
})

test.describe('messages', () => {
  const config = { data: './data/', language: 'de' }
  const open = async (page: Page, cms: Cms, baseURL: string, parents: readonly string[]) => {
    await page.route('**/config.json', (route) =>
      route.fulfill({ json: { ...config, embedParents: parents } }),
    )
    await page.addInitScript(() => {
      const heard: unknown[] = []
      Object.assign(globalThis, { heard })
      addEventListener('message', ({ data }) => heard.push(data))
    })
    await show(page, cms, scriptsStripped(baseURL, view))
    await ready(inFrame(page))
  }
  const heard = (page: Page) =>
    page.evaluate(() => (Reflect.get(globalThis, 'heard') as { type: string }[]).map(({ type }) => type))
  const tell = (page: Page, link: string) =>
    page.locator('iframe').evaluate((frame: HTMLIFrameElement, to) => {
      frame.contentWindow?.postMessage(
        { ns: 'raumblick', v: 1, type: 'setState', payload: { link: to } },
        '*',
      )
    }, link)

  test('a listed page hears and is heard', async ({ page, baseURL, cms }) => {
    await open(page, cms, baseURL ?? '', [cms.origin])
    await expect.poll(() => heard(page)).toEqual(expect.arrayContaining(['ready', 'height', 'selection']))
    await tell(page, '#indicator=anteil-unter-18')
    await expect(inFrame(page).getByRole('heading', { level: 1 })).toContainText('unter 18')
  })

  test('any other hears the height and is not heard', async ({ page, baseURL, cms }) => {
    await open(page, cms, baseURL ?? '', [`${cms.origin}.evil.tld`])
    await expect.poll(() => heard(page)).toContain('height')
    await tell(page, '#indicator=anteil-unter-18')
    await inFrame(page).getByRole('button', { name: 'Als Tabelle' }).click()
    await expect(inFrame(page).getByRole('heading', { level: 1 })).toContainText('Kinderarmut')
    expect(new Set(await heard(page))).toEqual(new Set(['height']))
  })
})

for (const [name, fragment] of [
  ['usual', district],
  ['with everything', `${district}&show=map,figures,chart,table,indicators,periods,scope&lang=en`],
  ['colours', `${view}&accent=0b6b5e&paper=fffdf5`],
] as const)
  test(`axe finds nothing: ${name}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 640, height: 600 })
    await page.goto(`${baseURL}/embed.html#${fragment}`)
    await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'idle')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

test('unreadable colours are refused in words', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/embed.html#${view}&accent=ffee00`)
  await expect(page.getByText('Eine gewünschte Farbe wäre schlecht zu lesen')).toBeVisible()
})

test('MapLibre comes when a reader zooms, and not before', async ({ page, baseURL }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.setViewportSize({ width: 640, height: 600 })
  await page.goto(`${baseURL}/embed.html#${view}`)
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'idle')
  expect(scripts.filter((url) => /glPainter|maplibre/.test(url))).toEqual([])
  await page.getByRole('button', { name: 'Vergrößern' }).click()
  await expect.poll(() => scripts.some((url) => url.includes('glPainter'))).toBe(true)
})
