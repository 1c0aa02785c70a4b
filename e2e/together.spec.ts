// The same areas in every form at once: chosen in one they are marked in all others, by mouse, finger and keyboard; hovering links
// map and dots; several areas become one from their counts, or the reason is said.
import type { Locator, Page } from '@playwright/test'
import { expect, isReady, link, open, test } from './site/open.ts'
import { figuresOf, german } from './site/release.ts'

const start = '05334032-05'
const startName = 'S 5 Büsbach'

const panel = (page: Page) => page.getByRole('tabpanel')
const chosenName = async (page: Page) =>
  (await page.getByRole('region', { name: 'Kennzahlen' }).getByRole('heading').textContent()) ?? ''

interface Point {
  readonly x: number
  readonly y: number
}
type Press = (page: Page, at: Point) => Promise<void>
const click: Press = (page, { x, y }) => page.mouse.click(x, y)
const tap: Press = (page, { x, y }) => page.touchscreen.tap(x, y)

async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to press')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Where a chart has drawn its dots, in the colours of the map's classes: "M x,y a r,r …" for each. */
async function dotsIn(chart: Locator): Promise<readonly Point[]> {
  await chart.scrollIntoViewIfNeeded()
  return chart.evaluate((element) => {
    const svg = element.querySelector('svg')
    const { left, top } = svg?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const paths = [...element.querySelectorAll('path[fill^="#"], path[fill^="rgb"]')]
    const circle = /M([\d.]+),([\d.]+)a([\d.]+)/g
    return paths
      .flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(circle)])
      .map(([, x, y, r]) => ({ x: left + Number(x) + Number(r), y: top + Number(y) }))
  })
}

/** A form: the way to it, its sign that an area is chosen, and what to press for the choice of another. */
interface Form {
  readonly view: string
  readonly isMarked: (page: Page, name: string) => Promise<void>
  readonly target: (page: Page) => Promise<Point>
  /** What has the one tab stop, and the keys from there. */
  readonly stop: (page: Page) => Locator
  readonly key: string
}

const spokenChosen = (page: Page, name: string) =>
  expect(panel(page).getByRole('listbox').getByRole('option', { selected: true })).toContainText(name)
const nthDot = (at: number) => async (page: Page) => {
  const chart = panel(page).getByRole('listbox')
  await expect(chart.locator('path[fill^="#"]').first()).toBeAttached()
  const dots = await dotsIn(chart)
  const dot = dots.at(at)
  if (!dot) throw new Error('no dots')
  return dot
}

const forms: Readonly<Record<string, Form>> = {
  ranking: {
    view: 'view=ranking',
    isMarked: (page, name) => expect(panel(page).getByRole('button', { pressed: true })).toContainText(name),
    target: (page) => middleOf(panel(page).getByRole('listitem').nth(20).getByRole('button')),
    stop: (page) => panel(page).locator('li button[tabindex="0"]'),
    key: 'ArrowDown',
  },
  scatter: {
    view: 'view=scatter&second=sgb2-quote',
    isMarked: spokenChosen,
    target: nthDot(-1),
    stop: (page) => panel(page).getByRole('listbox'),
    key: 'ArrowRight',
  },
  distribution: {
    view: 'view=distribution',
    isMarked: spokenChosen,
    target: nthDot(1),
    stop: (page) => panel(page).getByRole('listbox'),
    key: 'ArrowLeft',
  },
  heatmap: {
    view: 'view=heatmap',
    isMarked: (page, name) => expect(panel(page).locator('tr[aria-selected="true"]')).toContainText(name),
    target: (page) => middleOf(panel(page).getByRole('row').nth(6).getByRole('rowheader')),
    stop: (page) => panel(page).getByRole('grid'),
    key: 'ArrowDown',
  },
  multiples: {
    view: 'mode=multiples',
    isMarked: (page, name) =>
      expect(page.getByRole('region', { name: /kleine Karten/ }).locator('strong')).toHaveText(name),
    target: (page) => middleOf(page.getByRole('application', { name: '2022' })),
    stop: (page) => page.getByRole('application', { name: '2022' }),
    key: 'PageDown',
  },
}

/** From form to form: what was chosen in the last one is marked in this one; then this one chooses another. */
async function goRound(page: Page, choose: (form: Form) => Promise<void>): Promise<void> {
  await open(page, `indicator=kinderarmut&areas=${start}`)
  let [id, name] = [start, startName]
  for (const form of [...Object.values(forms), ...Object.values(forms).slice(0, 1)]) {
    await page.goto(`/#indicator=kinderarmut&areas=${id}&${form.view}`)
    await isReady(page)
    // Where the last form was pressed something of this one may lie, and would be pointed at.
    await page.mouse.move(5, 5)
    await form.isMarked(page, name)
    await choose(form)
    await link(page).not.toContain(`areas=${id}&`)
    await link(page).toMatch(/areas=[\w-]+&/)
    id = /areas=([\w-]+)&/.exec(page.url())?.[1] ?? ''
    await expect.poll(() => chosenName(page)).not.toBe(name)
    name = await chosenName(page)
    await form.isMarked(page, name)
  }
}

