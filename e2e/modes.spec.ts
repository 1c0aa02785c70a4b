// What the map shows: every mode by the one control, by its link and back again, each with the words and counts it owes.
import type { Page } from '@playwright/test'
import { expect, isReady, link, open, test } from './site/open.ts'
import { periodsOnNewestOutlines, valuesOf } from './site/release.ts'

const modes = {
  value: 'Wert',
  change: 'Veränderung',
  moved: 'Klassenwechsel',
  threshold: 'Schwelle',
  reference: 'Vergleich',
  circles: 'Kreise',
  bivariate: 'Zwei Indikatoren',
  multiples: 'Kleine Karten: Zeiträume',
  indicators: 'Kleine Karten: Indikatoren',
  swipe: 'Zwei Karten',
} as const
const areas = 93

const control = (page: Page) => page.getByRole('button', { name: 'Was die Karte zeigt' })
const settings = (page: Page) => page.getByRole('region', { name: 'Was die Karte zeigt' })
const legend = (page: Page) => page.getByRole('region', { name: 'Legende' })
const chips = (page: Page) => page.getByRole('list', { name: 'Was vom Üblichen abweicht' })
const entry = (page: Page, words: RegExp) => legend(page).getByRole('listitem').filter({ hasText: words })
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Karte: / })

const numberIn = (text: string) => Number(text.replaceAll('.', ''))

/** Areas counted in the legend: of classes or fields from its table, of outcomes and absences from its list. */
async function counted(page: Page): Promise<number> {
  await expect(legend(page).locator('[aria-busy]')).toHaveCount(0)
  const cells = await legend(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    )
  const isGrid = (await legend(page).getByRole('listbox').count()) > 0
  const inTable = cells.flatMap((row) => (isGrid ? row : row.slice(0, 1))).map(numberIn)
  const items = await legend(page).getByRole('listitem').allTextContents()
  const inList = items.map((text) => numberIn(/: ([\d.]+)$/.exec(text)?.[1] ?? ''))
  return [...inTable, ...inList].reduce((sum, count) => sum + count, 0)
}

test('from mode to mode with the arrow keys; the link follows and the focus stays', async ({ page }) => {
  await open(page, 'indicator=kinderarmut')
  await control(page).focus()
  await page.keyboard.press('Enter')
  await expect(settings(page).getByRole('radio', { name: /^Wert/ })).toBeChecked()
  await page.keyboard.press('Tab')
  for (const [mode, name] of Object.entries(modes)) {
    if (mode !== 'value') await page.keyboard.press('ArrowDown')
    const radio = settings(page).getByRole('radio', { name: new RegExp(`^${name}`), checked: true })
    await expect(radio).toBeFocused()
    await isReady(page)
    if (mode !== 'value') await link(page).toContain(`mode=${mode}`)
  }
  await page.keyboard.press('Escape')
  await expect(control(page)).toBeFocused()
  await expect(settings(page)).toHaveCount(0)
})

test('each mode by link: the same after reloading, all areas counted, one step back', async ({ page }) => {
  for (const mode of Object.keys(modes).filter((one) => one !== 'value')) {
    await open(page, `indicator=kinderarmut&mode=${mode}`)
    await page.reload()
    await isReady(page)
    await link(page).toContain(`mode=${mode}`)
    await expect(heading(page)).not.toHaveText(
      /^Karte: Kinderarmut \(unter 15 Jahren\), Dezember 2024, 93 Sozialräume$/,
    )
    if (mode !== 'indicators') await expect.poll(() => counted(page), mode).toBe(areas)
    await chips(page)
      .getByRole('button', { name: /^Aufheben: / })
      .click()
    await isReady(page)
    await link(page).not.toContain('mode=')
    await expect(chips(page)).toHaveCount(0)
    await expect.poll(() => counted(page), `value, after ${mode}`).toBe(areas)
  }
})

test('a change across a series break says so; within one series it does not', async ({ page }) => {
  await open(page, 'indicator=kinderarmut&mode=change')
  await expect(heading(page)).toHaveText(/Veränderung 2023 bis 2024/)
  await expect(page.getByText(/Bruch der Reihe/)).toHaveCount(0)
  await control(page).click()
  await settings(page).getByLabel('Seit', { exact: true }).selectOption('2019')
  await expect(
    legend(page).getByText('Bruch der Reihe 2023: Ein Vergleich darüber hinweg sagt wenig.'),
  ).toBeVisible()
  await expect(chips(page)).toContainText('Veränderung 2019 bis 2024')
  await link(page).toContain('from=2019')
  await settings(page).getByRole('radio', { name: 'Prozent des früheren Werts' }).check()
  await expect(chips(page)).toContainText('Veränderung in Prozent 2019 bis 2024')
  await expect(legend(page)).toContainText('%')
  await link(page).toContain('change=relative')
  await settings(page).getByLabel('Seit', { exact: true }).selectOption('2015')
  await expect(page.getByText('Bruch der Reihe 2016 und 2023: Ein')).toBeVisible()
  await expect(page.getByText('Anderer Gebietsstand: Raumeinheiten')).toBeVisible()
})

