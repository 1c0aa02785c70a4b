// axe in each state of the screen, both languages and a phone; WCAG 2.2 AA and best practice.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, isReady, open, test } from './site/open.ts'
import { test as loud } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function isSound(page: Page, state?: string): Promise<void> {
  // There are no frames, for which alone axe would open a second page.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect.soft(found, state).toEqual([])
}

const area = '05334004-01a'
const states = [
  ['nothing chosen', ''],
  ['an area chosen', `indicator=kinderarmut&areas=${area}`],
  ['several areas', `indicator=kinderarmut&areas=${area},05334004-02a,05334032-01`],
  ['ranking', `indicator=kinderarmut&areas=${area}&view=ranking`],
  ['counts', `indicator=kinderarmut&areas=${area}&view=counts`],
  ['table', `indicator=kinderarmut&view=table`],
  ['notices', 'indicator=gibtsnicht&mode=change'],
  ['English', `indicator=kinderarmut&areas=${area}&lang=en`],
  ['municipalities', 'level=gemeinde&indicator=sgb2-quote'],
] as const

for (const [name, fragment] of states)
  test(`axe: ${name}`, async ({ page }) => {
    await open(page, fragment)
    await isSound(page)
  })

test('axe: search, release and method open', async ({ page }) => {
  await open(page, `indicator=kinderarmut&areas=${area}`)
  await page.keyboard.press('/')
  await page.keyboard.type('stol')
  await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
  await isSound(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Datenstand 2026.1' }).click()
  await isSound(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Methodik' }).click()
  await isSound(page)
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`axe, ${width} px: modes of the map and what sets them, classes, filters`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const view = `indicator=kinderarmut&areas=${area}&filter=above:5&outliers=1`
    await open(page, view)
    for (const mode of ['change', 'reference', 'circles', 'bivariate', 'multiples', 'indicators', 'swipe']) {
      await page.goto(`/#${view}&mode=${mode}&second=sgb2-quote`)
      await isReady(page)
      await page.getByRole('button', { name: 'Was die Karte zeigt' }).click()
      await expect(page.getByRole('radio', { checked: true, name: /\S/ }).last()).toBeVisible()
      await isSound(page, mode)
      await page.keyboard.press('Escape')
    }
    await open(page, `${view}&classes=fixed:5,10,20`)
    await page.getByRole('button', { name: 'Klassen und Farben einstellen' }).click()
    await expect(page.getByRole('slider', { name: 'Grenze 1' })).toBeAttached()
    await isSound(page, 'classes')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Raumeinheiten filtern' }).click()
    await expect(page.getByRole('textbox', { name: 'von' })).toBeVisible()
    await isSound(page, 'filters')
  })

test('axe: on a phone, with the choice open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `indicator=kinderarmut&areas=${area}`)
  await isSound(page)
  await page.getByRole('button', { name: /Wechseln/ }).click()
  await isSound(page)
})

loud('axe: a file fails', async ({ page }) => {
  await page.route('**/data/kinderarmut.sozialraum.json', (route) => route.fulfill({ status: 500 }))
  await page.goto('/#indicator=kinderarmut')
  await expect(page.getByText('kinderarmut.sozialraum.json').first()).toBeVisible()
  await isSound(page)
})
