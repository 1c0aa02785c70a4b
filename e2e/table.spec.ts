// The table holds all areas and all states in words; its CSV holds the very same.
import { readFileSync } from 'node:fs'
import { dsvFormat } from 'd3-dsv'
import { expect, open, test } from './site/open.ts'

test('all areas with their states in words, sortable, and the same as CSV', async ({ page }) => {
  await open(page, 'indicator=kinderarmut&view=table')
  const table = page.getByRole('tabpanel').getByRole('table').first()
  await expect(table.locator('tbody tr')).toHaveCount(93)
  const name = table.getByRole('columnheader').first()
  await name.getByRole('button').click()
  await expect(name).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(() => page.url()).toContain('sort=name')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV herunterladen/ }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  const rows = dsvFormat(';').parse(text.replace(/^\uFEFF/, ''))
  expect(rows).toHaveLength(93)
  const withheld = rows.filter(({ status }) => status === 'withheld')
  expect(withheld.every(({ value, numerator }) => value === '' && numerator === '')).toBe(true)
  for (const { value, numerator, denominator } of rows.filter((row) => row['value'] !== '')) {
    const [v, n, d] = [value, numerator, denominator].map((cell) => Number(cell?.replace(',', '.')))
    expect(v).toBeCloseTo((100 * (n ?? NaN)) / (d ?? NaN), 9)
  }
})
