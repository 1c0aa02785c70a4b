// Only some areas: by parent, by value, by hand, by scope. Map, ranking and table leave the same ones, whatever the order.
import type { Page } from '@playwright/test'
import { expect, isReady, link, open, test } from './site/open.ts'
import { figuresOf } from './site/release.ts'

const stolberg = '05334032'
const alsdorf = '05334004'
const chosen = ['05334032-01', '05334032-05', '05334004-01a', '05334004-03', '05334004-08']

const settings = (page: Page) => page.getByRole('region', { name: 'Raumeinheiten filtern' })
const openSettings = (page: Page) => page.getByRole('button', { name: 'Raumeinheiten filtern' }).click()
const chips = (page: Page) => page.getByRole('list', { name: 'Was vom Üblichen abweicht' })
const legend = (page: Page) => page.getByRole('region', { name: 'Legende' })
const numberIn = (text: string | null | undefined) => Number(text?.replaceAll('.', '') || Number.NaN)

async function within(page: Page, ...names: readonly string[]): Promise<void> {
  const group = settings(page).getByRole('group', { name: 'Nur in (Kommunen)' })
  for (const name of names) await group.getByRole('checkbox', { name, exact: true }).check()
  await group.getByRole('button', { name: 'Hinzufügen' }).click()
}

async function between(page: Page, from: string, to: string): Promise<void> {
  const group = settings(page).getByRole('group', { name: 'Nur Werte von … bis …' })
  await group.getByRole('textbox', { name: 'von' }).fill(from)
  await group.getByRole('textbox', { name: 'bis' }).fill(to)
  await group.getByRole('textbox', { name: 'bis' }).press('Enter')
}

const only = (page: Page) =>
  settings(page).getByRole('button', { name: 'Nur die gewählten Raumeinheiten' }).click()

/** Names in the table, in natural order: the set that is left. */
async function left(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: 'Tabelle' }).click()
  const names = await page.getByRole('tabpanel').getByRole('rowheader').allInnerTexts()
  return names.toSorted()
}

/** Map, ranking and table speak of as many areas. */
async function agree(page: Page, count: number): Promise<void> {
  await expect(chips(page)).toContainText(`${count} von 93`)
  await expect(page.getByRole('heading', { level: 2, name: /^Karte: / })).toHaveText(
    new RegExp(`${count} von 93`),
  )
  const hidden = legend(page)
    .getByRole('listitem')
    .filter({ hasText: /^ausgeblendet: / })
  await expect(hidden).toHaveText(`ausgeblendet: ${93 - count}`)
  const classes = await legend(page).locator('tbody td:nth-of-type(1)').allInnerTexts()
  const absent = await legend(page)
    .getByRole('listitem')
    .filter({ hasNotText: 'ausgeblendet' })
    .allInnerTexts()
  const counts = [...classes, ...absent.map((text) => /: (\d+)$/.exec(text)?.[1])]
  expect(counts.map(numberIn).reduce((sum, n) => sum + n, 0)).toBe(count)
  await page.getByRole('tab', { name: 'Rangliste' }).click()
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(count)
  await expect(page.getByRole('tabpanel')).toContainText(`Filter): ${93 - count} Sozialräume`)
  await page.getByRole('tab', { name: 'Tabelle' }).click()
  await expect(page.getByRole('tabpanel').locator('tbody tr')).toHaveCount(count)
  await expect(page.getByRole('table', { name: new RegExp(`${count} von 93`) })).toBeAttached()
}

const expected = (isOne: (one: { id: string; value: number }) => boolean) =>
  figuresOf('kinderarmut', '2024').filter(({ id, value }) => value !== null && isOne({ id, value })).length

