// An editor makes a frame for another site, and the frame is what the preview showed.
import AxeBuilder from '@axe-core/playwright'
import { expect, open, test } from './site/open.ts'

test('from the view to a snippet that works', async ({ page }) => {
  test.slow()
  await open(page, 'indicator=kinderarmut&level=sozialraum')
  await page.getByRole('button', { name: 'Teilen' }).click()
  await page.getByRole('button', { name: /Einbetten/ }).click()
  const dialog = page.getByRole('dialog', { name: /Einbetten/ })
  const preview = dialog.frameLocator('iframe[title^="Vorschau:"]')
  await expect(preview.locator('[data-map]')).toHaveAttribute('data-map', 'idle')
  await dialog
    .getByRole('checkbox', { name: /Zeitra|Zeitr/ })
    .first()
    .check()
  await expect(preview.getByRole('combobox', { name: 'Zeitraum' })).toBeVisible()
  const snippet = dialog.getByText('<iframe').first()
  await expect(snippet).toContainText('embed.html#')
  const source = /src="([^"]+)"/.exec((await snippet.textContent()) ?? '')?.[1]?.replaceAll('&amp;', '&')
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.goto(source ?? '')
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'idle')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kinderarmut')
  await expect(page.getByRole('combobox', { name: 'Zeitraum' })).toBeVisible()
})
