// How the classes are made: by the gear in the legend, with the keyboard where it counts, in the link, and back again.
import type { Locator, Page } from '@playwright/test'
import { expect, isReady, link, open, test } from './site/open.ts'
import { valuesOf } from './site/release.ts'

const legend = (page: Page) => page.getByRole('region', { name: 'Legende' })
const settings = (page: Page) => page.getByRole('region', { name: 'Klassen und Farben einstellen' })
const openSettings = (page: Page) =>
  page.getByRole('button', { name: 'Klassen und Farben einstellen' }).press('Enter')
const radio = (page: Page, name: RegExp | string) => settings(page).getByRole('radio', { name, exact: true })

interface Class {
  readonly range: string
  readonly count: number
}

/** The classes as the legend's table says them. */
async function classes(page: Page): Promise<readonly Class[]> {
  await expect(legend(page).locator('[aria-busy]')).toHaveCount(0)
  const rows = await legend(page).locator('tbody tr').allInnerTexts()
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()))
  return cells.map(([range = '', count = '']) => ({ range, count: Number(count.replaceAll('.', '')) }))
}

async function absences(page: Page): Promise<number> {
  const items = await legend(page).getByRole('listitem').allTextContents()
  return items.reduce((sum, text) => sum + Number(/: ([\d.]+)$/.exec(text)?.[1]?.replaceAll('.', '')), 0)
}

/** "bis a", "über a bis b", "über b": each class begins where the one before it ends. */
function gapsIn(ranges: readonly string[]): readonly string[] {
  const limits = ranges.map((range) => {
    const text = range.replaceAll(/\s/g, ' ')
    const lower = /^über (.*?)(?: bis | \D*$|$)/.exec(text)?.[1]
    const upper = /(?:^| )bis (.*?)(?: \D*)?$/.exec(text)?.[1]
    return { text, lower, upper }
  })
  return limits.flatMap(({ text, lower, upper }, i) => {
    const isFirst = i === 0
    const isLast = i === limits.length - 1
    const isWhole = isFirst ? lower === undefined : lower !== undefined && lower === limits[i - 1]?.upper
    return isWhole && (isLast ? upper === undefined : upper !== undefined) ? [] : [text]
  })
}

/** Labels below the bars, from left to right: none touches the next. */
async function touching(labels: Locator): Promise<readonly string[]> {
  const boxes = await labels.evaluateAll((texts) =>
    texts
      .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(({ text }) => text !== '')
      .map(({ text, box: { left, right, top } }) => ({ text, left, right, top }))
      .toSorted((a, b) => a.left - b.left),
  )
  return boxes.flatMap(({ text, left }, i) => {
    const before = boxes[i - 1]
    return before && before.right > left ? [`${before.text} | ${text}`] : []
  })
}

