// From 320 to 2560 px: nothing sticks out sideways, the question is answered without scrolling where there is room, and on
// a phone map, figures and charts follow one another.
import { expect, open, test } from './site/open.ts'

const view = 'indicator=kinderarmut&areas=05334004-01a'

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [600, 800],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [2560, 1440],
] as const)
  test(`${width} px wide: nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const language of ['de', 'en']) {
      await open(page, `${view}&lang=${language}`)
      const { scroll, inner } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        inner: globalThis.innerWidth,
      }))
      expect(scroll).toBeLessThanOrEqual(inner)
    }
  })

test('1440 × 900: the whole question without scrolling', async ({ page }) => {
  await open(page, view)
  for (const name of ['Kennzahlen', 'Legende', 'Zeitraum'])
    await expect(page.getByRole('region', { name, exact: true })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('region', { name: /^Vergleich der/ })).toBeInViewport({ ratio: 1 })
  await expect(page.getByText(/erfunden/).first()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900)
})

for (const [lang, release] of [
  ['de', /Datenstand .*Prüfsumme/],
  ['en', /Release .*checksum/],
] as const)
  test(`1440 × 900: with an area chosen the source stays in sight, ${lang}`, async ({ page }) => {
    await open(page, `${view}&level=sozialraum&lang=${lang}`)
    await expect(page.getByRole('radio', { name: 'Alsdorf' })).toBeAttached()
    await expect(page.getByText(release).last()).toBeInViewport({ ratio: 1 })
  })

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`${width} px wide: the buttons of the map stand in one column at its right edge`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, view)
    const buttons = page.getByRole('region', { name: /^Karte/ }).getByRole('button', {
      name: /^(Vergrößern|Verkleinern|Ganzes Gebiet|Was die Karte zeigt|Raumeinheiten filtern)/,
    })
    const boxes = await Promise.all((await buttons.all()).map((button) => button.boundingBox()))
    expect(boxes.length).toBeGreaterThan(2)
    expect(new Set(boxes.map((box) => box?.x)).size).toBe(1)
  })

test('1440 × 900: the map stays in sight while its modes are chosen', async ({ page }) => {
  await open(page, view)
  await page.getByRole('button', { name: 'Was die Karte zeigt' }).click()
  const panel = await page.getByRole('region', { name: 'Was die Karte zeigt' }).boundingBox()
  const map = await page.locator('#map').boundingBox()
  if (!panel || !map) throw new Error('no map')
  expect(panel.width * panel.height).toBeLessThan((map.width * map.height) / 4)
})

test('a phone: map, then figures, then charts; the page scrolls over the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, view)
  const top = async (name: string | RegExp) => {
    const box = await page.getByRole('region', { name }).first().boundingBox()
    return (box?.y ?? NaN) + (await page.evaluate(() => scrollY))
  }
  const [map, figures, comparison] = [
    await top(/^Karte/),
    await top('Kennzahlen'),
    await top(/^Vergleich der/),
  ]
  expect(map).toBeLessThan(figures)
  expect(figures).toBeLessThan(comparison)
  await page.mouse.move(195, 400)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
})