test('chosen by mouse', async ({ page }) => {
  await goRound(page, async (form) => click(page, await form.target(page)))
})

test('chosen by keyboard', async ({ page }) => {
  await goRound(page, async ({ stop, key }) => {
    await stop(page).focus()
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  })
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })
  test('chosen by touch, on a phone', async ({ page }) => {
    await goRound(page, async (form) => tap(page, await form.target(page)))
  })
})

test('hovering the map marks the dot, hovering a dot marks the map', async ({ page }) => {
  await open(page, 'indicator=kinderarmut&view=scatter&second=sgb2-quote')
  const hovered = panel(page).locator('[data-mark="hovered"]')
  const map = page.getByRole('application')
  const { x, y } = await middleOf(map)
  await page.mouse.move(x, y)
  await expect(hovered).toHaveAttribute('visibility', 'visible')
  const name = (await hovered.locator('text').textContent()) ?? ''
  await expect(page.getByRole('region', { name: /^Karte: / }).locator('strong')).toHaveText(name)
  await page.mouse.move(5, 5)
  await expect(hovered).toHaveAttribute('visibility', 'hidden')
  // Without the legend, which marks the hovered value too.
  const picture = () => map.screenshot({ mask: [page.getByRole('region', { name: 'Legende' })] })
  const before = await picture()
  const dot = await nthDot(3)(page)
  await page.mouse.move(dot.x, dot.y)
  await expect(hovered).toHaveAttribute('visibility', 'visible')
  await expect.poll(async () => (await picture()).equals(before)).toBe(false)
  await page.mouse.move(5, 5)
  await expect.poll(async () => (await picture()).equals(before)).toBe(true)
})

test('an area of a level below joins the comparison by search', async ({ page }) => {
  await open(page, 'indicator=kinderarmut&level=sozialraum&view=compare&areas=05334002-01')
  await panel(page).getByRole('combobox', { name: 'Raumeinheit hinzufügen' }).fill('marktviertel')
  const group = panel(page).getByRole('group', { name: /^Lebensräume/ })
  await expect(group.getByRole('option')).toContainText('AC 1 Innenstadt')
  await page.keyboard.press('Enter')
  await link(page).toContain('areas=05334002-01,lebensraum:05334002-01-01')
  const rows = panel(page).getByRole('list', { name: 'Gewählte Raumeinheiten' })
  await expect(rows.getByRole('listitem').nth(1)).toContainText('Lebensraum')
})

test('three areas as one: the sum of cases by the sum of people; with a withheld one none', async ({
  page,
}) => {
  const three = ['05334032-05', '05334004-01a', '05334032-01']
  const parts = figuresOf('kinderarmut', '2024').filter(({ id }) => three.includes(id))
  const [cases, people] = (['numerator', 'denominator'] as const).map((of) =>
    parts.reduce((sum, part) => sum + (part[of] ?? Number.NaN), 0),
  )
  if (cases === undefined || people === undefined) throw new Error('no counts')
  await open(page, `indicator=kinderarmut&view=compare&areas=${three.join(',')}`)
  await panel(page).getByRole('button', { name: 'Als „Mein Gebiet“' }).click()
  await link(page).toContain(`combine=${three.join(',')}`)
  await expect(page.getByRole('region', { name: 'Legende' })).toContainText('Mein Gebiet')
  await expect(page.getByText(/Gestrichelt umrandet: Mein Gebiet \(3 /)).toBeAttached()
  const own = page.getByRole('region', { name: 'Mein Gebiet' })
  await expect(own).toContainText(`${german((100 * cases) / people, 1)}\u00a0%`)
  await expect(own).toContainText(german(cases, 0))
  await expect(own).toContainText(german(people, 0))
  await page.getByRole('button', { name: 'Aufheben: Mein Gebiet: 3' }).click()
  await expect(own).toHaveCount(0)

  const withheld = figuresOf('kinderarmut', '2024').find(({ status }) => status === 'withheld')?.id ?? ''
  await open(page, `indicator=kinderarmut&combine=${[...three, withheld].join(',')}`)
  await expect(own).toContainText('ließe sich aus ihm zurückrechnen')
  const reason = (await own.getByText(/^Im Weg steht: /).textContent()) ?? ''
  const name = /^Im Weg steht: (.*)\.$/.exec(reason)?.[1] ?? ''
  await expect(own.getByRole('list')).toContainText(name)
  await expect(own).not.toContainText(/\d,\d\s%/)
  await own.getByRole('button', { name: `Ohne ${name}` }).click()
  await expect(own).toContainText(`${german((100 * cases) / people, 1)}\u00a0%`)
})
