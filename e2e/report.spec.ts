// An editor puts a report together: from a template to a file that says the same as the page.
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readPdf } from '../src/testing/readPdf.ts'
import { expect, test } from './site/open.ts'

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
