// An editor puts a report together: from a template to a file that says the same as the page.
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readPdf } from '../src/testing/readPdf.ts'
import { expect, isReady, open, test } from './site/open.ts'

async function openTemplate(page: Page, name: string): Promise<void> {
  await page.goto('/#view=report')
  await expect(page.locator('[data-app]')).toHaveAttribute('data-app', 'ready')
  await page.getByRole('button', { name }).click()
  await isMade(page)
}

const isMade = (page: Page) => expect(page.locator('[data-report="ready"]')).toBeAttached()

const sections = (page: Page) =>
  page.getByRole('region', { name: 'Abschnitte' }).locator('[data-name]').allInnerTexts()

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

test('a template is a report with headings, figures and sources', async ({ page }) => {
  await openTemplate(page, 'Jahresmonitoring')
  const paper = page.getByRole('article')
  for (const name of ['Karten im Überblick', 'Entwicklung', 'Ranglisten', 'Veränderung', 'Quellen'])
    await expect(paper.getByRole('heading', { name, exact: true })).toBeAttached()
  expect(await paper.locator('figure').count()).toBeGreaterThan(8)
  await expect(paper.getByRole('table').first()).toBeAttached()
  const text = plain((await paper.textContent()) ?? '')
  expect(text).toMatch(/StädteRegion Aachen insgesamt, [\d.]+ (von|auf) [\d.]+/)
  expect(text).toContain('Datenstand 2026.1')
  expect(text).toContain('Lizenz: dl-de/by-2-0')
  expect(text).not.toMatch(/NaN|undefined|Infinity/)
})

test('sections change places by keyboard, and the preview follows', async ({ page }) => {
  await openTemplate(page, 'Jahresmonitoring')
  expect((await sections(page)).slice(0, 2)).toEqual(['1. Karten im Überblick', '2. Entwicklung'])
  await page.getByRole('button', { name: /^2\. Entwicklung/ }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByRole('button', { name: /^1\. Entwicklung/ })).toBeFocused()
  expect((await sections(page)).slice(0, 2)).toEqual(['1. Entwicklung', '2. Karten im Überblick'])
  await isMade(page)
  const order = async () => {
    const names = await page.getByRole('article').getByRole('heading').allInnerTexts()
    return names.indexOf('Entwicklung') - names.indexOf('Karten im Überblick')
  }
  await expect.poll(order).toBeLessThan(0)
})

test('the PDF arrives and says the headline figure of the page', async ({ page }) => {
  test.slow()
  await openTemplate(page, 'Jahresmonitoring')
  const shown = plain((await page.getByRole('article').textContent()) ?? '')
  const [headline = ''] = /\d+,\d % (?=StädteRegion Aachen insgesamt, [\d.]+ von)/.exec(shown) ?? []
  expect(headline).not.toBe('')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PDF', exact: true }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  const bytes = await readFile(await file.path())
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('%PDF')
  const { pages } = readPdf(new Uint8Array(bytes))
  expect(pages.length).toBeGreaterThanOrEqual(8)
  expect(pages.length).toBeLessThanOrEqual(12)
  expect(plain(pages.join('\n'))).toContain(headline.trim())
})