test('method, number, span and colours: by keyboard, in the link, in the legend', async ({ page }) => {
  await open(page, 'indicator=kinderarmut')
  await openSettings(page)
  await radio(page, /^Regionaler Standard/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(radio(page, /^Natürliche Brüche/)).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await link(page).toContain('classes=quantile:5')
  await expect(legend(page)).toContainText('5 Klassen, gleich besetzte Klassen')
  await radio(page, '4').check()
  await radio(page, /^nur diesem Zeitraum/).check()
  await link(page).toContain('classes=quantile:4:period')
  await expect(legend(page)).toContainText('4 Klassen, gleich besetzte Klassen (nur dieser Zeitraum)')
  const filled = await classes(page)
  const n = valuesOf('kinderarmut', '2024').length
  expect(filled.reduce((sum, { count }) => sum + count, 0)).toBe(n)
  for (const { count } of filled) expect(Math.abs(count - n / 4)).toBeLessThanOrEqual(1)

  await radio(page, 'Grün').check()
  await link(page).toContain('palette=greens')
  await settings(page)
    .getByRole('checkbox', { name: /^umgekehrt/ })
    .check()
  await link(page).toContain('palette=-greens')
  await page.reload()
  await isReady(page)
  await openSettings(page)
  await expect(radio(page, /^Quantile/)).toBeChecked()
  await expect(radio(page, '4')).toBeChecked()
  await expect(radio(page, 'Grün')).toBeChecked()

  await settings(page).getByRole('button', { name: 'Zurück zum Standard' }).click()
  await link(page).not.toMatch(/classes=|palette=/)
  await expect(radio(page, /^Regionaler Standard/)).toBeChecked()
  await expect(legend(page)).toContainText('5 Klassen, natürliche Brüche')
})

test('zero apart and outliers: counted, in the link, gone with their chip', async ({ page }) => {
  await open(page, 'indicator=jugendarbeitslosenanteil')
  await openSettings(page)
  await settings(page).getByRole('checkbox', { name: '0 als eigene Klasse' }).check()
  await settings(page)
    .getByRole('checkbox', { name: /^Ausreißer markieren/ })
    .check()
  await link(page).toMatch(/zero=1&outliers=1/)
  const zeros = valuesOf('jugendarbeitslosenanteil', '2024').filter(({ value }) => value === 0).length
  await expect(legend(page).getByRole('listitem').filter({ hasText: 'genau 0,0' })).toHaveText(
    new RegExp(`: ${zeros}$`),
  )
  const marked = legend(page).getByText(/^\d+ Ausreißer markiert$/)
  await expect(marked).not.toHaveText(/^0 /)
  const said = await settings(page)
    .getByText(/^Werte über .*Quartilsabstands/)
    .textContent()
  const fence = Number(/über ([\d,]+)/.exec(said ?? '')?.[1]?.replace(',', '.'))
  const far = valuesOf('jugendarbeitslosenanteil', '2024').filter(({ value }) => value > fence + 0.05).length
  await expect(marked).toHaveText(new RegExp(`^${far} `))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Aufheben: 0 als eigene Klasse' }).click()
  await page.getByRole('button', { name: 'Aufheben: Ausreißer markiert' }).click()
  await link(page).not.toMatch(/zero|outliers/)
})

test('own limits: by typing, by arrow keys, one more, one less', async ({ page }) => {
  await open(page, 'indicator=kinderarmut')
  await openSettings(page)
  await radio(page, /^Eigene Grenzen/).check()
  await link(page).toContain('classes=fixed:10.8,17.5,25.1,35')
  const typed = settings(page).getByRole('textbox', { name: 'Grenze 1', exact: true })
  await typed.fill('zehn')
  await expect(settings(page).getByRole('alert')).toHaveText('Bitte eine Zahl')
  await typed.fill('8,2')
  await typed.press('Enter')
  await link(page).toContain('classes=fixed:8.2,17.5,25.1,35')
  const below = valuesOf('kinderarmut', '2024').filter(({ value }) => value <= 8.2).length
  await expect.poll(() => classes(page)).toContainEqual({ range: 'bis 8,2\u00a0%', count: below })

  const handle = settings(page).getByRole('slider', { name: 'Grenze 2' })
  await handle.press('ArrowRight')
  const moved = (await handle.getAttribute('aria-valuetext')) ?? ''
  expect(moved).not.toMatch(/^17,5\D/)
  await link(page).not.toContain(',17.5,')
  await handle.press('Shift+ArrowLeft')
  await expect(handle).not.toHaveAttribute('aria-valuetext', moved)
  await handle.press('Delete')
  await link(page).toContain('classes=fixed:8.2,25.1,35')
  await settings(page).getByRole('button', { name: 'Grenze hinzufügen' }).press('Enter')
  await expect(settings(page).getByRole('textbox', { name: /^Grenze/ })).toHaveCount(4)
  await link(page).toMatch(/classes=fixed:8\.2,25\.1,35,[\d.]+$/)
  const shown = await classes(page)
  expect(gapsIn(shown.map(({ range }) => range))).toEqual([])
  await page.reload()
  await isReady(page)
  expect(await classes(page)).toEqual(shown)
})

/** Each followed by one of another name, so that the legend shows when it has changed. */
const choices = {
  'jenks:3': 'natürliche Brüche',
  'quantile:9': 'gleich besetzte Klassen',
  'equal:3': 'gleich breite Klassen',
  'pretty:9': 'runde Grenzen',
  'sd:3': 'Standardabweichung',
  'jenks:9': 'natürliche Brüche',
  'quantile:2': 'gleich besetzte Klassen',
  'equal:9': 'gleich breite Klassen',
  'pretty:2': 'runde Grenzen',
  'sd:9': 'Standardabweichung',
  box: 'Boxplot',
  headtail: 'Kopf und Schwanz',
  'jenks:7:period': 'natürliche Brüche (nur dieser Zeitraum)',
  'fixed:0.1,0.2,30,30.5,60': 'eigene Grenzen',
  '': 'natürliche Brüche',
} as const

for (const [indicator, mode] of [
  ['kinderarmut', 'value'],
  ['kinderarmut', 'change'],
  ['bevoelkerung', 'value'],
  ['wanderungssaldo', 'value'],
] as const)
  test(`${indicator}, ${mode}: whatever the method, no gap, no overlap, all counted`, async ({ page }) => {
    await open(page, `indicator=${indicator}&mode=${mode}&classes=fixed:5`)
    for (const [choice, name] of Object.entries(choices)) {
      await page.goto(`/#indicator=${indicator}&mode=${mode}&classes=${choice}`)
      if (choice !== '' || mode === 'value') await expect(legend(page)).toContainText(name)
      const shown = await classes(page)
      expect.soft(gapsIn(shown.map(({ range }) => range)), choice).toEqual([])
      const sum = shown.reduce((all, { count }) => all + count, await absences(page))
      expect.soft(sum, choice).toBe(93)
      expect.soft(await touching(legend(page).locator('svg text')), choice).toEqual([])
    }
  })