test('a threshold by typing, a comparison in words', async ({ page }) => {
  await open(page, 'indicator=kinderarmut&mode=threshold')
  await control(page).click()
  const field = settings(page).getByRole('textbox', { name: 'Schwelle' })
  await field.fill('zwanzig')
  await expect(settings(page).getByRole('alert')).toHaveText('Bitte eine Zahl eingeben.')
  await field.fill('20,5')
  await field.press('Enter')
  const above = valuesOf('kinderarmut', '2024').filter(({ value }) => value > 20.5).length
  await expect(entry(page, /^über 20,5/)).toHaveText(new RegExp(`: ${above}$`))
  await expect(chips(page)).toContainText('Schwelle 20,5')
  await link(page).toContain('against=20.5')
  await settings(page)
    .getByRole('button', { name: /^Wert von .* nehmen$/ })
    .click()
  await expect(entry(page, /^über 18,8/)).toBeVisible()
  await link(page).not.toContain('against=')

  await settings(page)
    .getByRole('radio', { name: /^Vergleich/ })
    .check()
  for (const words of [
    /^höher \(ungünstiger\): \d+$/,
    /^etwa gleich: \d+$/,
    /^niedriger \(günstiger\): \d+$/,
  ])
    await expect(entry(page, words)).toHaveCount(1)
  await settings(page).getByRole('radio', { name: 'jeweils eigene Kommune' }).check()
  await link(page).toContain('against=parent')
  await expect.poll(() => counted(page)).toBe(areas)
  await settings(page).getByRole('radio', { name: 'einem Zielwert' }).check()
  await settings(page).getByRole('textbox', { name: 'Zielwert' }).fill('10')
  await settings(page).getByRole('textbox', { name: 'Zielwert' }).press('Enter')
  await expect(chips(page)).toContainText('10,0')
  await expect.poll(() => counted(page)).toBe(areas)
})

test('two indicators bear their key; small maps are as many as periods on the same outlines', async ({
  page,
}) => {
  await open(page, 'indicator=kinderarmut&mode=bivariate')
  await control(page).click()
  await settings(page).getByLabel('Zweiter Indikator').selectOption({ label: 'SGB-II-Quote' })
  await expect(legend(page).getByRole('listbox', { name: /Neun Felder.*SGB-II-Quote/ })).toBeVisible()
  await link(page).toContain('second=sgb2-quote')
  await legend(page).getByRole('listbox').press('ArrowRight')
  await expect(legend(page).getByRole('option', { name: /über .*Sozialräume?$/ })).toBeAttached()
  await expect(settings(page)).toHaveCount(0)

  await control(page).click()
  await settings(page)
    .getByRole('radio', { name: /^Kleine Karten: Zeiträume/ })
    .click()
  await isReady(page)
  const periods = periodsOnNewestOutlines('kinderarmut')
  const maps = page.getByRole('region', { name: `${periods.length} kleine Karten mit gemeinsamer Legende` })
  await expect(maps.getByRole('figure')).toHaveCount(periods.length)
  await page.keyboard.press('Escape')
  await maps.getByRole('button', { name: '2021: auf der großen Karte zeigen' }).click()
  await isReady(page)
  await link(page).toContain('period=2021')
  await link(page).not.toContain('mode=')
})

test('two maps: the line by arrow keys, either map whole or both by buttons', async ({ page }) => {
  await open(page, 'indicator=kinderarmut&mode=swipe&from=2020')
  const slider = page.getByRole('slider', { name: 'Trennlinie zwischen den Karten' })
  await slider.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^55\s%.*2020$/)
  await slider.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^0\s%/)
  const ways = page.getByRole('group', { name: 'Darstellung' })
  for (const way of ['Links zeigen', 'Rechts zeigen', 'Nebeneinander']) {
    await ways.getByRole('button', { name: way }).click()
    await expect(ways.getByRole('button', { pressed: true })).toHaveText(way)
  }
  await expect(slider).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Links: 2020' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Rechts: 2024' })).toBeVisible()
})

test('in English', async ({ page }) => {
  await open(page, 'indicator=kinderarmut&lang=en')
  await page.getByRole('button', { name: 'What the map shows' }).click()
  await page.getByRole('radio', { name: /^Comparison/ }).check()
  const list = page.getByRole('region', { name: 'Legend' }).getByRole('listitem')
  for (const words of [/^higher.*: \d+$/, /^about the same: \d+$/, /^lower.*: \d+$/])
    await expect(list.filter({ hasText: words })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Remove: Compared with/ }).click()
  await link(page).not.toContain('mode=')
})