test('its link opens the same report', async ({ page, context }) => {
  await openTemplate(page, 'Antragsblatt')
  await expect.poll(() => page.url()).toMatch(/report=[\w-]{40,}/)
  const names = await page.getByRole('article').getByRole('heading').allInnerTexts()
  const again = await context.newPage()
  await again.goto(page.url())
  await isMade(again)
  expect(await again.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(names)
  expect(await sections(again)).toEqual(await sections(page))
})

test('has no fault that axe finds, and fits a phone', async ({ page }) => {
  test.slow()
  await openTemplate(page, 'Antragsblatt')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(over).toBeLessThanOrEqual(0)
  await expect(page.getByRole('article').getByRole('heading').first()).toBeVisible()
})

/** By keys alone: the share panel, the view into the story, and perhaps the way there. */
async function addByKeys(page: Page, told: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Teilen' }).focus()
  await page.keyboard.press('Enter')
  const add = page.getByRole('button', { name: 'In die Geschichte aufnehmen' })
  await expect(add).toBeVisible()
  for (let n = 0; n < 15 && !(await add.evaluate((button) => button === document.activeElement)); n++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(told).first()).toBeVisible()
}

const openByKeys = async (page: Page) => {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Geschichte öffnen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await isMade(page)
}

/** What the published file says of the whole, the newest period: value, numerator and denominator. */
const wholeOf = (page: Page) =>
  page.evaluate(async () => {
    const get = async (path: string) => (await fetch(path)).json()
    const { releases } = await get('./data/catalog.json')
    const { id } = releases.at(-1)
    const root = `./data/releases/${id}/`
    const { files } = await get(`${root}manifest.json`)
    const paths: string[] = files.map((file: { path: string }) => file.path)
    const path = paths.find((one) => /sgb2-quote/.test(one) && /region/.test(one)) ?? ''
    const { value, dimension } = await get(root + path)
    const index = dimension.period.category.index
    const periods = Array.isArray(index) ? index.length : Object.keys(index).length
    const measures: string[] = Array.isArray(dimension.measure.category.index)
      ? dimension.measure.category.index
      : Object.keys(dimension.measure.category.index)
    const newest = (measure: string): number => value[measures.indexOf(measure) * periods + periods - 1]
    return { value: newest('value'), numerator: newest('numerator'), denominator: newest('denominator') }
  })

test('a story of two views, collected by keyboard, is a page of its own', async ({ page, context }) => {
  test.slow()
  await open(page, 'indicator=sgb2-quote&level=sozialraum')
  await addByKeys(page, /^Eine Geschichte mit dieser Ansicht ist begonnen\.$/)
  await openByKeys(page)
  const words = 'In der Region sind es {{value:sgb2-quote}}, das sind {{count:sgb2-quote}}.'
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(words)
  await page.getByRole('button', { name: 'Zurück zur Karte' }).focus()
  await page.keyboard.press('Enter')
  await isReady(page)
  await page.goto('/#indicator=kinderarmut&level=sozialraum&mode=change&view=ranking')
  await isReady(page)
  await addByKeys(page, /^Aufgenommen: Ansicht 2 der Geschichte\.$/)
  await openByKeys(page)
  const own = page.getByRole('button', { name: /^1\. Text/ })
  const reads = async () => {
    await own.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(words)
  }
  await reads()
  // The way back in the history and forth again takes nothing away either.
  await page.goBack()
  await isReady(page)
  await page.goForward()
  await isMade(page)
  await reads()
  expect((await sections(page)).map((name) => name.replace(/^\d+\. /, ''))).toEqual([
    'Text',
    'Ansicht: SGB II',
    'Ansicht: Kinderarmut, Veränderung, Rangliste',
    'Quellen',
  ])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Webseite (HTML)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('Geschichte.html')
  const { value, numerator, denominator } = await wholeOf(page)
  const count = (x: number) => x.toLocaleString('de-DE')

  const story = await context.newPage()
  const requests: string[] = []
  story.on('request', (request) => requests.push(request.url()))
  const complaints: string[] = []
  story.on('console', (line) => complaints.push(line.text()))
  const html = await readFile(await file.path(), 'utf8')
  await story.route('https://story.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  )
  await story.goto('https://story.example/')
  expect(await story.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Geschichte'])
  const headings = await story.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
  expect(headings).toHaveLength(3)
  expect(headings[0]).toMatch(/^SGB-II-Quote, .*93 Sozialräume$/)
  expect(headings[1]).toMatch(/Veränderung .* bis /)
  const figure = value.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  await expect(story.getByRole('main')).toContainText(
    `In der Region sind es ${figure} %, das sind ${count(numerator)} von ${count(denominator)}.`,
  )
  await expect(story.getByRole('figure')).not.toHaveCount(0)
  for (const name of ['Rangliste', 'Legende'])
    await expect(story.getByRole('img', { name }).first()).toBeVisible()
  await expect(story.getByRole('link', { name: 'Diese Ansicht öffnen' }).first()).toHaveAttribute(
    'href',
    /#release=.*&indicator=sgb2-quote/,
  )
  const { violations } = await new AxeBuilder({ page: story }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: at }) => at)])).toEqual([])
  for (const width of [1440, 280]) {
    await story.setViewportSize({ width, height: 900 })
    expect(await story.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  expect(requests).toEqual(['https://story.example/'])
  expect(complaints).toEqual([])
})
