// "Tell me everything about this area": the page about an area, a municipality or a combined area, from the map and by link, on
// every width, and on paper.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, isReady, link, open, test } from './site/open.ts'

const pages = {
  area: 'areas=05334002-01',
  municipality: 'areas=gemeinde:05334002',
  combined: 'combine=05334002-01,05334002-02',
} as const

async function opens(page: Page, which: keyof typeof pages, language = 'de'): Promise<void> {
  await open(page, `level=sozialraum&${pages[which]}&lang=${language}&view=profile`)
  await expect(page.locator('[data-profile]')).toHaveAttribute('data-profile', 'complete')
}

test('from the map to the page and back in one step each', async ({ page }) => {
  await open(page, 'level=sozialraum&areas=05334002-01')
  await page.getByRole('button', { name: 'Profilseite', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'AC 1 Innenstadt' })).toBeFocused()
  await link(page).toContain('view=profile')
  await expect(page).toHaveTitle(/^Profilseite, AC 1 Innenstadt, 2024/)
  const findings = page.getByRole('region', { name: 'Auf einen Blick' })
  await expect(findings.getByRole('listitem')).toHaveCount(5)
  await expect(findings.getByRole('listitem').first()).toContainText('StädteRegion Aachen insgesamt')
  await page.getByRole('button', { name: 'Zurück zur Karte' }).click()
  await isReady(page)
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Entwicklung')
})

test('a municipality tells its areas, each a link to its own page', async ({ page }) => {
  await opens(page, 'municipality', 'en')
  await page
    .getByRole('table', { name: /in Aachen$/ })
    .getByRole('link', { name: 'AC 3 Östliche Innenstadt' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AC 3 Östliche Innenstadt')
})

test('a combined area is computed from counts and has no ranks', async ({ page }) => {
  await opens(page, 'combined')
  await expect(
    page.getByText('Zusammengefasst: AC 1 Innenstadt und AC 2 Nördliche Innenstadt.'),
  ).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Rang' })).toHaveCount(0)
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function isSound(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

for (const language of ['de', 'en'] as const)
  test(`nothing sticks out and nothing is in the way, ${language}`, async ({ page }) => {
    test.slow()
    for (const which of ['area', 'municipality', 'combined'] as const) {
      await opens(page, which, language)
      for (const width of [1440, 1024, 390, 320]) {
        await page.setViewportSize({ width, height: 800 })
        await isReady(page)
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
        expect.soft(beyond, `${which}, ${width} px`).toBeLessThanOrEqual(0)
        // One wide and one narrow: between them nothing but widths changes.
        if (width === 1440 || width === 390) expect.soft(await isSound(page), which).toEqual([])
      }
    }
  })

test('on paper: a few sheets, no controls, nothing cut off', async ({ page }) => {
  await opens(page, 'area')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Zurück zur Karte' })).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeHidden()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  expect(sheets).toBeGreaterThan(1)
  expect(sheets).toBeLessThanOrEqual(6)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/)
})