test('by parent, by value, by hand, in two orders: the same areas; each chip takes its own away', async ({
  page,
}) => {
  await open(page, `indicator=kinderarmut&areas=${chosen.join(',')}`)
  await openSettings(page)
  await within(page, 'Stolberg', 'Alsdorf')
  await link(page).toContain(`filter=in:${stolberg},${alsdorf}`)
  await between(page, '20', '40,5')
  await only(page)
  const inBoth = ({ id, value }: { id: string; value: number }) =>
    [stolberg, alsdorf].some((parent) => id.startsWith(parent)) && value >= 20 && value <= 40.5
  const count = expected((one) => inBoth(one) && chosen.includes(one.id))
  expect(count).toBeGreaterThan(1)
  await expect(settings(page)).toContainText(`${count} von 93 bleiben`)
  await page.keyboard.press('Escape')
  await agree(page, count)
  const first = await left(page)

  await page.reload()
  await isReady(page)
  expect(await left(page)).toEqual(first)
  await page.getByRole('button', { name: 'Aufheben: 5 ausgewählte' }).click()
  await agree(page, expected(inBoth))
  await page.getByRole('button', { name: /^Aufheben: Werte 20,0 bis 40,5/ }).click()
  await link(page).not.toContain('value:')
  await page.getByRole('button', { name: 'Aufheben: in Stolberg und Alsdorf' }).click()
  await expect(chips(page)).toHaveCount(0)
  await link(page).not.toContain('filter')
  expect(await left(page)).toHaveLength(93)

  await openSettings(page)
  await only(page)
  await between(page, '20', '40,5')
  await within(page, 'Alsdorf', 'Stolberg')
  await page.keyboard.press('Escape')
  await agree(page, count)
  expect(await left(page)).toEqual(first)
  await openSettings(page)
  await settings(page).getByRole('button', { name: 'Alle Filter aufheben' }).click()
  await link(page).not.toContain('filter')
})

test('one side of a value, and what is no number', async ({ page }) => {
  await open(page, 'indicator=kinderarmut')
  await openSettings(page)
  await between(page, 'viel', '')
  await expect(settings(page).getByRole('alert')).toHaveText('Bitte eine Zahl eingeben.')
  await between(page, '30', '20')
  await expect(settings(page).getByRole('alert')).toHaveText(
    'Der erste Wert darf nicht größer sein als der zweite.',
  )
  await between(page, '25', '')
  await link(page).toContain('filter=above:25')
  await page.keyboard.press('Escape')
  await agree(
    page,
    expected(({ value }) => value >= 25),
  )
  await page.getByRole('button', { name: /^Aufheben: Werte ab 25/ }).press('Enter')
  await openSettings(page)
  await between(page, '', '10')
  await link(page).toContain('filter=below:10')
  await page.keyboard.press('Escape')
  await agree(
    page,
    expected(({ value }) => value <= 10),
  )
})

test('compared within one municipality: ranks, words and link; back by the switch or the chip', async ({
  page,
}) => {
  await open(page, `indicator=kinderarmut&areas=${stolberg}-05`)
  const figures = page.getByRole('region', { name: 'Kennzahlen' })
  await expect(figures).toContainText('von 91')
  const scope = page.getByRole('group', { name: 'Ausschnitt' })
  await scope.getByText('Stolberg').click()
  await link(page).toContain(`scope=${stolberg}`)
  const inside = expected(({ id }) => id.startsWith(stolberg))
  await expect(figures).toContainText(`von ${inside}Rang 1`)
  const all = figuresOf('kinderarmut', '2024').filter(({ id }) => id.startsWith(stolberg)).length
  await agree(page, all)
  await page.reload()
  await isReady(page)
  await expect(scope.getByRole('radio', { name: 'Stolberg' })).toBeChecked()
  await page.getByRole('button', { name: 'Aufheben: nur Stolberg' }).click()
  await expect(scope.getByRole('radio', { name: /^StädteRegion/ })).toBeChecked()
  await expect(figures).toContainText('von 91')
  await link(page).not.toContain('scope')
})

test('in English, with three filters by link', async ({ page }) => {
  await open(page, `indicator=kinderarmut&lang=en&filter=in:${stolberg};above:20;below:30`)
  const list = page.getByRole('list', { name: 'What differs from the default' })
  await expect(list.getByRole('button', { name: /^Remove: / })).toHaveCount(3)
  const count = expected(({ id, value }) => id.startsWith(stolberg) && value >= 20 && value <= 30)
  await expect(list).toContainText(`${count} of 93`)
  await list.getByRole('button', { name: 'Remove: in Stolberg' }).click()
  await expect(list).toContainText(`${expected(({ value }) => value >= 20 && value <= 30)} of 93`)
})
